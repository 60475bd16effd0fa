import { type Id } from '@doorstep/std';
import { type Rule, RULES } from './model';
import { bitOf, firstOf, isAlone } from './pair-rules';
import { type Table } from './table';

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
  readonly broken: Uint16Array;
  /** Whether somebody passes the rules of pairs. */
  readonly possible: boolean;
  readonly candidates: number;
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

const LINK = RULES.indexOf('LINK');

function stoppedBy({ broken }: Standing): Unmatched['stopped'] {
  const counts = new Int32Array(RULES.length);
  for (const bits of broken) counts[bits === 0 ? LINK : firstOf(bits)]! += 1;
  return RULES.map((rule, i) => ({ rule, volunteers: counts[i]! })).filter((row) => row.volunteers > 0);
}

function fixOf({ tasks, volunteers }: Table, { task, broken, candidates }: Standing): Unmatched['fix'] {
  const alone = new Int32Array(RULES.length);
  for (const bits of broken) if (isAlone(bits)) alone[firstOf(bits)]! += 1;
  const most = candidates > 0 ? LINK : alone.indexOf(Math.max(...alone));
  const rule = RULES[most]!;
  const sought = most === LINK ? 0 : bitOf(rule);
  const who: Id[] = [];
  for (let v = 0; v < broken.length; v++) if (broken[v] === sought) who.push(volunteers[v]!.id);
  if (who.length === 0) return { code: 'INVITE_VOLUNTEERS', volunteers: [] };
  // A party that lacks nothing but people asks for one more person, not for other tasks to be filled.
  const short = most === LINK && tasks[task]!.links.party !== null;
  return { code: short ? 'SECOND_PERSON' : FIX_OF[rule], volunteers: who };
}
