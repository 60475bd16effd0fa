import { beside, type Row } from '../row';
import { inBrowser, type Done } from './in-browser';
import { Jobs, type Job } from './jobs';
import { once } from './measure';
import type { BenchPack } from './pack';

const SIZES = [100, 500, 1000] as const;
const ROUNDS = 4;

/** Opens once, then each size several times. */
const jobs: readonly Job[] = [
  { do: 'open' },
  ...Array.from({ length: ROUNDS }, () => SIZES.map((size): Job => ({ do: 'matrix', size }))).flat(),
];

const isSize = (job: Job | undefined, size: number): boolean => job?.do === 'matrix' && job.size === size;

const cheapest = (done: readonly Done[], size: number): number =>
  Math.min(...done.filter((_, i) => isSize(jobs[i], size)).map(({ ms }) => ms));

/** The same jobs in Node and in a worker of Chromium; both must answer the same. */
export async function browserRows(pack: BenchPack, places: Parameters<typeof inBrowser>[1]): Promise<Row[]> {
  const there = await inBrowser(pack, places, jobs);
  if (there === null) {
    console.log('No Chromium found, so Node is not compared with it. Set CHROMIUM_PATH to one.');
    return [];
  }
  const desk = new Jobs(pack, places);
  const here = jobs.map((job): Done => {
    let answer = 0;
    const ms = once(() => (answer = desk.run(job)));
    return { ms, answer };
  });
  here.forEach(({ answer }, i) => {
    if (answer !== there[i]?.answer) throw new Error(`Chromium and Node answer differently (job ${i})`);
  });
  const open = beside('Chromium: pack load and a first path', there[0]?.ms ?? NaN, 'ms', {
    name: 'Node, warm',
    value: here[0]?.ms ?? NaN,
  });
  return [
    { ...open, goal: 300 },
    ...SIZES.map((size): Row => {
      const node = { name: 'Node', value: cheapest(here, size) };
      return {
        ...beside(`Chromium: ${size} x ${size}, snapped`, cheapest(there, size), 'ms', node),
        goal: 1.5,
      };
    }),
  ];
}
