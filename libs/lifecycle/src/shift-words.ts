import type { ShiftKind } from './words';

/** domain.md 2.5. Full or open is no state: it follows from places and sign-ups. */
export const SHIFT_STATES = ['draft', 'published', 'locked', 'in_progress', 'closed', 'cancelled'] as const;
export type ShiftState = (typeof SHIFT_STATES)[number];

/** domain.md 2.5. `excused`, `late_withdrew` and `no_show` are facts about a day, never a score of a person. */
export const SIGN_UP_STATES = [
  'applied',
  'confirmed',
  'checked_in',
  'completed',
  'waitlisted',
  'offered_place',
  'withdrew',
  'late_withdrew',
  'excused',
  'no_show',
  'removed',
  'declined',
  'expired',
] as const;
export type SignUpState = (typeof SIGN_UP_STATES)[number];

export const SITE_KINDS = ['school', 'door', 'room', 'line', 'place'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** Why somebody gives a shift back. */
export const WITHDRAW_REASONS = ['ill', 'work', 'family', 'no_way_there', 'unsafe', 'other'] as const;
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number];

/** What a conversation after an absence came to. There is no punishment among them. */
export const TALK_OUTCOMES = [
  'carries_on',
  'fewer_shifts',
  'other_work',
  'pause',
  'leaves',
  'not_reached',
] as const;
export type TalkOutcome = (typeof TALK_OUTCOMES)[number];

/** Why an organizer does what a warning advises against. */
export const NOTE_REASONS = ['agreed', 'emergency', 'swap', 'exception'] as const;
export type NoteReason = (typeof NOTE_REASONS)[number];

/** What a board says of a shift that could stand but should not stay so. */
export const SHIFT_WARNINGS = [
  'understaffed',
  'one_adult',
  'newcomers_outnumber',
  'no_leader',
  'closed_day',
  'clearance_ends',
  'absence_open',
] as const;
export type ShiftWarning = (typeof SHIFT_WARNINGS)[number];

/** Reminders. Each kind has one constant text: no name, no place, no need. */
export const NOTICE_KINDS = [
  'shift_tomorrow',
  'shift_soon',
  'shift_changed',
  'shift_cancelled',
  'shift_given',
  'place_offered',
  'place_gone',
  'sign_up_answered',
  'cover_asked',
  'cover_taken',
  'credential_ends',
  'clearance_changed',
  'vouch_ends',
  'vouch_review',
  'keep_away',
  'plan_stands',
  'plan_fell',
  'plan_freed',
  'work_held',
  'work_warned',
  'work_goes_on',
  'care_check_missed',
  'care_alone',
  'caregiver_plan_asked',
  'caregiver_plan_opened',
  'goods_recalled',
  'hub_recovered',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Which roles a kind of shift has places for. A childcare room takes carers and nobody else. */
export const ROLES_OF_SHIFT = {
  packing: ['packer', 'driver_to_hub'],
  driving: ['driver_to_hub', 'driver_to_homes', 'driver_of_people'],
  phone_line: ['intake', 'dispatcher', 'interpreter'],
  school_presence: ['companion', 'interpreter'],
  childcare_room: ['carer'],
  home_visits: ['companion', 'interpreter'],
  interpreting: ['interpreter'],
} as const satisfies Readonly<Record<ShiftKind, readonly string[]>>;
