import { beThread, besideEachOther } from './matching/beside';
import { type Drawing } from './matching/draw';
import { type Judge, measure, type Measured } from './matching/measure';
import { type Report } from './report';
import { type Row, row } from './row';

interface Size {
  readonly drawings: readonly Drawing[];
  readonly judge: Judge;
}

beThread();

const JUDGES: readonly Judge[] = ['none', 'relaxed', 'exact'];

const drawings = (tasks: number, volunteers: number, seeds: readonly number[]): readonly Drawing[] =>
  seeds.map((seed) => ({ tasks, volunteers, seed }));

const METRO: Drawing = { tasks: 25_000, volunteers: 2000, seed: 1 };

const SIZES: readonly Size[] = [
  { drawings: drawings(40, 16, [1, 2, 3, 4, 5]), judge: 'exact' },
  { drawings: drawings(120, 40, [1, 2, 3]), judge: 'exact' },
  { drawings: drawings(1000, 300, [1, 2, 3]), judge: 'none' },
  { drawings: [METRO], judge: 'none' },
];

export const usage =
  '[--size 1000x300] [--seeds 1,2,3] [--judge none|relaxed|exact] [--limit SECONDS] [--beside]';

/**
 * Days of invented regions beside greed and, where it can be had, beside the optimum by HiGHS. `--size 1000x300`,
 * `--seeds 1,2,3`, `--judge none|relaxed|exact`, `--limit SECONDS` for HiGHS. `--beside`: how long the server's thread lets
 * others wait while the largest is matched, on it and beside it.
 */
export async function run(args: readonly string[]): Promise<Report> {
  const word = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  if (args.includes('--beside')) return waits();
  const sizes = sizesOf(word);
  if (!sizes) {
    console.error(`Usage: npm run bench -- matching ${usage}`);
    return { rows: [], details: {}, status: 2 };
  }
  const measured: Measured[] = [];
  for (const { drawings: list, judge } of sizes) {
    for (const drawing of list) {
      const m = await measure(drawing, judge, Number(word('--limit') ?? 60));
      measured.push(m);
      console.log(lineOf(m)); // the largest take their time
    }
  }
  const broken = measured.flatMap(({ faults }) => faults);
  if (broken.length > 0) console.error(`The judge found: ${broken.slice(0, 5).join('; ')}`);
  const names = [...new Set(measured.map(nameOf))];
  const rows = names.flatMap((name) => rowsOf(name, measured.filter((m) => nameOf(m) === name))); // prettier-ignore
  return { rows, details: { measured }, status: broken.length > 0 ? 1 : 0 };
}

async function waits(): Promise<Report> {
  const { here, beside } = await besideEachOther(METRO, new URL(import.meta.url));
  const rows = (['median', 'p99', 'worst'] as const).map((name) =>
    row(`a small question meanwhile: ${name}`, beside[name], 'ms', {
      compare: { name: 'matched on the server’s own thread', value: here[name] },
    }),
  );
  return { rows, details: { here, beside }, status: 0 };
}

function sizesOf(word: (name: string) => string | undefined): readonly Size[] | null {
  const size = word('--size');
  if (size === undefined) return SIZES;
  const [, tasks, volunteers] = /^(\d+)x(\d+)$/.exec(size) ?? [];
  const seeds = (word('--seeds') ?? '1').split(',').map(Number);
  const judge = JUDGES.find((each) => each === (word('--judge') ?? 'none'));
  if (tasks === undefined || volunteers === undefined || !judge || !seeds.every(Number.isInteger))
    return null;
  return [{ drawings: drawings(Number(tasks), Number(volunteers), seeds), judge }];
}

const nameOf = ({ tasks, volunteers }: Drawing): string => `${tasks} x ${volunteers}`;

const lineOf = (m: Measured): string =>
  `${nameOf(m)} seed ${m.seed}: greedy ${m.greedy.cost} (${m.greedy.leftOut} left), found ${m.cost} (${m.leftOut} left` +
  `${m.proven ? ', proven' : ''}), HiGHS ${m.exact?.cost ?? '-'} bound ${m.exact?.bound.toFixed(0) ?? '-'} ` +
  `(${m.exact?.seconds.toFixed(1) ?? '-'} s), ${m.cpuSeconds.toFixed(2)} s CPU, ${m.wallSeconds.toFixed(2)} s, ` +
  `${m.peakMegabytes.toFixed(0)} MB; ${JSON.stringify(m.because)} ${JSON.stringify(m.fixes)}`;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Medians over the seeds of one size. */
function rowsOf(name: string, all: readonly Measured[]): readonly Row[] {
  const mid = (of: (m: Measured) => number): number => median(all.map(of));
  const beside = (what: string, value: number, own: number) => ({
    compare: { name: what, value },
    ratio: Number((own / value).toFixed(5)),
  });
  const [cost, leftOut] = [mid((m) => m.cost), mid((m) => m.leftOut)];
  const judged = all.filter((m) => m.exact !== null);
  const gap = (m: Measured): number => (100 * (m.cost - m.exact!.bound)) / m.exact!.bound;
  return [
    row(`${name}: points`, cost, 'points', beside('greedy', mid((m) => m.greedy.cost), cost)), // prettier-ignore
    row(`${name}: left out`, leftOut, 'tasks', beside('greedy', mid((m) => m.greedy.leftOut), leftOut)), // prettier-ignore
    ...(judged.length > 0 ? [row(`${name}: above the bound of HiGHS`, median(judged.map(gap)), '%')] : []),
    row(`${name}: CPU with all reasons`, mid((m) => m.cpuSeconds), 's', { goal: 10 }), // prettier-ignore
    row(`${name}: time with all reasons`, mid((m) => m.wallSeconds), 's', { goal: 10 }), // prettier-ignore
    row(`${name}: memory, peak of the process`, Math.max(...all.map((m) => m.peakMegabytes)), 'MB'),
  ];
}
