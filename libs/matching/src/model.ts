import { type Id, type Instant, type Seconds } from '@doorstep/std';

/** A stretch of time [from, to). */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** Child restraints by class; the safer class wins, so a harness seat never stands in for a rear-facing one. */
export const CHILD_SEATS = ['rear_facing', 'harness', 'booster'] as const;
export type ChildSeats = Readonly<Partial<Record<(typeof CHILD_SEATS)[number], number>>>;

/** One unit one volunteer can take. */
export interface Task {
  readonly id: Id;
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
  readonly declinedBy: readonly Id[];
  /** Tasks with the same party need different people (two adults at one sitting). */
  readonly party: Id | null;
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
  readonly childSeats: ChildSeats;
  /** When the person is free, in order and apart from each other. */
  readonly free: readonly Span[];
  /** What the person has promised already, in any order. */
  readonly commitments: readonly Span[];
  /** New homes the person may still learn today. */
  readonly newHomesLeft: number;
  /** Tasks the person may still take today. */
  readonly tasksLeft: number;
  readonly tasksToday: number;
  readonly tasksThisWeek: number;
}

/** Plain tables in; nothing is looked up elsewhere. */
export interface Day {
  readonly tasks: readonly Task[];
  readonly volunteers: readonly Volunteer[];
  /** Extra travel the task means for the volunteer, by index into the two lists. */
  readonly travel: (volunteer: number, task: number) => Seconds;
  readonly maxTravel: Seconds;
  /** The volunteers worth looking at for a task, by index; all when absent. For metros: the nearest 20 to 50. */
  readonly near?: (task: number) => readonly number[];
}

/** Why a volunteer cannot take a task. Each is a hard rule; the order is the order of explaining. */
export const RULES = [
  'ROLE',
  'TIER',
  'CAPABILITY',
  'SEATS',
  'LOAD',
  'DECLINED',
  'TRAVEL',
  'AVAILABILITY',
  'OVERLAP',
  'SAME_HOUSEHOLD_PARTY',
  'DAY_FULL',
  'BUDGET',
] as const;
export type Rule = (typeof RULES)[number];

/** What speaks for or against a pair. `weight` is in cost points: 0 is best. */
export interface Reason {
  readonly code: 'TRAVEL' | 'NEW_HOME' | 'CONTINUITY' | 'WISH' | 'FAIRNESS';
  /** TRAVEL: seconds; NEW_HOME and CONTINUITY: 1 or 0; WISH: wishes unmet; FAIRNESS: tasks before this one. */
  readonly value: number;
  readonly weight: number;
}
