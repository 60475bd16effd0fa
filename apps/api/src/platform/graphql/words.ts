import {
  ARRANGEMENT_STATES,
  ASSIGNMENT_STATES,
  CALL_OUTCOMES,
  CAREGIVER_PLAN_REASONS,
  CAREGIVER_PLAN_STATES,
  CARE_ANSWERS,
  CARE_CHECK_STATES,
  CARE_LACKS,
  CHECK_RESULTS,
  CHILD_STATES,
  CHILD_STEPS,
  DAY_PARTS,
  FAMILY_NOTE_KINDS,
  FLAGS,
  FOLLOW_UP_OUTCOMES,
  FOLLOW_UP_STATES,
  HOLD_KINDS,
  HOLD_REASONS,
  INCIDENT_DECISIONS,
  INCIDENT_KINDS,
  INCIDENT_STATES,
  LEG_REASONS,
  LEG_STEPS,
  NOTE_REASONS,
  NOTICE_KINDS,
  OPEN_WHY,
  OUTGROWN_SEATS,
  PLAN_GAPS,
  PLAN_STATES,
  REQUEST_KINDS,
  REQUEST_STATES,
  RIDE_OUTCOMES,
  RIDE_RETURNS,
  RIDE_STATES,
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
import { words, type WordOf } from './enum-words';

export * from './books-words';
export * from './goods-words';
export * from './people-words';

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
export const RequestChannel = words('RequestChannel', ['web', 'phone', 'paper']);
export type RequestChannel = WordOf<typeof RequestChannel>;
/** How a request reaches the desk that keys it in. */
export const DeskChannel = words('DeskChannel', ['phone', 'paper']);
export type DeskChannel = WordOf<typeof DeskChannel>;
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
  'donor',
  'slip',
]);
export type Compartment = WordOf<typeof Compartment>;
export const FamilyNoteKind = words('FamilyNoteKind', FAMILY_NOTE_KINDS);
export type FamilyNoteKind = WordOf<typeof FamilyNoteKind>;
export const DayPart = words('DayPart', DAY_PARTS);
export type DayPart = WordOf<typeof DayPart>;
export const Flag = words('Flag', FLAGS);
export type Flag = WordOf<typeof Flag>;

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
/** Why the book was wrong. What is thrown away is discarded, with its weight. */
export const AdjustReason = words('AdjustReason', ['count', 'found', 'missing', 'mistake']);
export type AdjustReason = WordOf<typeof AdjustReason>;
export const DiscardReason = words('DiscardReason', ['damaged', 'too_warm', 'opened', 'lost', 'other']);
export type DiscardReason = WordOf<typeof DiscardReason>;

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
/** What an earlier day may have left open. */
export const LeftKind = words('LeftKind', ['ride', 'care', 'run', 'task']);
export type LeftKind = WordOf<typeof LeftKind>;
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
