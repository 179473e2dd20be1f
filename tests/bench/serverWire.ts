/** Counts what goes over the wire: a proxy on TCP between a client and a server, so that headers and frames count too. */
import { connect, createServer, type Socket } from 'node:net';
import { listen } from '../../server/listen.ts';

export interface Wire {
  readonly url: string;
  /** Bytes so far, both ways. */
  readonly bytes: () => number;
  readonly close: () => void;
}

export const wireTo = async (url: string): Promise<Wire> => {
  const port = Number(new URL(url).port);
  const open: Socket[] = [];
  let count = 0;
  const proxy = createServer((client) => {
    const server = connect(port, '127.0.0.1');
    open.push(client, server);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      from.setNoDelay(true);
      from.on('data', (bytes) => {
        count += bytes.length;
      });
      from.on('error', () => to.destroy());
      from.pipe(to);
    }
  });
  const own = await listen(proxy as never, { port: 0, host: '127.0.0.1' });
  return {
    url: `http://127.0.0.1:${own}`,
    bytes: () => count,
    close: () => {
      for (const socket of open) socket.destroy();
      proxy.close();
    },
  };
};
