import { type Id } from '@doorstep/std';
import { type Rule, RULES, type Task, type Volunteer } from './model';
import { bitOf, type Broken, firstOf, isAlone } from './pair-rules';
import { type Table } from './table';
import { breaksTogether } from './together';

/** What would get a task served. */
export const FIXES = [
  'INVITE_VOLUNTEERS',
  'TRAIN_FOR_ROLE',
  'VET_FURTHER',
  'FIND_CAPABILITY',
  'FIND_SEATS',
  'LEND_CHILD_SEAT',
  'SPLIT_OR_LARGER_CAR',
  'ASK_AGAIN',
  'ASK_NEARER',
  'MOVE_WINDOW',
  'SECOND_PERSON',
  'ANOTHER_DAY',
  'LET_REST',
  'ONE_MORE_FACE',
  'FILL_THE_REST',
] as const;
export type Fix = (typeof FIXES)[number];

const FIX_OF: Readonly<Record<Rule, Fix>> = {
  ROLE: 'TRAIN_FOR_ROLE',
  TIER: 'VET_FURTHER',
  CAPABILITY: 'FIND_CAPABILITY',
  SEATS: 'FIND_SEATS',
  CHILD_SEATS: 'LEND_CHILD_SEAT',
  LOAD: 'SPLIT_OR_LARGER_CAR',
  DECLINED: 'ASK_AGAIN',
  TRAVEL: 'ASK_NEARER',
  AVAILABILITY: 'MOVE_WINDOW',
  OVERLAP: 'MOVE_WINDOW',
  SAME_HOUSEHOLD_PARTY: 'SECOND_PERSON',
  DAY_FULL: 'ANOTHER_DAY',
  REST_DAY: 'LET_REST',
  WEEK_FULL: 'LET_REST',
  BUDGET: 'ANOTHER_DAY',
  HOME_BUDGET: 'ONE_MORE_FACE',
  LINK: 'FILL_THE_REST',
};

/** Why a task stays without anybody. */
export const GAPS = [
  /** No volunteer passes the rules at all. */
  'NOBODY_CAN',
  /** Those who could have their hands full with other tasks. */
  'ALL_TAKEN',
  /** It could be taken, but what it is linked with could not. */
  'LINK',
] as const;
export type Gap = (typeof GAPS)[number];

/** A task nobody takes: how many volunteers each rule stopped (each counted once, by the first), and the way out. */
export interface Unmatched {
  readonly task: Id;
  readonly because: Gap;
  /** Linked tasks that hold it up: they find nobody, or not all of them at once. */
  readonly heldUpBy: readonly Id[];
  readonly stopped: readonly { readonly rule: Rule; readonly volunteers: number }[];
  /** The change that frees the most volunteers, and who they are: those whom this one rule alone stops. */
  readonly fix: { readonly code: Fix; readonly volunteers: readonly Id[] };
}

/** Who stands how towards a task that nobody takes, everybody looked at. */
export interface Standing {
  readonly task: number;
  /** For each volunteer the rules in the way, 0 for none. */
  readonly broken: Int32Array;
  /** Whether somebody passes the rules of pairs. */
  readonly possible: boolean;
  readonly candidates: number;
}

/** What is given already: the tasks of each volunteer, and who learns each home. */
export interface Given {
  readonly tasks: readonly (readonly Task[])[];
  readonly faces: ReadonlyMap<string, ReadonlySet<number>>;
}

/** What has been given by an assignment. */
export function givenBy(table: Table, given: readonly (readonly number[])[]): Given {
  const faces = new Map<string, Set<number>>();
  given.forEach((tasks, v) =>
    tasks.forEach((t) => {
      const { home } = table.tasks[t]!;
      if (home !== null && table.rules.isNew(v, t)) faces.set(home, (faces.get(home) ?? new Set()).add(v));
    }),
  );
  return { tasks: given.map((tasks) => tasks.map((t) => table.tasks[t]!)), faces };
}

/** Everybody's standing towards one task beside what is given. */
export function standingOf({ tasks, volunteers, rules }: Table, task: number, given: Given): Standing {
  const wanted = tasks[task]!;
  const broken = new Int32Array(volunteers.length);
  let [possible, candidates] = [false, 0];
  for (let v = 0; v < broken.length; v++) {
    const alone = rules.broken(v, task);
    if (alone === 0) possible = true;
    broken[v] = alone || besideBroken(volunteers[v]!, wanted, { given, v, isNew: rules.isNew(v, task) });
    if (broken[v] === 0) candidates += 1;
  }
  return { task, broken, possible, candidates };
}

/** The rule a further task would break beside what a volunteer and its home have been given. */
function besideBroken(
  volunteer: Volunteer,
  task: Task,
  { given, v, isNew }: { readonly given: Given; readonly v: number; readonly isNew: boolean },
): Broken {
  const own = given.tasks[v]!;
  const rule = own.length === 0 ? null : breaksTogether(volunteer, [...own, task]);
  if (rule) return bitOf(rule);
  const faces = task.home === null ? undefined : given.faces.get(task.home);
  const crowded = isNew && faces !== undefined && !faces.has(v) && faces.size >= task.facesLeft;
  return crowded ? bitOf('HOME_BUDGET') : 0;
}

/** A block left out, each task with its standing: who stopped what, and what would help. */
export function explain(table: Table, block: readonly Standing[]): readonly Unmatched[] {
  const blockers = block.filter(({ candidates }) => candidates === 0);
  return block.map((standing) => {
    const others = (blockers.length > 0 ? blockers : block).filter(({ task }) => task !== standing.task);
    const linked = standing.candidates > 0;
    return {
      task: table.tasks[standing.task]!.id,
      because: linked ? 'LINK' : standing.possible ? 'ALL_TAKEN' : 'NOBODY_CAN',
      heldUpBy: linked ? others.map(({ task }) => table.tasks[task]!.id) : [],
      stopped: stoppedBy(standing),
      fix: fixOf(table, standing),
    };
  });
}

const LINK = bitOf('LINK');

function stoppedBy({ broken }: Standing): Unmatched['stopped'] {
  const counts = new Int32Array(RULES.length);
  for (const bits of broken) counts[RULES.indexOf(firstOf(bits || LINK)!)]! += 1;
  return RULES.map((rule, i) => ({ rule, volunteers: counts[i]! })).filter((row) => row.volunteers > 0);
}

function fixOf({ tasks, volunteers }: Table, { task, broken, candidates }: Standing): Unmatched['fix'] {
  const alone = new Int32Array(RULES.length);
  for (const bits of broken) if (isAlone(bits)) alone[RULES.indexOf(firstOf(bits)!)]! += 1;
  const most = candidates > 0 ? RULES.indexOf('LINK') : alone.indexOf(Math.max(...alone));
  const rule = RULES[most]!;
  const freed = (bits: Broken): boolean => (rule === 'LINK' ? bits === 0 : bits === bitOf(rule));
  const who = volunteers.filter((_, v) => freed(broken[v]!)).map(({ id }) => id);
  if (who.length === 0) return { code: 'INVITE_VOLUNTEERS', volunteers: [] };
  // A party that lacks nothing but people asks for one more person, not for other tasks to be filled.
  const short = rule === 'LINK' && tasks[task]!.links.party !== null;
  return { code: short ? 'SECOND_PERSON' : FIX_OF[rule], volunteers: who };
}
