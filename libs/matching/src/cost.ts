import { type Seconds } from '@doorstep/std';
import { type Reason, type Task, type Volunteer } from './model';
import { isNewHome } from './rules';
import { WEIGHTS } from './weights';

/** What a pair costs whatever else the volunteer is given, as reasons. Law: a cost is the sum of its weights. */
export function reasonsOf(volunteer: Volunteer, task: Task, travel: Seconds): readonly Reason[] {
  const unmet = task.wishes.filter((wish) => !volunteer.suits.includes(wish)).length;
  const isNew = isNewHome(volunteer, task);
  const replaces = isNew && task.knownTo.length > 0;
  return [
    { code: 'TRAVEL', value: travel, weight: Math.round((travel * WEIGHTS.travelPerMinute) / 60) },
    { code: 'NEW_HOME', value: Number(isNew), weight: isNew ? WEIGHTS.newHome : 0 },
    { code: 'CONTINUITY', value: Number(!replaces), weight: replaces ? WEIGHTS.notTheKnownFace : 0 },
    { code: 'WISH', value: unmet, weight: unmet * WEIGHTS.unmetWish },
  ];
}

/** What the volunteer's `nth` new task of the day (0 is the first) costs in fairness. Grows with n. */
export function fairnessOf(volunteer: Volunteer, nth: number): Reason {
  const before = volunteer.tasksToday + nth;
  return {
    code: 'FAIRNESS',
    value: before,
    weight: before * WEIGHTS.taskSameDay + volunteer.tasksThisWeek * WEIGHTS.taskThisWeek,
  };
}

export const sumOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { weight }) => sum + weight, 0);

/** What it costs to leave a task to nobody. */
export const leftOutCost = (task: Task): number => WEIGHTS.leftOut[task.urgency];
