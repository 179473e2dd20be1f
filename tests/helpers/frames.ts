/** A websocket without a library: engine.io and socket.io frames exactly as they are written here, whole or broken. */
import { randomBytes } from 'node:crypto';
import { get } from 'node:http';
import type { Socket } from 'node:net';

export interface Frames {
  readonly isOpen: () => boolean;
  /** Sends text frames; resolves when the server had the time to read them. */
  readonly send: (...frames: string[]) => Promise<void>;
  readonly sendBytes: (bytes: Buffer) => Promise<void>;
  readonly close: () => void;
}

const TEXT = 0x81;
const BINARY = 0x82;
const MASKED = 0x80;

/** A frame from a client is masked (RFC 6455, 5.3); with the mask 0 it stays as it is. */
const framed = (kind: number, payload: Buffer): Buffer => {
  const head = payload.length < 126 ? [kind, MASKED | payload.length] : [kind, MASKED | 126, 0, 0];
  const start = Buffer.from([...head, 0, 0, 0, 0]);
  if (payload.length >= 126) start.writeUInt16BE(payload.length, 2);
  return Buffer.concat([start, payload]);
};

const HEADERS = { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13' };

const opened = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const headers = { ...HEADERS, 'Sec-WebSocket-Key': randomBytes(16).toString('base64') };
    const path = '/socket.io/?EIO=4&transport=websocket';
    const request = get({ host: '127.0.0.1', port, path, headers, agent: false });
    request.on('upgrade', (_answer, socket) => resolve(socket as Socket));
    request.on('response', (answer) => reject(new Error(`refused with ${answer.statusCode}`)));
    request.on('error', reject);
  });

const READING_MS = 5;

/** Connected to the one namespace; rejects when the server refuses the connection. */
export const frames = async (port: number): Promise<Frames> => {
  const socket = await opened(port);
  socket.setNoDelay(true);
  socket.on('error', () => undefined);
  const write = async (kind: number, ...payloads: Buffer[]): Promise<void> => {
    for (const payload of payloads) if (!socket.destroyed) socket.write(framed(kind, payload));
    await new Promise((resolve) => setTimeout(resolve, READING_MS));
  };
  const connected = new Promise<void>((resolve, reject) => {
    let got = '';
    socket.on('data', (bytes: Buffer) => {
      got += bytes.toString('latin1');
      if (got.includes('40{')) resolve();
    });
    socket.on('close', () => reject(new Error('closed')));
  });
  connected.catch(() => undefined);
  await write(TEXT, Buffer.from('40'));
  await connected;
  return {
    isOpen: () => !socket.destroyed,
    send: (...all) => write(TEXT, ...all.map((frame) => Buffer.from(frame))),
    sendBytes: (bytes) => write(BINARY, bytes),
    close: () => socket.destroy(),
  };
};
