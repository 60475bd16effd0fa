import { subtract, type Window } from '@doorstep/schedule';
import { instant, type Day } from '@doorstep/std';
import type { FreeSpan } from './plan-question';
import type { RunInForce } from './plan-changes';

interface Hours {
  /** Of the day, worked out by the hub's server: series, days left out, days away. */
  readonly freeOn: readonly { readonly from: string; readonly to: string }[];
}

/** When somebody is free on the day that begins at `midnight` (an instant), in seconds of it, in order and apart. */
export const freeOnDay = ({ freeOn }: Hours, midnight: number): readonly FreeSpan[] =>
  freeOn
    .map(({ from, to }) => ({
      from: Math.max(0, secondOf(from, midnight)),
      to: secondOf(to, midnight),
    }))
    .filter(({ from, to }) => from < to);

/** Whether somebody said that they are away on a day: then they are not asked, whoever presses. */
export const isAway = (
  { away }: { readonly away: readonly { readonly fromDay: string; readonly toDay: string }[] },
  day: Day,
): boolean => away.some(({ fromDay, toDay }) => fromDay <= day && day <= toDay);

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
