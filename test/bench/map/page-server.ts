import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'vite';
import { securityHeaders } from '../../../apps/api/src/platform/http/headers';

/** A page with nothing but a map, under the product's own policy. */
export interface PageServer {
  readonly origin: string;
  /** Addresses that were asked for since the last call. */
  asked(): readonly string[];
  close(): Promise<void>;
}

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Builds the page as the product is built. */
async function buildPage(outDir: string): Promise<void> {
  await build({
    root: path.resolve('test/bench/map'),
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
}

/** Serves the page and the packs of the regions to this machine. */
export async function servePage(regionsDir: string): Promise<PageServer> {
  const outDir = path.resolve('dist/bench-map-page');
  await buildPage(outDir);
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(pathname);
    const file = pathname.startsWith('/region/')
      ? path.join(regionsDir, pathname.slice('/region/'.length))
      : path.join(outDir, pathname === '/' ? 'index.html' : pathname);
    const headers = securityHeaders({ https: false, keep: 'never' });
    try {
      const body = readFileSync(file);
      const kind = KINDS[path.extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { ...headers, 'Content-Type': kind, 'Content-Length': body.length }).end(body);
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
      response.writeHead(404, headers).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked: () => {
      const before = asked;
      asked = [];
      return before;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
