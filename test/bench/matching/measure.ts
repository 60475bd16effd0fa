import { match, type Matching } from '@doorstep/matching';
import { type Drawing, draw } from './draw';
import { exact } from './exact';
import { greedyHands } from './greedy';
import { faultsOf, type Hands, pointsOf } from './judge';

/** One day: what first-come greed makes of it, what the library makes of it, and what no matching is below. */
export interface Measured extends Drawing {
  readonly greedy: { readonly cost: number; readonly leftOut: number };
  readonly cost: number;
  readonly leftOut: number;
  readonly proven: boolean;
  /** By HiGHS: the optimum, or where it stopped; a bound alone when only the relaxation was asked. */
  readonly exact: { readonly cost: number | null; readonly bound: number; readonly seconds: number } | null;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Most memory of the process so far; sizes are run from small to large. */
  readonly peakMegabytes: number;
  readonly faults: readonly string[];
  /** Tasks left out by why, and by what would help. */
  readonly because: Readonly<Record<string, number>>;
  readonly fixes: Readonly<Record<string, number>>;
}

export type Judge = 'none' | 'relaxed' | 'exact';

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** `limit`: seconds HiGHS may take. */
export async function measure(drawing: Drawing, judge: Judge, limit: number): Promise<Measured> {
  const day = draw(drawing);
  const [begun, wall] = [cpu(), performance.now()];
  const matching = match(day);
  const [cpuSeconds, wallSeconds] = [cpu() - begun, (performance.now() - wall) / 1000];
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  console.log(`matched in ${wallSeconds.toFixed(2)} s (${cpuSeconds.toFixed(2)} s of CPU); judging`);
  const hands = handsOf(day, matching);
  const faults = [...faultsOf(day, hands)];
  const points = pointsOf(day, hands);
  if (points !== matching.cost) faults.push(`says ${matching.cost}, is ${points}`);
  const explained = new Set(matching.unmatched.map(({ task }) => task));
  if (explained.size + matching.pairs.length !== day.tasks.length) faults.push('a task without a word');
  for (const { task, stopped } of matching.unmatched)
    if (stopped.reduce((sum, row) => sum + row.volunteers, 0) !== day.volunteers.length)
      faults.push(`not everybody counted for ${task}`);
  const naive = greedyHands(day);
  faults.push(...faultsOf(day, naive).map((fault) => `greedy: ${fault}`));
  return {
    ...drawing,
    greedy: { cost: pointsOf(day, naive), leftOut: day.tasks.length - naive.flat().length },
    cost: matching.cost,
    leftOut: matching.unmatched.length,
    proven: matching.proven,
    exact: judge === 'none' ? null : await judged(drawing, judge, limit),
    cpuSeconds,
    wallSeconds,
    peakMegabytes,
    faults,
    because: countsOf(matching.unmatched.map(({ because }) => because)),
    fixes: countsOf(matching.unmatched.map(({ fix }) => fix.code)),
  };
}

async function judged(
  drawing: Drawing,
  judge: Judge,
  limit: number,
): Promise<NonNullable<Measured['exact']>> {
  const day = draw(drawing);
  const begun = cpu();
  const { cost, bound, hands } = await exact(day, limit, judge === 'relaxed');
  const took = cpu() - begun;
  if (judge === 'relaxed') return { cost: null, bound, seconds: took };
  const [fault] = faultsOf(day, hands);
  if (fault !== undefined || pointsOf(day, hands) !== cost)
    throw new Error(
      `Two readings of one model: HiGHS ${cost}, judge ${pointsOf(day, hands)}, ${fault ?? 'no fault'}.`,
    );
  return { cost, bound, seconds: took };
}

function handsOf(day: ReturnType<typeof draw>, { pairs }: Matching): Hands {
  const who = new Map(day.volunteers.map(({ id }, v) => [id, v]));
  const what = new Map(day.tasks.map(({ id }, t) => [id, t]));
  const hands = day.volunteers.map((): number[] => []);
  for (const { task, volunteer } of pairs) hands[who.get(volunteer)!]!.push(what.get(task)!);
  return hands;
}

function countsOf(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
