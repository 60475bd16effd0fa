import { merge, subtract, weekdayOf, type Window } from '@doorstep/schedule';
import { instant, type Day } from '@doorstep/std';
import type { FreeSpan } from './plan-question';
import type { RunInForce } from './plan-changes';

interface Hours {
  readonly availability: readonly {
    readonly weekday: number;
    readonly fromMinute: number;
    readonly toMinute: number;
  }[];
}

/** When somebody said to be free that day, in seconds of the day, in order and apart; empty when never. */
export const freeOnDay = ({ availability }: Hours, day: Day): readonly FreeSpan[] =>
  merge(
    availability
      .filter(({ weekday }) => weekday === weekdayOf(day))
      .map(({ fromMinute, toMinute }) => windowOf({ from: fromMinute * 60, to: toMinute * 60 })),
  );

export const longestOf = (spans: readonly FreeSpan[]): FreeSpan | null =>
  spans.reduce<FreeSpan | null>(
    (best, span) => (best === null || span.to - span.from > best.to - best.from ? span : best),
    null,
  );

/** What is left of free time when these spans are taken; in order and apart. */
export const without = (free: readonly FreeSpan[], taken: readonly FreeSpan[]): readonly FreeSpan[] =>
  taken.reduce<readonly Window[]>(
    (left, span) => left.flatMap((one) => subtract(one, windowOf(span))),
    free.map(windowOf),
  );

const windowOf = ({ from, to }: FreeSpan): Window => ({ from: instant(from), to: instant(to) });

/** A run with its hours, as the server keeps it. */
export interface TimedRun extends RunInForce {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

const KEPT: ReadonlySet<string> = new Set(['accepted', 'loading', 'departed']);

/** Whether a run stays as it is when the rest of its day is planned: its driver said yes, or is on the way. */
export const isKept = ({ state }: Pick<RunInForce, 'state'>): boolean => KEPT.has(state);

/** When runs that stay take somebody's time; seconds after `midnight`, an instant. */
export const takenBy = (runs: readonly TimedRun[], memberId: string, midnight: number): readonly FreeSpan[] =>
  runs
    .filter((run) => run.member.id === memberId && isKept(run))
    .map(({ startsAt, endsAt }) => ({ from: secondOf(startsAt, midnight), to: secondOf(endsAt, midnight) }))
    .filter(({ from, to }) => from < to);

const secondOf = (moment: string, midnight: number): number =>
  Math.round((Date.parse(moment) - midnight) / 1000);
