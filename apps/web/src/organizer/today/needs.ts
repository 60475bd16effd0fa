import type { TodayBesideQuery, TodayHeardQuery, TodayQuery } from '../../gql/graphql';
import { leftBehind } from '../live/left-behind';
import { countDue } from '../rides/seats-due';
import { heardOf, progressOf } from '../live/run-progress';
import { leftNeeds } from './left-needs';
import type { Need } from './need';

/** A day as Today reads it, in three documents. */
export type TodayFacts = Omit<TodayQuery, 'stock'> & Omit<TodayBesideQuery, 'week'> & TodayHeardQuery;

type Run = TodayQuery['organizerDay']['runs'][number];

/** What needs a person now, most pressing first. What nobody waits for is left out. */
export function needsOf(data: TodayFacts, now: number): readonly Need[] {
  return [...dangers(data, now), ...leftNeeds(data.leftOpen), ...waiting(data)].filter(
    ({ count }) => count > 0,
  );
}

function dangers(facts: TodayFacts, now: number): readonly Need[] {
  const { incidents, doors } = facts;
  const { runs, tasks } = facts.organizerDay;
  const open = incidents.filter(({ state }) => state === 'open');
  const late = runs.filter((run) => progressOf(run, now).late > 0);
  const broken = runs.filter((run) => {
    const left = leftBehind(run, tasks);
    return left.waiting + left.open > 0;
  });
  const unheard = runs.filter((run) => run.state === 'departed' && heardOf(run, now).tone !== 'plain');
  return [
    said(facts, 'today.notSafe', (kind) => kind === 'not_safe'),
    recalled(facts),
    heardOfRecalls(facts),
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
    {
      word: 'today.seatless',
      count: facts.ridesWithoutSeat.length,
      to: '/rides/seats',
      icon: 'seat',
    },
    { word: 'today.doors', count: doors.length, to: '/doors', icon: 'door', oldestAt: doors[0]?.openedAt },
  ];
}

function waiting(facts: TodayFacts): readonly Need[] {
  const { toDecide, needsInfo, holds } = facts;
  const { tasks } = facts.organizerDay;
  return [
    said(facts, 'today.notes', (kind) => kind !== 'not_safe'),
    {
      word: 'today.decide',
      count: toDecide.total,
      to: '/requests?list=new',
      icon: 'list',
      oldestDay: toDecide.cases[0]?.createdOn,
    },
    {
      word: 'today.open',
      count: tasks.filter(({ state, kind }) => state === 'open' && kind !== 'haul').length,
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
    {
      word: 'today.seats',
      count: countDue(facts.childSeats, facts.organizerDay.day),
      to: '/rides/seats',
      icon: 'seat',
    },
    { word: 'today.holds', count: holds.length, to: '/holds', icon: 'pause', oldestAt: holds[0]?.fromAt },
  ];
}

/** Recalls that are open: each has a day. One leads to itself, more to their list. */
function recalled({ recalls }: TodayFacts): Need {
  const open = recalls.filter(({ state }) => state === 'open');
  const [only] = open;
  return {
    word: 'today.recalls',
    count: open.length,
    to: open.length === 1 && only !== undefined ? `/stock/recalls/${only.id}` : '/stock/recalls',
    icon: 'alert',
    oldestAt: earliest(open.map(({ openedAt }) => openedAt)),
  };
}

/** Recalls of other hubs with lots that came from here or went there: the list says which, and opens ours. */
function heardOfRecalls({ recallsHeard }: TodayFacts): Need {
  return {
    word: 'today.recallsHeard',
    count: new Set(recallsHeard.map(({ recallId }) => recallId)).size,
    to: '/stock/recalls',
    icon: 'hub',
    oldestAt: earliest(recallsHeard.map(({ toldAt }) => toldAt)),
  };
}

type Note = TodayQuery['notes'][number];

/** What families said and nobody has read: the way leads to the request of whoever has waited longest. */
function said({ notes }: TodayFacts, word: Need['word'], counts: (kind: Note['kind']) => boolean): Need {
  const some = notes.filter(({ kind }) => counts(kind)).sort((a, b) => a.saidAt.localeCompare(b.saidAt));
  const [oldest] = some;
  return {
    word,
    count: some.length,
    to: `/requests/${oldest?.requestId ?? ''}`,
    icon: word === 'today.notSafe' ? 'alert' : 'people',
    oldestAt: oldest?.saidAt,
  };
}

const earliest = (moments: readonly (string | null | undefined)[]): string | undefined =>
  moments.filter((at) => at !== null && at !== undefined).sort()[0];

const oldestStop = (runs: readonly Run[]): string | undefined =>
  earliest(runs.map((run) => progressOf(run, 0).next?.arriveAt));

const oldestWord = (runs: readonly Run[]): string | undefined => earliest(runs.map(({ heardAt }) => heardAt));
