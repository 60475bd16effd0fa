import { type Seconds } from '@doorstep/std';
import { CHILD_SEATS, type Rule, type Task, type Volunteer } from './model';
import { openingsOf } from './opening';

/** A volunteer, a task and the road between: all a hard rule may look at. */
export interface Candidate {
  readonly volunteer: Volunteer;
  readonly task: Task;
  readonly travel: Seconds;
  readonly maxTravel: Seconds;
}

const childSeatsFit = (volunteer: Volunteer, task: Task): boolean =>
  CHILD_SEATS.every((seat) => (volunteer.childSeats[seat] ?? 0) >= (task.childSeats[seat] ?? 0));

const BREAKS: readonly (readonly [Rule, (candidate: Candidate) => boolean])[] = [
  ['ROLE', ({ volunteer, task }) => !volunteer.roles.includes(task.role)],
  ['TIER', ({ volunteer, task }) => volunteer.tier < task.tier],
  ['CAPABILITY', ({ volunteer, task }) => !task.needs.every((need) => volunteer.capabilities.includes(need))],
  ['SEATS', ({ volunteer, task }) => volunteer.seats < task.seats],
  ['CHILD_SEATS', ({ volunteer, task }) => !childSeatsFit(volunteer, task)],
  ['LOAD', ({ volunteer, task }) => volunteer.load < task.load],
  ['DECLINED', ({ volunteer, task }) => task.declinedBy.includes(volunteer.id)],
  ['TRAVEL', ({ travel, maxTravel }) => !(travel <= maxTravel)],
  ['AVAILABILITY', ({ volunteer, task }) => !openingsOf(volunteer).available(task)],
  [
    'OVERLAP',
    ({ volunteer, task }) => openingsOf(volunteer).available(task) && !openingsOf(volunteer).opening(task),
  ],
  ['DAY_FULL', ({ volunteer }) => volunteer.tasksLeft < 1],
  ['REST_DAY', ({ volunteer: { rest } }) => rest.daysInARow >= rest.mostDaysInARow],
  ['WEEK_FULL', ({ volunteer, task }) => volunteer.rest.secondsLeft < task.busy],
  ['BUDGET', ({ volunteer, task }) => isNewHome(volunteer, task) && volunteer.newHomesLeft < 1],
  ['HOME_BUDGET', ({ volunteer, task }) => isNewHome(volunteer, task) && task.facesLeft < 1],
];

/** Whether doing the task would tell the volunteer a home they do not know. */
export const isNewHome = (volunteer: Volunteer, task: Task): boolean =>
  task.home !== null && !task.knownTo.includes(volunteer.id);

/** Every hard rule, or every one among some, that keeps these two apart, in the order of explaining. */
export const allBroken = (candidate: Candidate, among?: ReadonlySet<Rule>): readonly Rule[] =>
  BREAKS.filter(([rule, breaks]) => (among?.has(rule) ?? true) && breaks(candidate)).map(([rule]) => rule);
