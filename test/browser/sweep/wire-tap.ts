import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Haystack } from './sweep';

/** A wire that keeps every byte browsers send, whoever in them sends it: pages, workers, service workers. */
export class WireTap {
  private readonly sent: Buffer[][] = [];
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  /** Opens a door of its own to a server on this machine. */
  static async before(origin: string): Promise<WireTap> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const tap = new WireTap(server, `http://127.0.0.1:${port}`);
    server.on('connection', (socket) => tap.join(socket, Number(new URL(origin).port)));
    return tap;
  }

  /** What came over each connection, request after request: lines, headers and bodies. */
  heard(): Haystack[] {
    return this.sent.map((parts, n) => ({ name: `connection ${n + 1}`, bytes: Buffer.concat(parts) }));
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private join(browser: Socket, port: number): void {
    const parts: Buffer[] = [];
    this.sent.push(parts);
    const api = connect(port, '127.0.0.1');
    browser.on('data', (bytes) => parts.push(bytes as Buffer));
    for (const [one, other] of [
      [browser, api],
      [api, browser],
    ] as const) {
      this.sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
  }
}
