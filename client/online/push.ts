/** Notifications that come when the page is closed: by the browser's push service, where the server sends them. */

import { registerWorker } from '../install/install.ts';
import { pushKey, pushOff, pushOn } from './api.ts';

export const canPush = (): boolean => window.isSecureContext && 'serviceWorker' in navigator && 'PushManager' in window;

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> => {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
};

export const serverKey = async (): Promise<string | null> => {
  const answer = await pushKey();
  return answer.ok ? answer.value.key : null;
};

/** True once the server knows where to send. */
export const startPush = async (match: string, token: string): Promise<boolean> => {
  const key = await serverKey();
  if (!key || !canPush()) return false;
  try {
    await registerWorker();
    const worker = await navigator.serviceWorker.ready;
    const subscription =
      (await worker.pushManager.getSubscription()) ??
      (await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(key) }));
    return (await pushOn(match, token, subscription.toJSON())).ok;
  } catch {
    return false; // refused, or no push service is reached
  }
};

export const stopPush = async (match: string, token: string): Promise<void> => {
  if (!canPush()) return;
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  if (subscription) await pushOff(match, token, subscription.endpoint);
};
