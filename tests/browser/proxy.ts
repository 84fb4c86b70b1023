// A proxy that everything has to go through, the browser's own traffic too. It knows one site and writes down all that is asked.

import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WritingProxy {
  /** As `--proxy-server` takes it. */
  readonly address: string;
  /** What was asked for since the last call, in order: addresses, or "CONNECT host:port". */
  asked(): string[];
  close(): Promise<void>;
}

/**
 * What makes Firefox send all its traffic through a proxy, that to the loopback interface too, and ask Google for no module
 * for protected video, which it does of its own accord a minute after it was started.
 */
export function firefoxThrough({ address }: Pick<WritingProxy, 'address'>): Record<string, string | number | boolean> {
  const { hostname, port } = new URL(address);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'media.gmp-manager.updateEnabled': false,
  };
}

export async function startProxy(): Promise<WritingProxy> {
  let asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const address = incoming.url ?? '';
    asked.push(address);
    if (!URL.canParse(address) || new URL(address).hostname !== 'localhost') {
      outgoing.writeHead(502).end();
      return;
    }
    const { host: _, 'proxy-connection': __, ...headers } = incoming.headers;
    const onward = request(address, { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url}`);
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
  return {
    address: `http://127.0.0.1:${port}`,
    asked() {
      const before = asked;
      asked = [];
      return before;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
