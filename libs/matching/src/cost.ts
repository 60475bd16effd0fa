import { type Seconds } from '@doorstep/std';
import { type Reason, type Task, type Volunteer } from './model';
import { isNewHome } from './rules';
import { LEFT_OUT, type Weights } from './weights';

export const ofRoad = (travel: Seconds, weights: Weights): number =>
  Math.round((travel * weights.travelPerMinute) / 60);

/** Turns beyond this weigh no more: nobody is priced out of the work for good. */
const MOST_TURNS = 20;

/** What a pair costs whatever else the volunteer is given, as reasons. Law: a cost is the sum of its weights. */
export function reasonsOf(
  volunteer: Volunteer,
  task: Task,
  { travel, weights }: { readonly travel: Seconds; readonly weights: Weights },
): readonly Reason[] {
  const unmet = task.wishes.filter((wish) => !volunteer.suits.includes(wish)).length;
  const isNew = isNewHome(volunteer, task);
  const replaces = isNew && task.knownTo.length > 0;
  return [
    { code: 'TRAVEL', value: travel, weight: ofRoad(travel, weights) },
    { code: 'NEW_HOME', value: Number(isNew), weight: isNew ? weights.newHome : 0 },
    { code: 'CONTINUITY', value: Number(!replaces), weight: replaces ? weights.notTheKnownFace : 0 },
    { code: 'WISH', value: unmet, weight: unmet * weights.unmetWish },
    ...likingOf(volunteer, task, weights),
    ...strainOf(volunteer, weights),
    ...otherHalfOf(volunteer, task, weights),
  ];
}

/** The points of a pair that belong to the volunteer and the kind of work alone, whatever the task. */
export const ofWork = (volunteer: Volunteer, task: Pick<Task, 'work'>, weights: Weights): number =>
  sumOf([...likingOf(volunteer, task, weights), ...strainOf(volunteer, weights)]);

/** Wanted work goes round, and so does unwanted work. Nothing is said of work nobody has feelings about. */
function likingOf(
  { likes, dislikes, lately }: Volunteer,
  { work }: Pick<Task, 'work'>,
  weights: Weights,
): readonly Reason[] {
  const wanted = Math.min(MOST_TURNS, lately.wanted);
  const unwanted = Math.min(MOST_TURNS, 1 + lately.unwanted);
  const reasons: Reason[] = [];
  if (likes.includes(work))
    reasons.push({ code: 'WANTED', value: wanted, weight: wanted * weights.wantedLately });
  else if (likes.length > 0) reasons.push({ code: 'OTHER_WORK', value: 1, weight: weights.otherWork });
  if (dislikes.includes(work))
    reasons.push({ code: 'UNWANTED', value: unwanted, weight: unwanted * weights.unwanted });
  return reasons;
}

/** From the third day in a row on. */
function strainOf({ rest }: Volunteer, weights: Weights): readonly Reason[] {
  const beyond = rest.daysInARow - 2;
  return beyond > 0 ? [{ code: 'STRAIN', value: rest.daysInARow, weight: beyond * weights.dayInARow }] : [];
}

/** Beside a half that somebody holds already. */
function otherHalfOf(volunteer: Volunteer, { links }: Task, weights: Weights): readonly Reason[] {
  return links.heldBy === null ? [] : [samePerson(links.heldBy === volunteer.id, weights)];
}

/** Whether out and back (or whatever else belongs to one person) stays with one. */
export const samePerson = (same: boolean, weights: Weights): Reason =>
  same
    ? { code: 'SAME_PERSON', value: 0, weight: 0 }
    : { code: 'SAME_PERSON', value: 1, weight: weights.otherPerson };

/** What the volunteer's `nth` new task of the day (0 is the first) costs in fairness. Grows with n. */
export function fairnessOf(volunteer: Volunteer, nth: number, weights: Weights): Reason {
  const before = volunteer.tasksToday + nth;
  return {
    code: 'FAIRNESS',
    value: before,
    weight: before * weights.taskSameDay + volunteer.tasksThisWeek * weights.taskThisWeek,
  };
}

export const sumOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { weight }) => sum + weight, 0);

/** What it costs to leave a task to nobody. */
export const leftOutCost = (task: Task): number => LEFT_OUT[task.urgency];
