// A web server on the loopback interface for pages that the extension is tried on.

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  /** The server's address, with a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Scripts of the page do not run and nothing is fetched; the extension's own scripts are not bound by this. */
export const ASLEEP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export interface ServedPage {
  readonly html: string | Buffer;
  readonly type?: string;
  /** A Content-Security-Policy; none where it is left out. */
  readonly policy?: string;
}

/** Serves what `find` gives for a path ("/", "/story.html"), and 404 where it gives null. */
export async function serve(
  find: (path: string, response: ServerResponse) => ServedPage | null | Promise<ServedPage | null>,
): Promise<Site> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = await find(decodeURIComponent(pathname), response);
    if (response.headersSent) return; // `find` answered by itself
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', page.type ?? 'text/html; charset=utf-8');
    if (page.policy) response.setHeader('content-security-policy', page.policy);
    response.end(page.html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
