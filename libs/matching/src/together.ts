import { type Rule, type Task, type Volunteer } from './model';
import { openingsOf } from './opening';

/**
 * The rule that keeps one volunteer from doing all these tasks, or null. Law: a part of a set that works works too
 * (the search relies on it).
 */
export function breaksTogether(volunteer: Volunteer, tasks: readonly Task[]): Rule | null {
  if (tasks.length > volunteer.tasksLeft) return 'DAY_FULL';
  if (repeats(tasks.flatMap(({ links }) => links.party ?? []))) return 'SAME_HOUSEHOLD_PARTY';
  if (tasks.reduce((sum, { busy }) => sum + busy, 0) > volunteer.rest.secondsLeft) return 'WEEK_FULL';
  if (newHomes(volunteer, tasks) > volunteer.newHomesLeft) return 'BUDGET';
  if (heaviest(tasks) > volunteer.load) return 'LOAD';
  return inTime(volunteer, tasks) ? null : 'OVERLAP';
}

const repeats = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

const newHomes = (volunteer: Volunteer, tasks: readonly Task[]): number =>
  new Set(tasks.filter(({ knownTo }) => !knownTo.includes(volunteer.id)).flatMap(({ home }) => home ?? []))
    .size;

/** The most load units that may be in the car at once: windows that overlap may be one trip. */
function heaviest(tasks: readonly Task[]): number {
  const at = (moment: number): number =>
    tasks
      .filter(({ window }) => window.from <= moment && moment < window.to)
      .reduce((sum, { load }) => sum + load, 0);
  return Math.max(0, ...tasks.map(({ window }) => at(window.from)));
}

/**
 * Whether the tasks fit one after the other, soonest end first. Travel between them is the planner's matter; this
 * keeps out what no road could mend.
 */
function inTime(volunteer: Volunteer, tasks: readonly Task[]): boolean {
  const { opening } = openingsOf(volunteer);
  const openings = tasks.map(opening);
  let clock = -Infinity;
  for (const slot of openings.sort(
    (a, b) => (a?.to ?? 0) - (b?.to ?? 0) || (a?.from ?? 0) - (b?.from ?? 0),
  )) {
    if (!slot) return false;
    clock = Math.max(clock, slot.from) + slot.busy;
    if (clock > slot.to) return false;
  }
  return true;
}
