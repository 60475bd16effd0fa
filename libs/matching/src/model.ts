import { type Id, type Instant, type Seconds } from '@doorstep/std';
import { type Weights } from './weights';

/** A stretch of time [from, to). */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** Child restraints by class; the safer class wins, so a harness seat never stands in for a rear-facing one. */
export const CHILD_SEATS = ['rear_facing', 'harness', 'booster'] as const;
export type ChildSeats = Readonly<Partial<Record<(typeof CHILD_SEATS)[number], number>>>;

/** What ties tasks to one another: tasks with the same id in one of these belong together in that way. */
export interface Links {
  /** All or nothing: every task of it is taken, or none (a household plan; a ride out that must not strand). */
  readonly together: Id | null;
  /** Different people, all or nothing: two adults at one sitting. */
  readonly party: Id | null;
  /** One person for all of them when possible, a term of the objective: out and back with one driver. */
  readonly samePerson: Id | null;
  /** Who holds another task of `samePerson` already and is not in the tables as its taker. */
  readonly heldBy: Id | null;
}

/** A task on its own. */
export const NO_LINKS: Links = { together: null, party: null, samePerson: null, heldBy: null };

/** One unit one volunteer can take. */
export interface Task {
  readonly id: Id;
  /** What it is to who does it, compared with what volunteers like and dislike: `delivery`, `sitting`, ... */
  readonly work: string;
  /** The volunteer must hold this role: `driver`, `caregiver`, ... */
  readonly role: string;
  /** Vetting needed, 0 (public shifts) to 2 (homes) or the hub's own scale. */
  readonly tier: number;
  /** Capabilities the volunteer must have, all of them. */
  readonly needs: readonly string[];
  /** Facts that make a volunteer fit better, such as a language. Often sealed, then empty on the server. */
  readonly wishes: readonly string[];
  readonly window: Span;
  /** Time the task itself takes inside its window. A ride or a sitting may fill it, a delivery takes minutes. */
  readonly busy: Seconds;
  /** Load units in the car, 0 when nothing is carried. */
  readonly load: number;
  /** Passenger seats needed at once. */
  readonly seats: number;
  readonly childSeats: ChildSeats;
  /** 0 can wait, 3 must not. */
  readonly urgency: 0 | 1 | 2 | 3;
  /** The home the volunteer learns by doing it; null when none (work at the hub). */
  readonly home: Id | null;
  /** Volunteers who already know this home. */
  readonly knownTo: readonly Id[];
  /** How many more people may learn this home (four a quarter, less those who did). Tasks of one home say the same. */
  readonly facesLeft: number;
  readonly declinedBy: readonly Id[];
  readonly links: Links;
}

/** A person on the day in question. */
export interface Volunteer {
  readonly id: Id;
  readonly roles: readonly string[];
  readonly tier: number;
  readonly capabilities: readonly string[];
  /** What wishes are compared with: languages spoken and the like. */
  readonly suits: readonly string[];
  readonly load: number;
  readonly seats: number;
  /** Seats of their own and those lent to them for the day. */
  readonly childSeats: ChildSeats;
  /** When the person is free, in order and apart from each other. */
  readonly free: readonly Span[];
  /** What the person has promised already, in any order. */
  readonly commitments: readonly Span[];
  /** New homes the person may still learn today: the less of the day's and the month's budget. */
  readonly newHomesLeft: number;
  /** Tasks the person may still take today. */
  readonly tasksLeft: number;
  readonly tasksToday: number;
  readonly tasksThisWeek: number;
  /** Work the person likes, and would rather leave to others. */
  readonly likes: readonly string[];
  readonly dislikes: readonly string[];
  /** Tasks of the last four weeks that were liked work, and disliked work. */
  readonly lately: { readonly wanted: number; readonly unwanted: number };
  readonly rest: Rest;
}

/** The burnout guard's facts. */
export interface Rest {
  /** Days with work in a row up to yesterday. */
  readonly daysInARow: number;
  /** After so many the next day is free: a hard rule, the hub's or the person's own. */
  readonly mostDaysInARow: number;
  /** Time the person may still be busy this week. */
  readonly secondsLeft: Seconds;
}

/** Plain tables in; nothing is looked up elsewhere. */
export interface Day {
  readonly tasks: readonly Task[];
  readonly volunteers: readonly Volunteer[];
  /** Extra travel the task means for the volunteer, by index into the two lists. */
  readonly travel: (volunteer: number, task: number) => Seconds;
  readonly maxTravel: Seconds;
  /**
   * Volunteers worth looking at for a task, by index, nearest first; all when absent. For metros: it may be long, the
   * search keeps the first whom the rules allow, and looks at everybody for a task that stays without anyone.
   */
  readonly near?: (task: number) => readonly number[];
  /** A hub's own weights, from `weightsOf`; the defaults when absent. */
  readonly weights?: Weights;
}

/** Why a volunteer cannot take a task. Each is a hard rule; the order is the order of explaining. */
export const RULES = [
  'ROLE',
  'TIER',
  'CAPABILITY',
  'SEATS',
  'CHILD_SEATS',
  'LOAD',
  'DECLINED',
  'TRAVEL',
  'AVAILABILITY',
  'OVERLAP',
  'SAME_HOUSEHOLD_PARTY',
  'DAY_FULL',
  'REST_DAY',
  'WEEK_FULL',
  'BUDGET',
  'HOME_BUDGET',
  /** Could take it, but a task it is linked with finds nobody: nothing is done by halves. */
  'LINK',
] as const;
export type Rule = (typeof RULES)[number];

/** What may speak for or against a pair. */
export const REASONS = [
  'TRAVEL',
  'NEW_HOME',
  'CONTINUITY',
  'WISH',
  'WANTED',
  'OTHER_WORK',
  'UNWANTED',
  'STRAIN',
  'SAME_PERSON',
  'FAIRNESS',
] as const;

/** What speaks for or against a pair. `weight` is in cost points: 0 is best. */
export interface Reason {
  readonly code: (typeof REASONS)[number];
  /**
   * TRAVEL: seconds; NEW_HOME, CONTINUITY, OTHER_WORK: 1 or 0; WISH: wishes unmet; WANTED: liked tasks lately;
   * UNWANTED: disliked tasks lately and this one; STRAIN: days in a row; SAME_PERSON: 0 when one person does all of it,
   * 1 for a further person; FAIRNESS: tasks before this one. From WANTED to SAME_PERSON: only where there is something
   * to say.
   */
  readonly value: number;
  readonly weight: number;
}
