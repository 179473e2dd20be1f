/** How this browser says that it is one's turn, match by match. */
import { basePath } from '../basePath.ts';
import { readText, writeText } from '../offline/smallStore.ts';

export interface Alerts {
  readonly title: boolean;
  readonly sound: boolean;
  readonly notice: boolean;
  readonly push: boolean;
  /** Warnings when a minute, and when 20 seconds, of one's own time are left. */
  readonly clock: boolean;
}

const QUIET: Alerts = { title: true, sound: false, notice: false, push: false, clock: true };
const KEY = 'salient.alerts.';

export const alertsOf = (match: string): Alerts => {
  try {
    const kept: unknown = JSON.parse(readText(KEY + match) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return QUIET;
    const given = kept as Partial<Record<keyof Alerts, unknown>>;
    const flag = (key: keyof Alerts): boolean => (typeof given[key] === 'boolean' ? given[key] : QUIET[key]);
    return {
      title: flag('title'),
      sound: flag('sound'),
      notice: flag('notice'),
      push: flag('push'),
      clock: flag('clock'),
    };
  } catch {
    return QUIET;
  }
};

export const keepAlerts = (match: string, alerts: Alerts): void => {
  writeText(KEY + match, JSON.stringify(alerts));
};

let audio: AudioContext | null = null;
/** A browser lets a page be heard only once somebody has clicked on it: called then. */
export const readySound = (): void => {
  try {
    audio ??= new AudioContext();
    void audio.resume();
  } catch {
    audio = null; // no sound here
  }
};

/** A short, soft tone. */
export const tone = (): void => {
  if (!audio) return;
  const { currentTime } = audio;
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  oscillator.frequency.value = 523;
  gain.gain.setValueAtTime(0, currentTime);
  gain.gain.linearRampToValueAtTime(0.12, currentTime + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.001, currentTime + 0.5);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start();
  oscillator.stop(currentTime + 0.5);
};

export const canNotify = (): 'yes' | 'insecure' | 'none' =>
  !window.isSecureContext ? 'insecure' : 'Notification' in window ? 'yes' : 'none';

/** Whether the browser lets the page show notifications; asks when it has not been asked. */
export const allowNotices = async (): Promise<boolean> =>
  canNotify() === 'yes' && (await Notification.requestPermission().catch(() => 'denied')) === 'granted';

export const notice = (title: string, body: string, tag: string): void => {
  if (canNotify() !== 'yes' || Notification.permission !== 'granted') return;
  try {
    const shown = new Notification(title, { body, tag, icon: `${basePath}/icon.svg` });
    shown.onclick = () => {
      window.focus();
      shown.close();
    };
  } catch {
    // Some phones show notifications from a worker only.
  }
};
