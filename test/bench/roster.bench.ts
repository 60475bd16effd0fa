import { type Report } from './report';
import { type Drawing, STAFFINGS } from './roster/hubs';
import { measure, type Measured } from './roster/measure';
import { type Row, row } from './row';

const SIZES = [
  { volunteers: 60, shifts: 100, exactSeconds: 60 },
  { volunteers: 500, shifts: 1000, exactSeconds: 0 },
  { volunteers: 2000, shifts: 3000, exactSeconds: 0 },
] as const;

export const usage = '[--seed N] [--weeks N] [--size 60x100] [--exact SECONDS]';

/**
 * Rosters of invented hubs beside greed and beside what no roster can be below. `--seed N`, `--weeks N`, `--size 500x1000`
 * (any size), `--exact SECONDS` for HiGHS on every size.
 */
export async function run(args: readonly string[]): Promise<Report> {
  const number = (name: string, otherwise: number): number => {
    const at = args.indexOf(name);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  const sizes = sizesOf(args);
  const [seed, weeks] = [number('--seed', 1), number('--weeks', 2)];
  if (sizes.length === 0 || !Number.isInteger(seed) || !(weeks >= 1)) {
    console.error(`Usage: npm run bench -- roster ${usage}`);
    return { rows: [], details: {}, status: 2 };
  }
  const measured: Measured[] = [];
  for (const { volunteers, shifts, exactSeconds } of sizes) {
    for (const staffing of STAFFINGS) {
      const drawing: Drawing = { volunteers, shifts, weeks, staffing, seed };
      const m = await measure(drawing, number('--exact', exactSeconds));
      measured.push(m);
      console.log(lineOf(m)); // the largest take their time
    }
  }
  const broken = measured.some(({ violations }) => violations > 0);
  if (broken) console.error('The judge found violations, or another cost.');
  return { rows: measured.flatMap(rowsOf), details: { measured }, status: broken ? 1 : 0 };
}

const lineOf = (m: Measured): string =>
  `${m.volunteers} x ${m.shifts} ${m.staffing}: greedy ${m.greedy}, found ${m.cost}, bound ${m.bound}, ` +
  `HiGHS ${m.exact?.cost ?? '-'} (${m.exact?.cpuSeconds.toFixed(1) ?? '-'} s), gap ${m.gapPercent.toFixed(2)} %, ` +
  `${m.cpuSeconds.toFixed(1)} s, ${m.peakMegabytes.toFixed(0)} MB, ${m.assigned} assigned, ` +
  `reasons ${m.explainSeconds.toFixed(1)} s, gaps ${m.gapsSeconds.toFixed(1)} s`;

function sizesOf(args: readonly string[]) {
  const at = args.indexOf('--size');
  if (at < 0) return SIZES;
  const [, volunteers, shifts] = /^(\d+)x(\d+)$/.exec(args[at + 1] ?? '') ?? [];
  if (volunteers === undefined || shifts === undefined) return [];
  return [{ volunteers: Number(volunteers), shifts: Number(shifts), exactSeconds: 0 }];
}

function rowsOf(m: Measured): readonly Row[] {
  const name = `${m.volunteers} x ${m.shifts} ${m.staffing}`;
  const beside = (what: string, value: number) => ({
    compare: { name: what, value },
    ratio: Number((m.cost / value).toFixed(4)),
  });
  return [
    row(`${name}: points`, m.cost, 'points', beside('greedy', m.greedy)),
    row(`${name}: points`, m.cost, 'points', beside('bound', m.bound)),
    ...(m.exact ? [row(`${name}: points`, m.cost, 'points', beside('HiGHS', m.exact.cost))] : []),
    row(`${name}: gap`, m.gapPercent, '%', { goal: 1 }),
    row(`${name}: CPU`, m.cpuSeconds, 's', { goal: 60 }),
    row(`${name}: CPU of explain`, m.explainSeconds, 's'),
    row(`${name}: CPU of gapsOf`, m.gapsSeconds, 's'),
    row(`${name}: memory, peak of the process`, m.peakMegabytes, 'MB'),
  ];
}
