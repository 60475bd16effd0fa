import { registerEnumType } from '@nestjs/graphql';
import { ALLERGENS, ANIMALS, CATEGORIES, COOKING, COOLING, DIETS, LABELS, UNITS } from '@doorstep/goods';
import {
  ARRANGEMENT_STATES,
  ASSIGNMENT_STATES,
  CALL_OUTCOMES,
  CARE_ANSWERS,
  CARE_CHECK_STATES,
  CARE_LACKS,
  CAREGIVER_PLAN_REASONS,
  CAREGIVER_PLAN_STATES,
  CHILD_STATES,
  CHILD_STEPS,
  CHECK_RESULTS,
  CLEARANCE_STATES,
  COURSES,
  DAY_PARTS,
  FAMILY_NOTE_KINDS,
  FLAGS,
  FOLLOW_UP_OUTCOMES,
  FOLLOW_UP_STATES,
  HELD_CLEARANCE,
  HOLD_KINDS,
  HOLD_REASONS,
  INCIDENT_DECISIONS,
  INCIDENT_KINDS,
  INCIDENT_STATES,
  NOTE_REASONS,
  NOTICE_KINDS,
  PLAN_GAPS,
  PLAN_STATES,
  REQUEST_KINDS,
  LEG_REASONS,
  LEG_STEPS,
  OPEN_WHY,
  OUTGROWN_SEATS,
  RIDE_OUTCOMES,
  RIDE_STATES,
  RIDE_RETURNS,
  REQUEST_STATES,
  REQUIREMENT_KINDS,
  ROADS,
  RUN_STATES,
  SHIFT_KINDS,
  SHIFT_STATES,
  SHIFT_WARNINGS,
  SIGN_UP_STATES,
  SITE_KINDS,
  STANDING_STATES,
  STOP_STATES,
  TALK_OUTCOMES,
  TASK_KINDS,
  TASK_STATES,
  UNMET_REASONS,
  WITHDRAW_REASONS,
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
export const RideReturn = words('RideReturn', RIDE_RETURNS);
export type RideReturn = WordOf<typeof RideReturn>;
export const RideState = words('RideState', RIDE_STATES);
export type RideState = WordOf<typeof RideState>;
export const LegStep = words('LegStep', LEG_STEPS);
export type LegStep = WordOf<typeof LegStep>;
export const LegReason = words('LegReason', LEG_REASONS);
export type LegReason = WordOf<typeof LegReason>;
export const OpenWhy = words('OpenWhy', OPEN_WHY);
export type OpenWhy = WordOf<typeof OpenWhy>;
export const RideOutcome = words('RideOutcome', RIDE_OUTCOMES);
export type RideOutcome = WordOf<typeof RideOutcome>;
export const SeatClass = words('SeatClass', OUTGROWN_SEATS);
export type SeatClass = WordOf<typeof SeatClass>;
export const SeatState = words('SeatState', ['in_use', 'recalled', 'retired']);
export type SeatState = WordOf<typeof SeatState>;
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
export const StandingState = words('StandingState', STANDING_STATES);
export type StandingState = WordOf<typeof StandingState>;
export const CallOutcome = words('CallOutcome', CALL_OUTCOMES);
export type CallOutcome = WordOf<typeof CallOutcome>;
export const UnmetReason = words('UnmetReason', UNMET_REASONS);
export type UnmetReason = WordOf<typeof UnmetReason>;
export const Compartment = words('Compartment', [
  'card',
  'place',
  'contact',
  'care',
  'profile',
  'company',
  'closure',
  'incident',
  'site',
  'vouch',
  'consent',
  'message',
  'sheet',
  'caregiver',
]);
export type Compartment = WordOf<typeof Compartment>;
export const FamilyNoteKind = words('FamilyNoteKind', FAMILY_NOTE_KINDS);
export type FamilyNoteKind = WordOf<typeof FamilyNoteKind>;
export const DayPart = words('DayPart', DAY_PARTS);
export type DayPart = WordOf<typeof DayPart>;
export const Flag = words('Flag', FLAGS);
export type Flag = WordOf<typeof Flag>;

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

/** Why an organizer asks somebody against whom hours or effort speak. */
export const OverrideReason = words('OverrideReason', [
  'said_yes_by_phone',
  'family_asked',
  'nobody_else',
  'emergency',
]);
export type OverrideReason = WordOf<typeof OverrideReason>;
export const PlanState = words('PlanState', PLAN_STATES);
export type PlanState = WordOf<typeof PlanState>;
export const PlanGapCode = words('PlanGapCode', PLAN_GAPS);
export type PlanGapCode = WordOf<typeof PlanGapCode>;

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

export const Unit = words('Unit', UNITS);
export type Unit = WordOf<typeof Unit>;
export const ItemCategory = words('ItemCategory', CATEGORIES);
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
export const LabelKind = words('LabelKind', LABELS);
export type LabelKind = WordOf<typeof LabelKind>;
export const Cooling = words('Cooling', COOLING);
export type Cooling = WordOf<typeof Cooling>;
export const Cooking = words('Cooking', COOKING);
export type Cooking = WordOf<typeof Cooking>;
export const StrictKind = words('StrictKind', ['infant_formula', 'medicine']);
export type StrictKind = WordOf<typeof StrictKind>;
export const AnimalIn = words('AnimalIn', ANIMALS);
export type AnimalIn = WordOf<typeof AnimalIn>;
export const GlutenIn = words('GlutenIn', ['yes', 'no', 'unknown']);
export type GlutenIn = WordOf<typeof GlutenIn>;
export const Allergen = words('Allergen', ALLERGENS);
export type Allergen = WordOf<typeof Allergen>;
export const Diet = words('Diet', DIETS);
export type Diet = WordOf<typeof Diet>;
export const ItemState = words('ItemState', ['active', 'retired']);
export type ItemState = WordOf<typeof ItemState>;
export const BinState = words('BinState', ['open', 'closed']);
export type BinState = WordOf<typeof BinState>;
/** Why goods are set apart: named in a recall; somebody is not sure; they were too warm. */
export const LotHoldReason = words('LotHoldReason', ['recall', 'doubt', 'too_warm']);
export type LotHoldReason = WordOf<typeof LotHoldReason>;

export const ShiftState = words('ShiftState', SHIFT_STATES);
export type ShiftState = WordOf<typeof ShiftState>;
export const SignUpState = words('SignUpState', SIGN_UP_STATES);
export type SignUpState = WordOf<typeof SignUpState>;
export const SiteKind = words('SiteKind', SITE_KINDS);
export type SiteKind = WordOf<typeof SiteKind>;
export const ShiftWarning = words('ShiftWarning', SHIFT_WARNINGS);
export type ShiftWarning = WordOf<typeof ShiftWarning>;
export const NoteReason = words('NoteReason', NOTE_REASONS);
export type NoteReason = WordOf<typeof NoteReason>;
export const WithdrawReason = words('WithdrawReason', WITHDRAW_REASONS);
export type WithdrawReason = WordOf<typeof WithdrawReason>;
export const TalkOutcome = words('TalkOutcome', TALK_OUTCOMES);
export type TalkOutcome = WordOf<typeof TalkOutcome>;
export const NoticeKind = words('NoticeKind', NOTICE_KINDS);
export type NoticeKind = WordOf<typeof NoticeKind>;
export const SiteState = words('SiteState', ['open', 'closed']);
export type SiteState = WordOf<typeof SiteState>;
export const TemplateState = words('TemplateState', ['active', 'ended']);
export type TemplateState = WordOf<typeof TemplateState>;
export const ShiftChangeKind = words('ShiftChangeKind', [
  'add',
  'change',
  'cancel',
  'lock',
  'unlock',
  'assign',
  'unassign',
  'lead',
]);
export type ShiftChangeKind = WordOf<typeof ShiftChangeKind>;
export const AbsenceKind = words('AbsenceKind', ['no_show', 'late_withdrew', 'excused']);
export type AbsenceKind = WordOf<typeof AbsenceKind>;
export const ShiftHurdle = words('ShiftHurdle', [
  'full',
  'not_open_yet',
  'locked',
  'clash',
  'newcomers_first',
  'in_it',
]);
export type ShiftHurdle = WordOf<typeof ShiftHurdle>;

export const HoldKind = words('HoldKind', HOLD_KINDS);
export type HoldKind = WordOf<typeof HoldKind>;
export const HoldReason = words('HoldReason', HOLD_REASONS);
export type HoldReason = WordOf<typeof HoldReason>;
export const IncidentKind = words('IncidentKind', INCIDENT_KINDS);
export type IncidentKind = WordOf<typeof IncidentKind>;
export const IncidentState = words('IncidentState', INCIDENT_STATES);
export type IncidentState = WordOf<typeof IncidentState>;
export const IncidentDecision = words('IncidentDecision', INCIDENT_DECISIONS);
export type IncidentDecision = WordOf<typeof IncidentDecision>;
export const FollowUpOutcome = words('FollowUpOutcome', FOLLOW_UP_OUTCOMES);
export type FollowUpOutcome = WordOf<typeof FollowUpOutcome>;
export const FollowUpState = words('FollowUpState', FOLLOW_UP_STATES);
export type FollowUpState = WordOf<typeof FollowUpState>;
export const CheckResult = words('CheckResult', CHECK_RESULTS);
export type CheckResult = WordOf<typeof CheckResult>;
/** Where the boxes of a run are that its driver broke off. */
export const RescuedGoods = words('RescuedGoods', ['at_the_hub', 'in_the_car', 'lost']);
export type RescuedGoods = WordOf<typeof RescuedGoods>;

export const ArrangementState = words('ArrangementState', ARRANGEMENT_STATES);
export type ArrangementState = WordOf<typeof ArrangementState>;
export const CareAnswer = words('CareAnswer', CARE_ANSWERS);
export type CareAnswer = WordOf<typeof CareAnswer>;
export const CareLackCode = words('CareLackCode', CARE_LACKS);
export type CareLackCode = WordOf<typeof CareLackCode>;
export const ChildState = words('ChildState', CHILD_STATES);
export type ChildState = WordOf<typeof ChildState>;
export const ChildStep = words('ChildStep', CHILD_STEPS);
export type ChildStep = WordOf<typeof ChildStep>;
export const CareCheckState = words('CareCheckState', CARE_CHECK_STATES);
export type CareCheckState = WordOf<typeof CareCheckState>;
export const LicenceState = words('LicenceState', ['clear', 'near', 'over']);
export type LicenceState = WordOf<typeof LicenceState>;
export const CaregiverPlanState = words('CaregiverPlanState', CAREGIVER_PLAN_STATES);
export type CaregiverPlanState = WordOf<typeof CaregiverPlanState>;
export const CaregiverPlanReason = words('CaregiverPlanReason', CAREGIVER_PLAN_REASONS);
export type CaregiverPlanReason = WordOf<typeof CaregiverPlanReason>;
