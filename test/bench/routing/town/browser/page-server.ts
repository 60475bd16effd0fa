import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { build } from 'vite';

const WORKER = 'test/bench/routing/town/browser/race.worker.ts';
const PAGE = '<!doctype html><meta charset="utf-8"><title>bench</title>';

/** The worker as one script, built as the product's are. */
async function workerScript(): Promise<string> {
  const mode = process.env['NODE_ENV']; // a build sets it to production for the whole process
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: { write: false, rolldownOptions: { input: WORKER, output: { format: 'es' } } },
  });
  if (mode === undefined) delete process.env['NODE_ENV'];
  const [output] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (output?.type !== 'chunk') throw new Error('the worker was not built');
  return output.code;
}

/** A page at 127.0.0.1 whose /race.js is the race. */
export async function servePage(): Promise<{ readonly url: string; readonly close: () => void }> {
  const script = await workerScript();
  const server = createServer(({ url }, answer) => {
    const isWorker = url === '/race.js';
    answer.setHeader('content-type', isWorker ? 'text/javascript' : 'text/html');
    answer.end(isWorker ? script : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
