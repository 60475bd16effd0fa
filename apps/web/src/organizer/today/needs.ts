import type { TodayBesideQuery, TodayQuery } from '../../gql/graphql';
import type { IconName } from '../../ui';
import { leftBehind } from '../live/left-behind';
import { heardOf, progressOf } from '../live/run-progress';
import type { MessageKey } from '../messages';

/** One line of what needs a person now: how many, since when, and where to go about it. */
export interface Need {
  readonly word: MessageKey;
  readonly count: number;
  readonly to: string;
  readonly icon: IconName;
  /** The day (YYYY-MM-DD) or the moment since which the oldest waits. */
  readonly oldestDay?: string | undefined;
  readonly oldestAt?: string | undefined;
}

/** A day as Today reads it, in two documents. */
export type TodayFacts = Omit<TodayQuery, 'stock'> & Omit<TodayBesideQuery, 'week'>;

type Run = TodayQuery['organizerDay']['runs'][number];

/** What needs a person now, most pressing first. What nobody waits for is left out. */
export function needsOf(data: TodayFacts, now: number): readonly Need[] {
  return [...dangers(data, now), ...waiting(data)].filter(({ count }) => count > 0);
}

function dangers({ organizerDay, incidents, doors }: TodayFacts, now: number): readonly Need[] {
  const { runs, tasks } = organizerDay;
  const open = incidents.filter(({ state }) => state === 'open');
  const late = runs.filter((run) => progressOf(run, now).late > 0);
  const broken = runs.filter((run) => {
    const left = leftBehind(run, tasks);
    return left.waiting + left.open > 0;
  });
  const unheard = runs.filter((run) => run.state === 'departed' && heardOf(run, now).tone !== 'plain');
  return [
    { word: 'today.broken', count: broken.length, to: '/live', icon: 'alert' },
    {
      word: 'today.incidents',
      count: open.length,
      to: '/incidents',
      icon: 'alert',
      oldestAt: open[0]?.openedAt,
    },
    { word: 'today.late', count: late.length, to: '/live', icon: 'clock', oldestAt: oldestStop(late) },
    {
      word: 'today.unheard',
      count: unheard.length,
      to: '/live',
      icon: 'wait',
      oldestAt: oldestWord(unheard),
    },
    { word: 'today.doors', count: doors.length, to: '/doors', icon: 'door', oldestAt: doors[0]?.openedAt },
  ];
}

function waiting({ organizerDay, toDecide, needsInfo, holds }: TodayFacts): readonly Need[] {
  const { tasks } = organizerDay;
  return [
    {
      word: 'today.decide',
      count: toDecide.total,
      to: '/requests?list=new',
      icon: 'list',
      oldestDay: toDecide.cases[0]?.createdOn,
    },
    {
      word: 'today.open',
      count: tasks.filter(({ state }) => state === 'open').length,
      to: '/matching',
      icon: 'people',
    },
    {
      word: 'today.info',
      count: needsInfo.total,
      to: '/requests?list=waiting',
      icon: 'phone',
      oldestDay: needsInfo.cases[0]?.createdOn,
    },
    { word: 'today.holds', count: holds.length, to: '/holds', icon: 'pause', oldestAt: holds[0]?.fromAt },
  ];
}

const earliest = (moments: readonly (string | null | undefined)[]): string | undefined =>
  moments.filter((at) => at !== null && at !== undefined).sort()[0];

const oldestStop = (runs: readonly Run[]): string | undefined =>
  earliest(runs.map((run) => progressOf(run, 0).next?.arriveAt));

const oldestWord = (runs: readonly Run[]): string | undefined => earliest(runs.map(({ heardAt }) => heardAt));
