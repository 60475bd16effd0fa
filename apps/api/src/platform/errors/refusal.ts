/**
 * Every expected "no", with the sentence a person can act on. Screens translate by code; the sentence is for
 * whoever reads the API by hand. Missing and forbidden share NOT_FOUND.
 */
export const REFUSALS = {
  // shape and manners
  INPUT_MALFORMED: 'Some of what was sent has the wrong form. Check the named field and send again.',
  BODY_TOO_LARGE: 'The message is too large. Send less at once.',
  QUERY_TOO_COSTLY: 'The query asks for too much at once. Ask for fewer or smaller lists.',
  OPERATION_UNKNOWN: 'This operation is not known to the server. Reload the page.',
  ORIGIN_FOREIGN: 'This was not sent by a page of this server. Open its own address and try again.',
  TOO_MANY_TRIES: 'Too many tries from this network. Wait a few minutes or call the hub.',
  KEY_REUSED: 'This command was already used for something else. Make a new one.',
  // who
  SIGNED_OUT: 'Sign in first.',
  NOT_ALLOWED: 'Your role does not allow this. Ask an organizer of your hub.',
  SIGN_IN_FAILED: 'Handle or passphrase is wrong.',
  NOT_FOUND: 'There is no such thing here, or it is not yours to see.',
  // joining
  INVITE_USED: 'This invitation was used already. Sign in, or ask the hub for a new one.',
  INVITE_EXPIRED: 'This invitation is over: it works for two days. Ask the hub for a new one.',
  INVITE_WITHDRAWN: 'The hub took this invitation back. Ask the hub for a new one.',
  INVITES_FULL: 'There are as many open invitations as a hub may have. Withdraw some first.',
  HANDLE_TAKEN: 'Somebody has this handle already. Choose another.',
  HANDLE_UNFIT: 'A handle has 2 to 24 small letters, digits or dashes, and is no address or phone number.',
  PROFILE_CHANGED: 'Your profile was changed on another phone first. Look at it again.',
  COURSE_OLD: 'The content has changed since this was loaded. Load the app again.',
  SIGNATURE_WRONG: 'The signature does not fit your key. Sign in again.',
  // requests
  HUB_PAUSED: 'This hub takes no new requests right now. Call the hub or try another.',
  CELL_UNKNOWN: 'The area is outside the region. Choose the nearest place inside it.',
  WINDOW_PAST: 'That time has passed. Choose a later time.',
  WINDOW_TOO_FAR: 'That day is too far away. Choose a day within the next four weeks.',
  WINDOW_NOT_A_BUCKET: 'Times are whole two-hour blocks of the day.',
  BOX_MALFORMED: 'A sealed part is damaged. Reload the page and send again.',
  BOX_MISSING: 'A sealed part is missing. Reload the page and send again.',
  BOX_FOR_WRONG_KEY: 'A part was sealed for an old key. Reload the page and send again.',
  REQUEST_EXISTS: 'This request was already sent with other content.',
  REQUEST_CHANGED: 'Someone changed this request first. Look at it again.',
  REQUEST_NOT_FROM_HERE: 'The request is in a state that does not allow this.',
  TASKS_DO_NOT_FIT: 'The tasks do not fit the request. Check kinds, times and sizes.',
  // tasks and claims
  TASK_TAKEN: 'Someone else took this a moment ago.',
  TASK_NOT_OPEN: 'This task is not open.',
  TASK_BEYOND_TRUST: 'This task needs a level of trust you do not have yet. Ask your hub.',
  CLAIM_CAP_REACHED: 'You hold as many open tasks as your hub allows. Finish or give back one first.',
  CLAIM_KEY_MALFORMED: 'The claim’s key is damaged. Reload the app and try again.',
  CLAIM_NOT_FROM_HERE: 'The claim is in a state that does not allow this.',
  CLAIM_TOO_LATE: 'It is too late for this.',
  MEMBER_UNFIT: 'This person cannot take this task. Look at the reasons.',
  MEMBER_NOT_ACTIVE: 'This person is not active now.',
  EXPOSURE_BUDGET_SPENT: 'This person has been shown as many homes as the hub allows. Choose someone else.',
  HOME_KNOWN_TO_ENOUGH:
    'As many people know this home as the hub allows. Choose somebody who has been there, or change the number under Settings.',
  GRANT_MALFORMED: 'A grant is not for the claim’s key. Open the claim again.',
  // the day itself
  HOLD_TIMES_WRONG: 'A hold ends after it begins, later than now, and lasts fourteen days at most.',
  HOLD_NOT_FROM_HERE: 'This hold is over. Look at the list again.',
  HOLD_STILL_THEN: 'At that time the hold still stands. Choose a later time.',
  INCIDENT_NOT_FROM_HERE: 'Somebody decided about this first. Look at it again.',
  FOLLOW_UP_NOT_FROM_HERE: 'Somebody looked after this door first. Look at the list again.',
  // trust
  ROLE_NEEDS: 'Something that this role asks for is still missing.',
  SECOND_PERSON_NEEDED: 'A second person has to press this: you were the first.',
  OWN_TRUST: 'Nobody decides about themselves. Ask another organizer.',
  LAST_ORGANIZER: 'This is the hub’s only organizer. Appoint another one first.',
  CLEARANCE_NOT_FROM_HERE: 'The role is in a state that does not allow this. Look at it again.',
  MEMBER_NOT_FROM_HERE: 'This person is in a state that does not allow this. Look again.',
  KEY_GRANTS_WRONG:
    'The keys that belong to this role are missing or too many. Reload the page and try again.',
  // keys
  KEY_NOT_SIGNED: 'The new keys are not signed by this hub’s root. Load the app again.',
  TURN_UNDER_WAY: 'Somebody is changing the keys of this hub right now. Look at how far they are.',
  TURN_PASSED: 'The keys of this hub were changed meanwhile. Look at it again.',
  TURN_GONE: 'This change of keys is over or was dropped. Nothing of it is left; begin again.',
  TURN_INCOMPLETE: 'Something was added meanwhile that is not sealed anew yet. Go on and it will be.',
  CREDENTIAL_DATES:
    'The dates do not fit: nothing from the future, nothing that is over, no exemption beyond a year.',
  EXEMPTION_NEVER: 'Nobody cares for children without a background check. There is no exemption from it.',
  POLICY_CHANGED: 'Someone changed the policy first. Look at it again.',
  POLICY_WRONG:
    'The policy leaves a role out, goes below its trust, or lets somebody care for children unchecked.',
  VOUCH_CODE_WRONG: 'This code is not valid. Codes last ten minutes: ask for a new one.',
  VOUCH_NOT_YET: 'You can vouch for others once your hub has approved you.',
  // when people can come
  AVAILABILITY_CHANGED: 'Your hours were changed on another device. Look at them again.',
  SERIES_RULE_UNKNOWN:
    'This kind of repetition is not known here. Choose every week, every other week or one day.',
  SERIES_STARTS_ELSEWHERE: 'The first day must be one of the days it repeats on.',
  SERIES_NOT_THEN: 'Nothing of this falls on that day. Look at your hours again.',
  WISHES_AT_ODDS: 'A kind of shift cannot be liked and disliked at once. Choose one of them.',
  AWAY_DAYS_WRONG: 'The last day away must not be before the first, and not be over already.',
  AWAY_TOO_LONG: 'You can be away for a year at a time, beginning within a year.',
  // household plans and matching
  PLAN_NOT_STANDING:
    'This is a part of a household’s plan that does not stand yet. Wait until every part of it is held.',
  PLAN_CHANGED: 'Somebody changed this plan first. Look at it again.',
  PLAN_PART_TAKEN: 'One of these requests belongs to another plan already. Take it out there first.',
  PLAN_ANOTHER_DAY: 'All parts of a plan are on the same day. Plan the other day for itself.',
  PLAN_ORDER_WRONG: 'This order leads in a circle, or the times do not allow it. Choose another.',
  PLAN_HAS_BEGUN: 'Somebody is on the way for this plan. It cannot be changed as a whole any more.',
  MATCH_NEEDS_REASON: 'Something speaks against this person. Say why you ask all the same.',
  WEIGHTS_CHANGED: 'Somebody changed what counts in matching first. Look at it again.',
  WEIGHTS_WRONG: 'One of these numbers is outside of its bounds.',
  // runs
  PLAN_DOES_NOT_FIT: 'The plan has stops that cannot be run. Plan again.',
  RUN_CHANGED: 'This run has changed meanwhile. Look at it again and plan from there.',
  RUN_NOT_FROM_HERE: 'The run is in a state that does not allow this.',
  RUN_CLAIMS_INCOMPLETE: 'Each stop of the run needs a key. Reload the app and try again.',
  STOP_NOT_FROM_HERE: 'The stop is in a state that does not allow this.',
  STOP_REASON_MISSING: 'Say why it could not be done.',
  UNDO_TOO_LATE: 'Undo is possible for ten seconds. Tell the hub instead.',
  // stock
  GOODS_NOT_OUT: 'These goods are not out any more, or somebody is on the way with them.',
  STOCK_SHORT: 'There is not enough in stock for this.',
  LOT_NOT_USABLE: 'This lot is held, recalled or past its date.',
  LABEL_DATE_MISSING: 'This kind of label needs a date.',
  QUANTITY_WRONG: 'The quantity must be a whole number above zero.',
  ITEM_CHANGED: 'Someone changed this item first. Look at it again.',
  ITEM_NAME_TAKEN: 'There is an item with this name already.',
  ITEM_FACTS_WRONG: 'An allergen stands in two lists, or formula or medicine has no date or some grace.',
  GTIN_WRONG: 'This is not a number of a pack: a digit is wrong or missing.',
  CODE_TAKEN: 'This number is another item already.',
  BIN_CHANGED: 'Someone changed this bin first. Look at it again.',
  BIN_NAME_TAKEN: 'There is a bin with this name already.',
  BIN_NOT_EMPTY: 'Something still lies in this bin. Put it somewhere else first.',
  COUNT_CHANGED: 'Somebody else wrote this line first. Look at it again.',
  COUNT_NOT_FROM_HERE: 'The count is in a state that does not allow this. Look at it again.',
  COUNT_LINES_OPEN: 'Some lines have no number yet. Count them, or take them out.',
  COUNT_ELSEWHERE: 'Somebody is counting this lot in another count already.',
  COUNT_MOVED: 'Goods moved after they were counted. Count them again, or keep the number.',
  COUNT_CORRECTED: 'Somebody corrected this lot meanwhile. Count it again.',
  COUNT_REASON_MISSING: 'Say for each difference why it is there.',
  TRANSFER_NOT_FROM_HERE: 'The transfer has gone on meanwhile. Look at it again.',
  TRANSFER_OTHER_HUB: 'This step belongs to the other hub.',
  TRANSFER_EMPTY: 'Nothing was picked yet.',
  TRANSFER_OVER: 'That is more than is on its way.',
  TRANSFER_ITEM_UNKNOWN: 'Say which of your items this is.',
  STANDING_CHANGED: 'Someone changed this standing request first. Look at it again.',
  STANDING_NOT_FROM_HERE: 'The standing request is in a state that does not allow this.',
  STANDING_EXISTS: 'There is a standing request made from this one already.',
  STANDING_TOO_LONG: 'Ask the family again within twelve weeks. Choose an earlier day.',
  OCCURRENCE_TAKEN: 'Somebody has said yes to this day already. Talk to them first.',
  CALL_TAKEN: 'Somebody else is calling this household now.',
  SERVICE_CHANGED: 'Someone changed this entry first. Look at it again.',
  MERGE_NOT_POSSIBLE: 'These two cannot become one.',
  MERGE_PLANTED: 'Volunteers see this one already: its time, place and size stay. Take them from this one.',
  MERGE_OVER: 'This merge cannot be undone any more.',
  // places
  HUB_CHANGED: 'Someone changed these settings first. Look at them again.',
  CLOSURES_FULL: 'This day has as many closed areas as it can hold. Lift one first.',
  GEOCODER_OFF: 'This server has no geocoder. Search in the browser, or set the pin on the map.',
  GEOCODER_SILENT: 'The geocoder does not answer. Search in the browser, or set the pin on the map.',
  // shifts
  SHIFT_CHANGED: 'Someone changed these shifts first. Look at what changed, and decide again.',
  SHIFT_NOT_FROM_HERE: 'The shift is in a state that does not allow this.',
  SHIFT_TIMES_WRONG: 'A shift ends after it begins, and lasts at most a day.',
  SHIFT_PAST: 'This shift lies in the past.',
  SHIFT_FULL: 'All places are taken. You may wait: who waits longest is asked first.',
  SHIFT_NOT_OPEN_YET: 'Signing up for this shift opens later.',
  SHIFT_WARNS: 'This can be done, but not without a reason. Choose one.',
  SHIFT_NEEDS_TWO: 'A childcare room needs places for two cleared adults at least.',
  SHIFT_NEEDS_EXPERIENCED:
    'Somebody with more experience has to be in this shift first. Wait for it, or choose another.',
  SHIFT_ROLE_WRONG: 'This kind of shift has no places for this role.',
  PLACES_TAKEN: 'More people are signed up than there would be places. Take somebody out first.',
  LEADER_TAKEN: 'Somebody leads this shift already.',
  ROLE_NOT_HELD: 'This needs a role that is not approved for that day.',
  SIGN_UP_EXISTS: 'This person is in this shift already.',
  SIGN_UP_CLASH: 'This person is somewhere else at that time.',
  SIGN_UP_CHANGED: 'Someone changed this sign-up first. Look at it again.',
  SIGN_UP_NOT_FROM_HERE: 'The sign-up is in a state that does not allow this.',
  PLACE_GONE: 'The offer has run out. The place went to who was next.',
  COVER_GONE: 'Somebody else took this over, or it is not asked for any more.',
  CHECK_IN_TOO_EARLY: 'Check-in opens an hour before the start.',
  CHECK_IN_OVER: 'Check-in is over. An organizer can still record it.',
  RULE_UNREADABLE: 'The rule of repetition cannot be read. Choose days and weeks again.',
  TEMPLATE_CHANGED: 'Someone changed this template first. Look at it again.',
  SITE_CHANGED: 'Someone changed this site first. Look at it again.',
  // rides
  LEG_CHANGED: 'Someone changed this ride first. Look at it again.',
  LEG_NOT_FROM_HERE: 'The ride is in a state that does not allow this.',
  LEG_WAIT: 'Keep waiting. Until the named time nobody can be recorded as not there.',
  LEG_HANDOVER_FIRST: 'Say first who took the child over.',
  LEG_CHILD: 'A child is never recorded as not there. Use the steps for a child that is not at the stop.',
  LEG_STRANDS_RIDER:
    'This rider is out there and must come home. Say that they are home or have their own way.',
  RIDE_SEATS_TAKEN: 'The car has no seat left at that time.',
  RIDE_CHILD_SEATS_TAKEN: 'The car has no child seat left at that time.',
  RIDE_NOT_SHARED: 'These households did not agree to share a car.',
  RIDE_HOUR_SKIPPED: 'The clock skips this hour on that day. Choose another time.',
  SEAT_LENT: 'This child seat is lent to somebody already.',
  SEAT_EXPIRED: 'This child seat has passed its date and is never used again.',
  // childcare
  ARRANGEMENT_CHANGED: 'Someone changed this arrangement first. Look at it again.',
  ARRANGEMENT_NOT_FROM_HERE: 'The arrangement is in a state that does not allow this.',
  CARE_LACKS: 'Something is still missing. No child is received before it is there.',
  CARE_NOT_THERE: 'Say first that you are there.',
  CARE_NOT_STARTED: 'It has not started: nobody receives children before that.',
  CARE_NEEDS_TWO:
    'Children are there. Two cleared adults stay until they are with their family; call the hub.',
  CARE_CHILDREN_THERE: 'Children are still there. Give them back to their family first.',
  CHILD_NOT_FROM_HERE: 'The log says that this child is somewhere else. Look at it again.',
  CAREGIVER_PLAN_NOT_FROM_HERE:
    'The plan is in a state that does not allow this, or the time has run out. Look again.',
  // ours
  BUSY: 'The server is busy. Nothing was saved; try again.',
  TIMED_OUT: 'This took too long. Try again: the same command is never done twice.',
  INTERNAL: 'Something went wrong on our side. Nothing was saved; try again.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** An expected "no", thrown by services; the error filter turns it into `extensions.code`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: RefusalCode,
    /** Facts a screen may show (counts, field names, row ids the reader may see). Never personal. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(REFUSALS[code]);
  }
}
