import { openBrowser } from '@doorstep/support';
import { type Page } from 'playwright-core';
import { beside, type Row } from '../../../row';
import { dayOf } from '../day';
import { servePage } from './page-server';
import { race, type RaceOrder, type RaceResult } from './race';

const ROUNDS = 5;
const ITERATIONS = 3_000;

/**
 * The hub's day in a Web Worker of Chromium and here, in turn. The fastest round of each counts: what is slower was
 * somebody else's work. Both must find plans of the same cost, or they did not do the same. Null without a browser.
 */
export async function compareBrowser(folder: string, seed: number): Promise<Row[] | null> {
  if (!process.env['CHROMIUM_PATH']) {
    console.log('No Chromium found, so Node is not compared with it. Set CHROMIUM_PATH to one.');
    return null;
  }
  const problem = dayOf('hub', folder, seed);
  const order: RaceOrder = { problem, seed, iterations: ITERATIONS };
  const served = await servePage();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    await hand(page, order);
    const node: RaceResult[] = [];
    const web: RaceResult[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      node.push(race(order));
      web.push(await raceThere(page));
    }
    return rowsOf(node, web);
  } finally {
    await browser.close();
    served.close();
  }
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
const raceThere = (page: Page): Promise<RaceResult> =>
  page.evaluate(
    () =>
      new Promise<RaceResult>((resolve, reject) => {
        const desk = globalThis as unknown as { worker?: Worker; order: unknown };
        desk.worker ??= new Worker('/worker.js', { type: 'module' });
        desk.worker.onmessage = ({ data }: MessageEvent<RaceResult>) => resolve(data);
        desk.worker.onerror = ({ message }) => reject(new Error(message));
        desk.worker.postMessage(desk.order);
      }),
  );

function rowsOf(node: readonly RaceResult[], web: readonly RaceResult[]): Row[] {
  const costs = new Set([...node, ...web].map(({ cost }) => cost));
  if (costs.size > 1) throw new Error(`Chromium and Node plan differently: ${[...costs].join(', ')}`);
  const fastest = (list: readonly RaceResult[], read: (result: RaceResult) => number): number =>
    Math.min(...list.map(read));
  const perSecond = (list: readonly RaceResult[]): number =>
    ITERATIONS / (fastest(list, ({ steps }) => steps) / 1000);
  return [
    {
      ...beside('hub in Chromium: iterations', perSecond(web), 'per s', {
        name: 'Node',
        value: perSecond(node),
      }),
      goal: 0.67,
    },
    beside(
      'hub in Chromium: first plan, warm',
      fastest(web, ({ first }) => first),
      'ms',
      {
        name: 'Node',
        value: fastest(node, ({ first }) => first),
      },
    ),
  ];
}
