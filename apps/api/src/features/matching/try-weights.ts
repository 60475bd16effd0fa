import type { Matching, Weights } from '@doorstep/matching';
import { dayTable, type DayAround } from './day-table';
import type { Matcher } from './matcher';
import type { PersonRow, TaskRow } from './read-day';

/** One day as it was, before anybody was asked. */
export interface PastDay {
  readonly tasks: readonly TaskRow[];
  readonly people: readonly PersonRow[];
  readonly around: Omit<DayAround, 'weights'>;
}

/** What a week would have come to. */
export interface WeekFigures {
  tasks: number;
  matched: number;
  travelMinutes: number;
  newHomes: number;
  unwanted: number;
  /** People who would have had something to do, and the most that one of them would have had. */
  people: number;
  mostForOne: number;
}

/** Matches each day of a week by itself with these weights and adds up what it comes to. */
export async function figuresOf(
  week: readonly PastDay[],
  weights: Weights,
  matcher: Matcher,
): Promise<WeekFigures> {
  const perPerson = new Map<string, number>();
  const sum: WeekFigures = {
    tasks: 0,
    matched: 0,
    travelMinutes: 0,
    newHomes: 0,
    unwanted: 0,
    people: 0,
    mostForOne: 0,
  };
  for (const { tasks, people, around } of week) {
    const { pairs } = await matcher.match(dayTable(tasks, people, { ...around, weights }));
    sum.tasks += tasks.length;
    sum.matched += pairs.length;
    sum.travelMinutes += valuesOf(pairs, 'TRAVEL', (seconds) => seconds / 60);
    sum.newHomes += valuesOf(pairs, 'NEW_HOME', (isNew) => isNew);
    sum.unwanted += valuesOf(pairs, 'UNWANTED', () => 1);
    for (const { volunteer } of pairs) perPerson.set(volunteer, (perPerson.get(volunteer) ?? 0) + 1);
  }
  sum.travelMinutes = Math.round(sum.travelMinutes);
  sum.people = perPerson.size;
  sum.mostForOne = Math.max(0, ...perPerson.values());
  return sum;
}

const valuesOf = (pairs: Matching['pairs'], code: string, count: (value: number) => number): number =>
  pairs
    .flatMap(({ reasons }) => reasons.filter((reason) => reason.code === code))
    .reduce((sum, { value }) => sum + count(value), 0);
