import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { openBrowser } from '@doorstep/support';
import { type CDPSession, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Snap } from '@doorstep/streets';
import type { Job } from './jobs';
import type { BenchPack } from './pack';

const WORKER = 'test/bench/streets/jobs.worker.ts';
const PAGE = '<!doctype html><meta charset="utf-8"><title>bench</title>';

/** CPU of a job in milliseconds, and what it answered. */
export interface Done {
  readonly ms: number;
  readonly answer: number;
}

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

/** A page at 127.0.0.1 with the worker and the files of the pack. */
async function serve(files: Readonly<Record<string, string | Uint8Array>>) {
  const server = createServer(({ url = '/' }, answer) => {
    const file = files[url];
    const type = url.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    answer.setHeader('content-type', file === undefined ? 'text/html' : type);
    answer.end(file ?? PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

/** Seconds of CPU of the processes that run pages and their workers. */
async function renderersOf(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Starts the worker with the pack and the places. */
const begin = (page: Page, places: readonly Snap['asked'][]): Promise<number> =>
  page.evaluate(async (asked) => {
    const bytes = async (name: string) => (await fetch(`/${name}`)).arrayBuffer();
    const [graph, names, contraction] = await Promise.all(['graph', 'names', 'contraction'].map(bytes));
    const desk = globalThis as unknown as { worker: Worker };
    desk.worker = new Worker('/jobs.js', { type: 'module' });
    return new Promise<number>((resolve, reject) => {
      desk.worker.onmessage = ({ data }: MessageEvent<number>) => resolve(data);
      desk.worker.onerror = ({ message }) => reject(new Error(message));
      desk.worker.postMessage({ files: { graph, names, contraction }, places: asked });
    });
  }, places);

const ask = (page: Page, job: Job): Promise<number> =>
  page.evaluate(
    (order) =>
      new Promise<number>((resolve, reject) => {
        const { worker } = globalThis as unknown as { worker: Worker };
        worker.onmessage = ({ data }: MessageEvent<number>) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(order);
      }),
    job,
  );

/** Does jobs in a Web Worker of Chromium, each by the CPU of the renderer; null without a browser. */
export async function inBrowser(
  pack: BenchPack,
  places: readonly Snap['asked'][],
  jobs: readonly Job[],
): Promise<Done[] | null> {
  if (!process.env['CHROMIUM_PATH']) return null;
  const served = await serve({
    '/jobs.js': await workerScript(),
    '/graph': new Uint8Array(pack.graph),
    '/names': new Uint8Array(pack.names),
    '/contraction': new Uint8Array(pack.contraction),
  });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    await begin(page, places);
    const session = await browser.newBrowserCDPSession();
    const done: Done[] = [];
    for (const job of jobs) {
      const before = await renderersOf(session);
      const answer = await ask(page, job);
      done.push({ ms: ((await renderersOf(session)) - before) * 1000, answer });
    }
    return done;
  } finally {
    await browser.close();
    served.close();
  }
}
