import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Every code of the server's list. A shell's catalog must have a sentence `refusal.<CODE>` for each. */
export const REFUSAL_CODES = [
  'INPUT_MALFORMED',
  'BODY_TOO_LARGE',
  'QUERY_TOO_COSTLY',
  'OPERATION_UNKNOWN',
  'ORIGIN_FOREIGN',
  'TIMED_OUT',
  'TOO_MANY_TRIES',
  'KEY_REUSED',
  'SIGNED_OUT',
  'NOT_ALLOWED',
  'SIGN_IN_FAILED',
  'NOT_FOUND',
  'INVITE_USED',
  'INVITE_EXPIRED',
  'INVITE_WITHDRAWN',
  'INVITES_FULL',
  'HANDLE_TAKEN',
  'HANDLE_UNFIT',
  'PROFILE_CHANGED',
  'COURSE_OLD',
  'SIGNATURE_WRONG',
  'HUB_PAUSED',
  'CELL_UNKNOWN',
  'WINDOW_PAST',
  'WINDOW_TOO_FAR',
  'WINDOW_NOT_A_BUCKET',
  'BOX_MALFORMED',
  'BOX_MISSING',
  'BOX_FOR_WRONG_KEY',
  'REQUEST_EXISTS',
  'REQUEST_CHANGED',
  'REQUEST_NOT_FROM_HERE',
  'STANDING_CHANGED',
  'STANDING_NOT_FROM_HERE',
  'STANDING_EXISTS',
  'STANDING_TOO_LONG',
  'OCCURRENCE_TAKEN',
  'CALL_TAKEN',
  'SERVICE_CHANGED',
  'MERGE_NOT_POSSIBLE',
  'MERGE_PLANTED',
  'MERGE_OVER',
  'TASKS_DO_NOT_FIT',
  'TASK_TAKEN',
  'TASK_NOT_OPEN',
  'TASK_BEYOND_TRUST',
  'CLAIM_CAP_REACHED',
  'CLAIM_KEY_MALFORMED',
  'CLAIM_NOT_FROM_HERE',
  'CLAIM_TOO_LATE',
  'MEMBER_UNFIT',
  'MEMBER_NOT_ACTIVE',
  'ROLE_NEEDS',
  'SECOND_PERSON_NEEDED',
  'OWN_TRUST',
  'LAST_ORGANIZER',
  'CLEARANCE_NOT_FROM_HERE',
  'MEMBER_NOT_FROM_HERE',
  'KEY_GRANTS_WRONG',
  'KEY_NOT_SIGNED',
  'TURN_UNDER_WAY',
  'TURN_PASSED',
  'TURN_GONE',
  'TURN_INCOMPLETE',
  'CREDENTIAL_DATES',
  'EXEMPTION_NEVER',
  'POLICY_CHANGED',
  'POLICY_WRONG',
  'VOUCH_CODE_WRONG',
  'VOUCH_NOT_YET',
  'EXPOSURE_BUDGET_SPENT',
  'GRANT_MALFORMED',
  'AVAILABILITY_CHANGED',
  'SERIES_RULE_UNKNOWN',
  'SERIES_STARTS_ELSEWHERE',
  'SERIES_NOT_THEN',
  'WISHES_AT_ODDS',
  'AWAY_DAYS_WRONG',
  'AWAY_TOO_LONG',
  'PLAN_DOES_NOT_FIT',
  'RUN_CHANGED',
  'RUN_NOT_FROM_HERE',
  'RUN_CLAIMS_INCOMPLETE',
  'STOP_NOT_FROM_HERE',
  'STOP_REASON_MISSING',
  'UNDO_TOO_LATE',
  'GOODS_NOT_OUT',
  'STOCK_SHORT',
  'LOT_NOT_USABLE',
  'LABEL_DATE_MISSING',
  'QUANTITY_WRONG',
  'HUB_CHANGED',
  'SHIFT_CHANGED',
  'SHIFT_NOT_FROM_HERE',
  'SHIFT_TIMES_WRONG',
  'SHIFT_PAST',
  'SHIFT_FULL',
  'SHIFT_NOT_OPEN_YET',
  'SHIFT_WARNS',
  'SHIFT_NEEDS_TWO',
  'SHIFT_NEEDS_EXPERIENCED',
  'SHIFT_ROLE_WRONG',
  'PLACES_TAKEN',
  'LEADER_TAKEN',
  'ROLE_NOT_HELD',
  'SIGN_UP_EXISTS',
  'SIGN_UP_CLASH',
  'SIGN_UP_CHANGED',
  'SIGN_UP_NOT_FROM_HERE',
  'PLACE_GONE',
  'COVER_GONE',
  'CHECK_IN_TOO_EARLY',
  'CHECK_IN_OVER',
  'RULE_UNREADABLE',
  'TEMPLATE_CHANGED',
  'SITE_CHANGED',
  'CLOSURES_FULL',
  'GEOCODER_OFF',
  'GEOCODER_SILENT',
  'BUSY',
  'INTERNAL',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What went wrong, as far as a screen needs to know. `OFFLINE`: no answer came at all. */
export type FaultCode = RefusalCode | 'OFFLINE';

export interface Fault {
  readonly code: FaultCode;
  /** The server's random reference of an internal fault, to read out to whoever runs the server. */
  readonly reference?: string;
  /** Facts beside the code (ids, counts, names of rules), as the server sent them: read with care. */
  readonly details?: Readonly<Record<string, unknown>>;
}

const KNOWN: ReadonlySet<string> = new Set(REFUSAL_CODES);

/** Reads any error of a call. A code from a newer server counts as INTERNAL: nothing was saved, try again. */
export function faultOf(error: unknown): Fault {
  if (!CombinedGraphQLErrors.is(error))
    return { code: statusOf(error) === undefined ? 'OFFLINE' : 'INTERNAL' };
  const { code, reference, details } = error.errors[0]?.extensions ?? {};
  return {
    code: typeof code === 'string' && KNOWN.has(code) ? (code as RefusalCode) : 'INTERNAL',
    ...(typeof reference === 'string' ? { reference } : {}),
    ...(isRecord(details) ? { details } : {}),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
