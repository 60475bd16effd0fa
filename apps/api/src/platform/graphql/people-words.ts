import { CLEARANCE_STATES, COURSES, HELD_CLEARANCE, REQUIREMENT_KINDS } from '@doorstep/lifecycle';
import { ROLES } from '../auth/permissions';
import { words, type WordOf } from './enum-words';

export const Role = words('Role', ROLES);
export type Role = WordOf<typeof Role>;
export const MemberState = words('MemberState', CLEARANCE_STATES);
export type MemberState = WordOf<typeof MemberState>;
export const ClearanceState = words('ClearanceState', CLEARANCE_STATES);
export type ClearanceState = WordOf<typeof ClearanceState>;
export const GrantedState = words('GrantedState', HELD_CLEARANCE);
export type GrantedState = WordOf<typeof GrantedState>;
export const RequirementKind = words('RequirementKind', REQUIREMENT_KINDS);
export type RequirementKind = WordOf<typeof RequirementKind>;
export const Course = words('Course', COURSES);
export type Course = WordOf<typeof Course>;
export const CredentialState = words('CredentialState', ['given', 'withdrawn']);
export type CredentialState = WordOf<typeof CredentialState>;
export const VouchState = words('VouchState', ['given', 'review', 'withdrawn']);
export type VouchState = WordOf<typeof VouchState>;
export const ExemptionReason = words('ExemptionReason', [
  'known_long',
  'paper_delayed',
  'checked_elsewhere',
  'not_needed_here',
  'before_policy',
]);
export type ExemptionReason = WordOf<typeof ExemptionReason>;
/** Why a role, or a membership, is refused or ends. */
export const EndReason = words('EndReason', [
  'own_wish',
  'moved_away',
  'not_a_fit',
  'cannot_be_reached',
  'concern',
  'other',
]);
export type EndReason = WordOf<typeof EndReason>;
export const InviteState = words('InviteState', ['open', 'used', 'expired', 'withdrawn']);
export type InviteState = WordOf<typeof InviteState>;
export const Vehicle = words('Vehicle', ['none', 'bike', 'car', 'van']);
export type Vehicle = WordOf<typeof Vehicle>;
