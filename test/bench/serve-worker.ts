import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { build } from 'vite';

const PAGE = '<!doctype html><meta charset="utf-8"><title>bench</title>';

/** A worker of a bench as one script, built as the product's are. */
async function scriptOf(entry: string): Promise<string> {
  const mode = process.env['NODE_ENV']; // a build sets it to production for the whole process
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'es' } } },
  });
  if (mode === undefined) delete process.env['NODE_ENV'];
  const [output] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (output?.type !== 'chunk') throw new Error(`the worker ${entry} was not built`);
  return output.code;
}

/** A page at 127.0.0.1 with the worker at `/worker.js` and files beside it. */
export async function serveWorker(
  entry: string,
  files: Readonly<Record<string, Uint8Array>> = {},
): Promise<{ readonly url: string; readonly close: () => void }> {
  const all: Readonly<Record<string, string | Uint8Array>> = {
    ...files,
    '/worker.js': await scriptOf(entry),
  };
  const server = createServer(({ url = '/' }, answer) => {
    const file = all[url];
    const type = url.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    answer.setHeader('content-type', file === undefined ? 'text/html' : type);
    answer.end(file ?? PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
