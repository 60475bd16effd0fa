import { type Id, type Seconds } from '@doorstep/std';
import { type Rule, RULES, type Task, type Volunteer } from './model';
import { allBroken, brokenBeside } from './rules';

/** What would get a task served. */
export type Fix =
  | 'INVITE_VOLUNTEERS'
  | 'TRAIN_FOR_ROLE'
  | 'VET_FURTHER'
  | 'FIND_CAPABILITY'
  | 'FIND_SEATS'
  | 'SPLIT_OR_LARGER_CAR'
  | 'ASK_AGAIN'
  | 'ASK_NEARER'
  | 'MOVE_WINDOW'
  | 'SECOND_PERSON'
  | 'ANOTHER_DAY';

const FIX_OF: Readonly<Record<Rule, Fix>> = {
  ROLE: 'TRAIN_FOR_ROLE',
  TIER: 'VET_FURTHER',
  CAPABILITY: 'FIND_CAPABILITY',
  SEATS: 'FIND_SEATS',
  LOAD: 'SPLIT_OR_LARGER_CAR',
  DECLINED: 'ASK_AGAIN',
  TRAVEL: 'ASK_NEARER',
  AVAILABILITY: 'MOVE_WINDOW',
  OVERLAP: 'MOVE_WINDOW',
  SAME_HOUSEHOLD_PARTY: 'SECOND_PERSON',
  DAY_FULL: 'ANOTHER_DAY',
  BUDGET: 'ANOTHER_DAY',
};

/** A task nobody takes: how many volunteers each rule stopped (each counted once, by the first), and the way out. */
export interface Unmatched {
  readonly task: Id;
  readonly stopped: readonly { readonly rule: Rule; readonly volunteers: number }[];
  /** The change that frees the most volunteers, and who they are: those whom this one rule alone stops. */
  readonly fix: { readonly code: Fix; readonly volunteers: readonly Id[] };
}

interface Surroundings {
  readonly travel: (volunteer: number) => Seconds;
  readonly maxTravel: Seconds;
  /** The tasks each volunteer is given in this matching. */
  readonly given: readonly (readonly Task[])[];
}

export function explain(task: Task, volunteers: readonly Volunteer[], around: Surroundings): Unmatched {
  const broken = volunteers.map((volunteer, v) => {
    const rules = allBroken({ volunteer, task, travel: around.travel(v), maxTravel: around.maxTravel });
    if (rules.length > 0) return rules;
    const beside = brokenBeside(volunteer, around.given[v] ?? [], task);
    return beside ? [beside] : [];
  });
  const stopped = RULES.map((rule) => ({
    rule,
    volunteers: broken.filter(([first]) => first === rule).length,
  }));
  return {
    task: task.id,
    stopped: stopped.filter((row) => row.volunteers > 0),
    fix: fixOf(volunteers, broken),
  };
}

function fixOf(volunteers: readonly Volunteer[], broken: readonly (readonly Rule[])[]): Unmatched['fix'] {
  const alone = RULES.map((rule) => ({
    code: FIX_OF[rule],
    volunteers: volunteers
      .filter((_, v) => broken[v]?.length === 1 && broken[v][0] === rule)
      .map(({ id }) => id),
  }));
  const best = alone.reduce((a, b) => (b.volunteers.length > a.volunteers.length ? b : a));
  return best.volunteers.length > 0 ? best : { code: 'INVITE_VOLUNTEERS', volunteers: [] };
}
