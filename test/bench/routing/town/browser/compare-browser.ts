import { openBrowser } from '@doorstep/support';
import { type CDPSession, type Page } from 'playwright-core';
import { beside, type Row } from '../../../row';
import { ask } from '../../child/ask';
import { serveWorker } from '../../../serve-worker';
import { type RaceOrder } from './race';
import { ITERATIONS, orderOf, type Round, ROUNDS } from './race-in-node';

const WORKER = 'test/bench/routing/town/browser/race.worker.ts';

/**
 * The hub's day in a Web Worker of Chromium and in a fresh process of Node, by the CPU of the processes: their
 * compilers and collectors included. The cheapest round of each counts: what is dearer paid for compiling, or for
 * neighbours in the cache. Both must find plans of the same cost, or they did not do the same. Null without a browser.
 */
export async function compareBrowser(folder: string, seed: number, entry: string): Promise<Row[] | null> {
  if (!process.env['CHROMIUM_PATH']) {
    console.log('No Chromium found, so Node is not compared with it. Set CHROMIUM_PATH to one.');
    return null;
  }
  const node = await ask<readonly Round[], never>(entry, { work: 'race', folder, seed }, () => undefined);
  const web = await roundsInBrowser(orderOf(folder, seed));
  return rowsOf(node, web);
}

async function roundsInBrowser(order: RaceOrder): Promise<Round[]> {
  const served = await serveWorker(WORKER);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    await hand(page, order);
    const session = await browser.newBrowserCDPSession();
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const before = await renderersOf(session);
      const cost = await raceThere(page);
      rounds.push({ seconds: (await renderersOf(session)) - before, cost });
    }
    return rounds;
  } finally {
    await browser.close();
    served.close();
  }
}

/** Seconds of CPU of the processes that run pages and their workers. */
async function renderersOf(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Gives the page the problem; lists instead of typed arrays on the way. */
async function hand(page: Page, { problem, seed, iterations }: RaceOrder): Promise<void> {
  const profiles = problem.profiles.map(({ seconds, meters }) => ({
    seconds: [...seconds],
    meters: [...meters],
  }));
  await page.evaluate(
    ({ plain, ...rest }) => {
      const whole = plain.profiles.map(({ seconds, meters }) => ({
        seconds: Int32Array.from(seconds),
        meters: Int32Array.from(meters),
      }));
      Object.assign(globalThis, { order: { ...rest, problem: { ...plain, profiles: whole } } });
    },
    { plain: { ...problem, profiles }, seed, iterations },
  );
}

/** One worker for all rounds, as a tab keeps its own. */
const raceThere = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const desk = globalThis as unknown as { worker?: Worker; order: unknown };
        desk.worker ??= new Worker('/worker.js', { type: 'module' });
        desk.worker.onmessage = ({ data }: MessageEvent<number>) => resolve(data);
        desk.worker.onerror = ({ message }) => reject(new Error(message));
        desk.worker.postMessage(desk.order);
      }),
  );

function rowsOf(node: readonly Round[], web: readonly Round[]): Row[] {
  const costs = new Set([...node, ...web].map(({ cost }) => cost));
  if (costs.size > 1) throw new Error(`Chromium and Node plan differently: ${[...costs].join(', ')}`);
  const cheapest = (rounds: readonly Round[]): number => Math.min(...rounds.map(({ seconds }) => seconds));
  const [there, here] = [cheapest(web), cheapest(node)];
  return [
    {
      ...beside('hub in Chromium: CPU of a plan', there, 's', { name: 'Node', value: here }),
      goal: 1.5,
    },
    beside('hub in Chromium: iterations', ITERATIONS / there, 'per CPU s', {
      name: 'Node',
      value: ITERATIONS / here,
    }),
  ];
}
