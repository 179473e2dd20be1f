import type { Server } from 'node:http';
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

type Place = { readonly port: number; readonly host: string };

/** Listens, and resolves with the port (the system's choice when 0 was asked); rejects with the system's error. */
export const listen = (server: Server, { port, host }: Place): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

/** Why the server could not listen, and what to do about it. */
export const listenProblem = (error: unknown, { port, host }: Place): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `This user may not open port ${port}. Choose a port above 1023: PORT=8000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST=${host} is not an address of this computer. Use 127.0.0.1 for this computer only, or 0.0.0.0 for the local network.`;
    default:
      return `Salient could not listen on ${host}, port ${port}: ${error instanceof Error ? error.message : error}`;
  }
};

/** Where a browser finds the server: first on this computer, then, when it listens to all, from the local network. */
export const addresses = (
  { port, host }: Place,
  interfaces: readonly NetworkInterfaceInfo[] = Object.values(networkInterfaces()).flatMap((all) => all ?? []),
): readonly string[] => {
  const url = (name: string) => `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  if (host === '127.0.0.1' || host === '::1' || host === 'localhost') return [url('localhost')];
  if (host !== '0.0.0.0' && host !== '::') return [url(host)];
  const others = interfaces.filter(({ family, internal }) => family === 'IPv4' && !internal);
  return [url('localhost'), ...others.map(({ address }) => url(address))];
};

/** What links begin with: the public address, else the one in the local network when others may come from there. */
export const linkTo = (
  { publicUrl, basePath, ...place }: Place & { readonly publicUrl: string | null; readonly basePath: string },
  interfaces?: readonly NetworkInterfaceInfo[],
): string => {
  const [here, elsewhere] = addresses(place, interfaces);
  return publicUrl ?? `${elsewhere ?? here}${basePath}`;
};
