/** The connections that are open, counted for each address, so that one visitor cannot take all of them. */
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** Of one address at a time: several classes behind one school's address, with a few pages each. */
export const CONNECTIONS = 500;

export class Visitors {
  private readonly from = new Map<string, number>();
  /** Sockets that became websockets: the HTTP server counts them no longer. */
  private readonly upgraded = new Set<Duplex>();
  private readonly server: HttpServer;
  private readonly most: number;

  constructor(server: HttpServer, most: number) {
    this.server = server;
    this.most = most;
    server.on('upgrade', (_request: IncomingMessage, socket: Duplex) => {
      this.upgraded.add(socket);
      socket.once('close', () => this.upgraded.delete(socket));
    });
  }

  hasRoom(address: string): boolean {
    return this.here(address) < this.most;
  }

  /** Counts one more; what it returns is called when that one leaves. */
  enter(address: string): () => void {
    this.from.set(address, this.here(address) + 1);
    return () => {
      const rest = this.here(address) - 1;
      if (rest > 0) this.from.set(address, rest);
      else this.from.delete(address);
    };
  }

  /** Ends what did not end when it was asked to. */
  cutOff(): void {
    for (const socket of this.upgraded) socket.destroy();
    this.server.closeAllConnections();
  }

  private here(address: string): number {
    return this.from.get(address) ?? 0;
  }
}
