import { registerEnumType } from '@nestjs/graphql';
import {
  ASSIGNMENT_STATES,
  FLAGS,
  REQUEST_KINDS,
  REQUEST_STATES,
  ROADS,
  RUN_STATES,
  SHIFT_KINDS,
  STOP_STATES,
  TASK_KINDS,
  TASK_STATES,
} from '@doorstep/lifecycle';
import { ROLES } from '../auth/permissions';

/** A closed list of words as a GraphQL enum: each word is its own value, in the schema and in the database. */
function words<const W extends string>(name: string, list: readonly W[]): { readonly [K in W]: K } {
  const mapped = Object.fromEntries(list.map((word) => [word, word])) as { readonly [K in W]: K };
  registerEnumType(mapped, { name });
  return mapped;
}
type WordOf<T> = T[keyof T];

export const HubKind = words('HubKind', ['school', 'church', 'shop', 'restaurant', 'hall']);
export type HubKind = WordOf<typeof HubKind>;
export const HubIntake = words('HubIntake', ['open', 'paused']);
export type HubIntake = WordOf<typeof HubIntake>;
export const Roads = words('Roads', ROADS);
export type Roads = WordOf<typeof Roads>;
export const KeyPurpose = words('KeyPurpose', ['hub', 'board']);
export type KeyPurpose = WordOf<typeof KeyPurpose>;

export const RequestKind = words('RequestKind', REQUEST_KINDS);
export type RequestKind = WordOf<typeof RequestKind>;
export const RequestState = words('RequestState', REQUEST_STATES);
export type RequestState = WordOf<typeof RequestState>;
export const RequestChannel = words('RequestChannel', ['web', 'phone']);
export type RequestChannel = WordOf<typeof RequestChannel>;
export const CloseReason = words('CloseReason', [
  'out_of_scope',
  'no_capacity',
  'cannot_reach',
  'not_ready',
  'wrong_place',
  'changed_mind',
  'other',
]);
export type CloseReason = WordOf<typeof CloseReason>;
export const Compartment = words('Compartment', ['card', 'place', 'contact', 'care', 'profile', 'company', 'closure']);
export type Compartment = WordOf<typeof Compartment>;
export const Flag = words('Flag', FLAGS);
export type Flag = WordOf<typeof Flag>;

export const Role = words('Role', ROLES);
export type Role = WordOf<typeof Role>;
export const MemberState = words('MemberState', [
  'applied',
  'screening',
  'provisional',
  'approved',
  'expired',
  'suspended',
  'left',
  'denied',
]);
export type MemberState = WordOf<typeof MemberState>;
export const Vehicle = words('Vehicle', ['none', 'bike', 'car', 'van']);
export type Vehicle = WordOf<typeof Vehicle>;

export const TaskKind = words('TaskKind', TASK_KINDS);
export type TaskKind = WordOf<typeof TaskKind>;
export const TaskState = words('TaskState', TASK_STATES);
export type TaskState = WordOf<typeof TaskState>;
export const AssignmentState = words('AssignmentState', ASSIGNMENT_STATES);
export type AssignmentState = WordOf<typeof AssignmentState>;
export const ReleaseReason = words('ReleaseReason', [
  'cannot_make_it',
  'no_car',
  'too_far',
  'unsafe',
  'other',
]);
export type ReleaseReason = WordOf<typeof ReleaseReason>;
export const Strength = words('Strength', ['very_good', 'good', 'possible']);
export type Strength = WordOf<typeof Strength>;

export const ShiftKind = words('ShiftKind', SHIFT_KINDS);
export type ShiftKind = WordOf<typeof ShiftKind>;

export const RunState = words('RunState', RUN_STATES);
export type RunState = WordOf<typeof RunState>;
export const StopKind = words('StopKind', ['deliver', 'pickup', 'dropoff', 'stay']);
export type StopKind = WordOf<typeof StopKind>;
export const StopState = words('StopState', STOP_STATES);
export type StopState = WordOf<typeof StopState>;
export const StopOutcome = words('StopOutcome', ['done', 'attempted']);
export type StopOutcome = WordOf<typeof StopOutcome>;
export const StopReason = words('StopReason', [
  'no_answer',
  'wrong_address',
  'unsafe',
  'refused',
  'not_ready',
  'could_not_carry',
  'closed',
  'damaged',
  'other',
]);
export type StopReason = WordOf<typeof StopReason>;
export const Goods = words('Goods', ['back_to_hub', 'next_household', 'neighbour']);
export type Goods = WordOf<typeof Goods>;

export const GoodsFate = words('GoodsFate', ['shelf', 'discarded', 'neighbour', 'next_household']);
export type GoodsFate = WordOf<typeof GoodsFate>;
export const DiscardReason = words('DiscardReason', ['damaged', 'too_warm', 'opened', 'lost', 'other']);
export type DiscardReason = WordOf<typeof DiscardReason>;

export const Unit = words('Unit', ['each', 'pack', 'case', 'pound']);
export type Unit = WordOf<typeof Unit>;
export const ItemCategory = words('ItemCategory', [
  'dry',
  'canned',
  'fresh',
  'dairy',
  'frozen',
  'baby',
  'hygiene',
  'other',
]);
export type ItemCategory = WordOf<typeof ItemCategory>;
export const LotState = words('LotState', [
  'available',
  'hold',
  'quarantined',
  'recalled',
  'expired',
  'damaged',
  'depleted',
]);
export type LotState = WordOf<typeof LotState>;
export const LabelKind = words('LabelKind', ['use_by', 'best_by', 'made_on', 'none']);
export type LabelKind = WordOf<typeof LabelKind>;
