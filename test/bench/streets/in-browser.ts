import { openBrowser } from '@doorstep/support';
import { type CDPSession, type Page } from 'playwright-core';
import type { Snap } from '@doorstep/streets';
import { serveWorker } from '../serve-worker';
import type { Job } from './jobs';
import type { BenchPack } from './pack';

const WORKER = 'test/bench/streets/jobs.worker.ts';

/** CPU of a job in milliseconds, and what it answered. */
export interface Done {
  readonly ms: number;
  readonly answer: number;
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
    desk.worker = new Worker('/worker.js', { type: 'module' });
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
  const served = await serveWorker(WORKER, {
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
