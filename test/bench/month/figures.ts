import { present } from '@doorstep/std';
import type { MonthApp } from './month-app';

/** What is counted of some hubs; those of several parts of a region are added. */
export interface Tally {
  readonly asked: number;
  readonly states: Readonly<Record<string, number>>;
  readonly reasons: Readonly<Record<string, number>>;
  readonly tasksDone: number;
  readonly tasks: number;
  readonly halfRides: number;
  readonly meters: number;
  /** Of each home how many learnt it, of each person how many homes and tasks. */
  readonly faces: readonly number[];
  readonly homes: readonly number[];
  readonly done: readonly number[];
}

/** What a month came to. */
export interface Figures extends Pick<
  Tally,
  'asked' | 'states' | 'reasons' | 'tasksDone' | 'tasks' | 'halfRides'
> {
  /** Requests that are in no state at all, or in one that is no ending. */
  readonly lost: number;
  /** Homes that learnt of somebody: people a home, and homes a person. */
  readonly facesPerHome: Spread;
  readonly homesPerPerson: Spread;
  readonly homesOverFour: number;
  /** Tasks done by each person, of all who may take one. */
  readonly tasksPerPerson: Spread;
  readonly gini: number;
  readonly metersPerTask: number;
}

export interface Spread {
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

const ENDINGS = [
  'fulfilled',
  'partly_fulfilled',
  'unfulfilled',
  'withdrawn',
  'declined',
  'referred_out',
  'duplicate',
  'expired',
];

/** Counts what a database holds after a month. */
export async function tallyOf({ work }: MonthApp, asked: number): Promise<Tally> {
  const counts = async (text: string): Promise<Record<string, number>> =>
    Object.fromEntries(
      (await work.sql<{ key: string; count: number }>(text)).map(({ key, count }) => [key, count]),
    );
  const numbers = async (text: string): Promise<number[]> =>
    (await work.sql<{ n: number }>(text)).map(({ n }) => n);
  return {
    asked,
    ...present((await work.sql<Totals>(TASKS))[0]),
    states: await counts(STATES),
    reasons: await counts(REASONS),
    faces: await numbers(FACES),
    homes: await numbers(HOMES),
    done: await numbers(DONE_BY),
  };
}

type Totals = Pick<Tally, 'tasks' | 'tasksDone' | 'halfRides' | 'meters'>;

export function figuresOf(parts: readonly Tally[]): Figures {
  const sum = (of: (tally: Tally) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const all = (of: (tally: Tally) => readonly number[]): readonly number[] =>
    parts.flatMap(of).sort((a, b) => a - b);
  const states = summed(parts.map((part) => part.states));
  const [asked, tasksDone] = [sum((part) => part.asked), sum((part) => part.tasksDone)];
  const [faces, done] = [all((part) => part.faces), all((part) => part.done)];
  return {
    ...{ asked, states, tasksDone, tasks: sum(({ tasks }) => tasks), halfRides: sum((p) => p.halfRides) },
    lost: asked - ENDINGS.reduce((ended, state) => ended + (states[state] ?? 0), 0),
    reasons: summed(parts.map((part) => part.reasons)),
    facesPerHome: spreadOf(faces),
    homesPerPerson: spreadOf(all((part) => part.homes)),
    homesOverFour: faces.filter((n) => n > 4).length,
    tasksPerPerson: spreadOf(done),
    gini: giniOf(done),
    metersPerTask: Math.round(sum((part) => part.meters) / Math.max(1, tasksDone)),
  };
}

/** Counts by word, added up, most frequent first. */
export function summed(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [word, n] of counts.flatMap((each) => Object.entries(each)))
    sums.set(word, (sums.get(word) ?? 0) + n);
  return Object.fromEntries([...sums].sort(([, a], [, b]) => b - a));
}

function spreadOf(sorted: readonly number[]): Spread {
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  const mean = sorted.reduce((a, b) => a + b, 0) / Math.max(1, sorted.length);
  return { mean: Number(mean.toFixed(2)), p50: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? 0 };
}

/** 0 when everybody did the same, towards 1 when one person did it all. */
function giniOf(sorted: readonly number[]): number {
  const sum = sorted.reduce((a, b) => a + b, 0);
  const weighted = sorted.reduce((total, value, i) => total + (i + 1) * value, 0);
  return Number(
    ((2 * weighted) / Math.max(1, sorted.length * sum) - (sorted.length + 1) / sorted.length).toFixed(3),
  );
}

const STATES = 'SELECT state AS key, count(*)::int AS count FROM request GROUP BY 1 ORDER BY 2 DESC';

const REASONS = `
  SELECT state || ': ' || coalesce(reason, (SELECT string_agg(DISTINCT s.reason, '+' ORDER BY s.reason) FROM stop s
    JOIN task t ON t.hub_id = s.hub_id AND t.id = s.task_id
    WHERE t.hub_id = r.hub_id AND t.request_id = r.id AND s.reason IS NOT NULL), 'none') AS key, count(*)::int AS count
  FROM request r WHERE state <> 'fulfilled' GROUP BY 1 ORDER BY 2 DESC`;

const FACES = `
  SELECT count(DISTINCT member_id)::int AS n FROM disclosure WHERE role = 'volunteer'
  GROUP BY hub_id, coalesce(encode(household_tag, 'hex'), request_id::text)`;

const HOMES = `
  SELECT count(DISTINCT coalesce(encode(household_tag, 'hex'), request_id::text))::int AS n
  FROM disclosure WHERE role = 'volunteer' GROUP BY hub_id, member_id`;

const DONE_BY = `
  SELECT count(a.id)::int AS n FROM member m
  LEFT JOIN assignment a ON a.hub_id = m.hub_id AND a.member_id = m.id AND a.state = 'completed'
  WHERE NOT 'organizer' = ANY(m.roles) GROUP BY m.hub_id, m.id`;

const TASKS = `
  SELECT (SELECT count(*)::int FROM task) AS tasks, (SELECT count(*)::int FROM task WHERE state = 'done') AS "tasksDone",
    (SELECT coalesce(sum(meters), 0)::float8 FROM run WHERE state = 'completed') AS meters,
    (SELECT count(*)::int FROM task o JOIN task b ON b.hub_id = o.hub_id AND b.request_id = o.request_id
      AND b.kind = 'ride_back' WHERE o.kind = 'ride_out' AND o.state = 'done' AND b.state <> 'done') AS "halfRides"`;
