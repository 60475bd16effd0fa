import { fields, type FieldRules, HUB, MEMBERS } from './field-rule';

/** The day itself: holds, incidents, care, shifts, stock, acts. */
export const FIELDS_OF_HUBS: FieldRules = {
  Closure: fields(
    MEMBERS,
    'An area nobody drives through on a day: organizers, and drivers with a run that day. The area is sealed.',
    'id day box',
  ),
  Hold: fields(
    HUB,
    'Pauses of the hub; where an area is opens in their browser only.',
    'id kind reason memberId handle fromAt untilAt madeBy liftedAt version box tasks',
  ),
  HeldTask: fields(
    HUB,
    'What a hold froze, and who was warned.',
    'taskId requestId kind state cell windowFrom windowTo warned handle',
  ),
  Incident: fields(
    HUB,
    'What went wrong, and who decides; its words open in their browser only.',
    'id kind runId taskId requestId letter openedBy openedAt deviceTime state decision decidedBy decidedAt closedAt version box',
  ),
  FollowUp: fields(
    HUB,
    'Doors that stayed shut; the contact opens in their browser only.',
    'id taskId requestId boxId requestState kind taskState cell reason letter handle openedAt deviceTime state checks lastCheck checkedAt outcome closedBy version contact',
  ),
  CalendarFeed: fields(MEMBERS, 'When one’s own calendar address was made; never the address.', 'madeOn'),
  Notice: fields(MEMBERS, 'One’s own reminders.', 'id kind subjectId dueAt'),
  Site: fields(
    MEMBERS,
    'Where a shift is: organizers, and who holds a role for it. Its name is sealed to hub and board.',
    'id kind within state version box',
  ),
  Mate: fields(
    MEMBERS,
    'Who is in the same shift, by pseudonym; the sign-up only for who leads it.',
    'handle role state leads signUpId',
  ),
  MyShift: fields(
    MEMBERS,
    'The reader’s own shift.',
    'id shiftId kind shiftState day fromMinute toMinute startsAt endsAt role state version leads expiresAt ahead coverAskedAt onMyWayAt arrivedAt checkedInAt lateFrom checkInFrom reason site mates',
  ),
  OpenPlace: fields(
    MEMBERS,
    'Counts of a shift with a role that the reader holds.',
    'role least most taken waiting language hurdle',
  ),
  OpenShift: fields(
    MEMBERS,
    'A published shift with a role that the reader holds.',
    'id kind state day fromMinute toMinute startsAt endsAt signUpOpensAt urgency approval site places mine',
  ),
  Cover: fields(
    MEMBERS,
    'A place that somebody asks to be covered, for who holds its role.',
    'id shiftId kind day fromMinute toMinute startsAt endsAt role handle askedAt site',
  ),
  CareLack: fields(
    MEMBERS,
    'What is missing before children may be received: codes and ids.',
    'code missing memberId',
  ),
  ChildLocation: fields(
    MEMBERS,
    'Where a child is, by number; family people are numbers of a sealed list.',
    'child n state giverMember giverFamily receiverMember receiverFamily at deviceTime',
  ),
  CareCheck: fields(MEMBERS, 'Calls that all is well.', 'n state dueAt missedAt answeredAt'),
  MyCareAdult: fields(MEMBERS, 'Who looks after the same children, by pseudonym.', 'memberId handle here me'),
  MyCare: fields(
    MEMBERS,
    'The reader’s own arrangement; the sheet opens with the key of their claim, inside its window.',
    'id taskId state version children adultsNeeded startedAt adults lacks locations checks sheet',
  ),
  CareAdult: fields(
    HUB,
    'Who looks after children, and whether they may on that day.',
    'memberId handle assignmentId assignmentState cleared experienced hasSheet arrivedAt leftAt',
  ),
  CareNearness: fields(
    HUB,
    'Days of care of a year against the licence line.',
    'memberId handle days households state',
  ),
  Arrangement: fields(
    HUB,
    'The hub’s own childcare: counts, people by pseudonym, times.',
    'id requestId state version day fromMinute toMinute children adultsNeeded answers unrelated sheetVersion startedAt endedAt adults lacks locations checks nearness',
  ),
  CaregiverPlan: fields(
    HUB,
    'That there is a plan and who pressed; the box only for the two who opened it.',
    'requestId state boxVersion madeOn reason askedBy until openedBy openedOn mine box',
  ),
  ClosedDay: fields(HUB, 'Holidays of the hub and its sites.', 'siteId day'),
  ShiftPerson: fields(HUB, 'The hub knows its own members by handle.', 'id handle'),
  Talk: fields(HUB, 'That somebody talked after an absence, and what it came to.', 'day by outcome'),
  SignUp: fields(
    HUB,
    'Who is in a shift, and how it went.',
    'id shiftId role seat state version member leads newcomer cleared queuedAt expiresAt coverAskedAt onMyWayAt arrivedAt checkedInAt reason talk',
  ),
  ShiftPlace: fields(HUB, 'How many of which role.', 'role least most language'),
  Shift: fields(
    HUB,
    'The hub’s own week.',
    'id kind siteId day fromMinute toMinute startsAt endsAt state version signUpOpensAt urgency approval templateId occurrence reason places signUps warnings',
  ),
  ShiftTemplate: fields(
    HUB,
    'What comes again.',
    'id version state kind siteId fromMinute toMinute places opensHours urgency approval startsOn rule skipped',
  ),
  AtBoard: fields(HUB, 'Which other organizer looks at this week.', 'memberId handle seenAt'),
  Week: fields(HUB, 'The hub’s own week.', 'from days shifts sites templates closedDays atBoard'),
  Presence: fields(
    HUB,
    'Who is at which door now.',
    'shiftId kind siteId startsAt endsAt signUpId role member leads here waits onMyWayAt',
  ),
  FoundPlace: fields(HUB, 'What a geocoder next door proposes to staff.', 'label lon lat exact'),
  Item: fields(
    HUB,
    'Stock is the hub’s.',
    'id name nameEs nameAr unit category exchangeGroup grams perCase cooling cooking labelKind graceDays strict animal contains mayContain absent gluten marks picture slug state version cooled infantFormula',
  ),
  ItemCode: fields(HUB, 'Which scanned number is what.', 'gtin itemId'),
  Bin: fields(HUB, 'Where goods lie.', 'id name position cooling state version'),
  LotPlace: fields(HUB, 'Stock is the hub’s.', 'binId onHand reserved held'),
  Lot: fields(
    HUB,
    'Stock is the hub’s.',
    'id state source receivedOn labelKind labelDate onHand reserved available held places',
  ),
  StockLine: fields(HUB, 'Stock is the hub’s.', 'item onHand reserved available lots'),
  KitLine: fields(HUB, 'What a kit is made of.', 'item quantity'),
  Kit: fields(HUB, 'What can be packed.', 'id name loadUnits lines makeable'),
  Activity: fields(
    HUB,
    'What was done in the hub: pseudonyms, verbs and ids.',
    'id at actor verb subjectId reason',
  ),
  ActivityPage: fields(HUB, 'A page of it.', 'entries next'),
  Change: fields(MEMBERS, 'Ids only, to read again through the ordinary doors.', 'topic id'),
};
