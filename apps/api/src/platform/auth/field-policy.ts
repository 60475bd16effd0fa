import type { Relation } from './permissions';

export interface FieldRule {
  readonly who: readonly Relation[];
  readonly why: string;
}

const ALL: readonly Relation[] = ['visitor', 'volunteer', 'organizer'];
const MEMBERS: readonly Relation[] = ['volunteer', 'organizer'];
const HUB: readonly Relation[] = ['organizer'];

/** Fields by name, split at blanks. */
const fields = (who: readonly Relation[], why: string, names: string): Record<string, FieldRule> =>
  Object.fromEntries(names.split(/\s+/).map((name) => [name, { who, why }]));

/**
 * Who may be shown what: every field of every type that leaves the house. The relations of a field must be exactly
 * those that can reach it from root fields (door-check.ts proves it at boot), so a field that becomes reachable for
 * one more relation stops the start until somebody writes it down here, with a reason.
 *
 * Which rows: policies and row-level security. Whether a box opens: the reader's keys.
 */
export const FIELD_POLICY: Readonly<Record<string, Readonly<Record<string, FieldRule>>>> = {
  HubHours: fields(ALL, 'Hours stand on the door.', 'weekday fromMinute toMinute'),
  HubKey: fields(
    ALL,
    'A family seals to the hub’s key before it has any relation.',
    'kid purpose epoch publicKey signature',
  ),
  PublicHub: fields(
    ALL,
    'All of this is on the hub’s poster.',
    'id slug name kind street lon lat cell phone languages timeZone intake reach roads roadsUntil version region calibration hours rootKey keys',
  ),
  PromisedHalfDay: fields(
    ALL,
    'When a hub can help is said to whoever may ask: half a day, no count.',
    'day part',
  ),
  AskAnswer: fields(ALL, 'The asking browser made this id itself.', 'requestId'),
  SignInSalt: fields(ALL, 'Needed before signing in; made up for handles nobody has.', 'salt'),

  Availability: fields(
    MEMBERS,
    'One’s own hours; an organizer sees everybody’s.',
    'id startsOn fromMinute toMinute rule skipped extra',
  ),
  Away: fields(
    MEMBERS,
    'One’s own days away; an organizer sees everybody’s, without a reason.',
    'id fromDay toDay',
  ),
  Wishes: fields(
    MEMBERS,
    'How much and what somebody likes to do; with whom is sealed.',
    'weekHours monthHours restHours shiftsPerDay prefersKinds dislikesKinds endsNearCell',
  ),
  MyAvailability: fields(MEMBERS, 'The reader’s own.', 'version series away wishes company'),
  FreeWindow: fields(HUB, 'The hub plans with the hours of its members.', 'from to'),

  // Me and KeyGrant: signIn is open to visitors, and its answer is the member's own row.
  KeyGrant: fields(ALL, 'Sealed to the reader’s own key.', 'kid purpose epoch publicKey sealed'),
  Me: fields(
    ALL,
    'One’s own row, after the passphrase was proved.',
    'id handle roles tier hub publicKey signKey wrappedKey homeCell vehicle seats childSeats rearFacingSeats harnessSeats boosterSeats loadUnits capabilities keys',
  ),

  RootGrant: fields(HUB, 'Sealed to the reader’s own key: organizers sign the next epoch.', 'kid sealed'),
  TurnGrant: fields(HUB, 'Sealed to the reader’s own key.', 'purpose sealed'),
  KeyTurn: fields(
    HUB,
    'The hub’s organizers turn its keys.',
    'id epoch startedBy startedAt leaverId hubKey boardKey mine keysLeft wrapsLeft wrapsDone tagsLeft without',
  ),
  KeyState: fields(HUB, 'The hub’s organizers turn its keys.', 'epoch since owed root turn'),
  TurnReader: fields(HUB, 'A member’s public key, to seal to.', 'memberId purpose publicKey'),
  TurnNeed: fields(
    HUB,
    'The key of a box, sealed to a key that organizers hold.',
    'subjectId compartment version purpose kid wrap mark',
  ),

  InviteDoor: fields(ALL, 'Whoever holds the link is told which hub asks.', 'state hub roles expiresAt'),
  Invite: fields(HUB, 'The hub’s own list of links.', 'id roles state madeBy madeAt expiresAt usedAt'),
  CourseFinish: fields(MEMBERS, 'One’s own training.', 'course version finishedOn'),
  Learning: fields(
    MEMBERS,
    'One’s own training and signature.',
    'courses agreementVersion agreementSignedOn',
  ),

  SealedBox: fields(
    MEMBERS,
    'Ciphertext, with the wrap for a key the reader holds.',
    'subjectId compartment version body kid wrap',
  ),
  Reason: fields(
    MEMBERS,
    'Why this card fits the reader; for organizers, why a person fits.',
    'code value weight',
  ),
  BoardCard: fields(
    MEMBERS,
    'The coarse card of an open task: a cell, never a home.',
    'id version kind cell destinationCell day fromMinute toMinute loadUnits seats flags serviceSeconds travelSeconds clash reasons card',
  ),
  BoardPage: fields(MEMBERS, 'A page of cards.', 'cards next'),
  PlaceGrant: fields(
    MEMBERS,
    'The place of one’s own stop, sealed to one’s own claim key, inside its window.',
    'opensAt closesAt box',
  ),
  Claim: fields(
    MEMBERS,
    'The reader’s own claim.',
    'id taskId requestId kind state version cell destinationCell day fromMinute toMinute loadUnits seats flags expiresAt runId card',
  ),
  ClaimAnswer: fields(MEMBERS, 'Who was first, and what else there is.', 'won claim alternatives'),
  PackLine: fields(MEMBERS, 'What to load: goods without a person.', 'item unit quantity'),
  MyStop: fields(
    MEMBERS,
    'A stop of the reader’s own run.',
    'id taskId position kind state version taskKind cell arriveAt departAt windowFrom windowTo loadUnits flags reason heldFor claim lines place leg',
  ),
  MyRun: fields(
    MEMBERS,
    'The reader’s own run.',
    'id letter day state version startsAt endsAt meters seconds stops meetings closures',
  ),
  Meeting: fields(
    MEMBERS,
    'Two drivers find each other: a cell, an hour, a pseudonym; never a home.',
    'taskId cell at gives handle letter loadUnits agreed',
  ),

  HubMember: fields(
    HUB,
    'The hub knows its own members by handle; the profile is sealed to the hub.',
    'id handle roles tier state homeCell vehicle seats childSeats rearFacingSeats harnessSeats boosterSeats loadUnits capabilities publicKey signKey joinedOn clearances credentials exemptions vouches availability away wishes freeOn company openClaims profile hoursThisMonth',
  ),
  Clearance: fields(
    MEMBERS,
    'How a member stands to a role: oneself, and organizers the people of their hub.',
    'role state until changedOn proposedState proposedBy missing',
  ),
  Missing: fields(MEMBERS, 'What a role still asks for.', 'kind course count have'),
  Credential: fields(
    MEMBERS,
    'That something was seen, learnt or signed; never the paper.',
    'id kind course givenOn until seenBy secondBy state',
  ),
  Exemption: fields(
    MEMBERS,
    'What need not be fulfilled, with a reason, a name and an end.',
    'id role kind course reason until madeBy madeOn endedOn',
  ),
  VouchCount: fields(MEMBERS, 'That there is a vouch for the reader; not whose.', 'state until'),
  Standing: fields(MEMBERS, 'The reader’s own standing.', 'state clearances credentials exemptions vouches'),
  VouchCall: fields(MEMBERS, 'The reader’s own code, for ten minutes.', 'code expiresAt'),
  VouchCandidate: fields(
    MEMBERS,
    'Who stands beside the reader and showed the code.',
    'memberId handle signKey',
  ),
  Vouch: fields(
    HUB,
    'That there is a vouch; by whom opens with the hub’s key only.',
    'id memberId state until madeOn box',
  ),
  Policy: fields(HUB, 'What the hub asks for.', 'version rules madeBy madeAt'),
  RoleRule: fields(HUB, 'What one role asks for.', 'role tier requirements twoPeople newcomerShifts'),
  Requirement: fields(HUB, 'One thing that is asked for.', 'kind course count validDays twoPeople'),
  RoleLoss: fields(HUB, 'Who would lose a role by other rules.', 'memberId handle role missing'),
  CaseAssignment: fields(
    HUB,
    'Who holds a task, and the claim key a grant is sealed to.',
    'id taskId member state version claimKey claimSignature expiresAt runId reason granted',
  ),
  CaseTask: fields(
    HUB,
    'Organizers plan with tasks; the place opens in their browser only.',
    'id requestId kind part state version tier cell destinationCell day fromMinute toMinute windowFrom windowTo serviceSeconds loadUnits seats flags kitId kitCount assignments place leg',
  ),
  MyLeg: fields(
    MEMBERS,
    'What a driver presses next and from when; who rides is in the place’s box.',
    'taskId state version pickupFrom pickupTo waitMinutes childSeats handover returns stopId arrivedAt onBoardAt handedOverAt',
  ),
  RideLeg: fields(
    HUB,
    'Rides of the hub: states, counts and moments; names and places stay sealed.',
    'taskId state version pickupFrom pickupTo waitMinutes childSeats handover returns stopId arrivedAt onBoardAt handedOverAt requestId kind taskState day cell destinationCell seats rideLimitMinutes shareAgreed standby plannedAt readyAt endedAt reason openWhy driver',
  ),
  RideCount: fields(HUB, 'What became of rides, counted.', 'outcome count'),
  RidePolicy: fields(HUB, 'How long drivers wait.', 'waitMinutes version'),
  ChildSeat: fields(HUB, 'The hub’s own seats.', 'id number class expiresOn state version loan'),
  SeatLoan: fields(HUB, 'Who has a seat, by handle.', 'memberId handle fromDay untilDay'),
  HouseholdPlan: fields(
    HUB,
    'What one household of the hub needs on a day, as one plan: ids and states; who it is stays sealed.',
    'id day state version keptUntil begun parts gaps',
  ),
  PlanPart: fields(HUB, 'One request of a plan.', 'requestId kind state afterPart orderHolds tasks'),
  PlanGap: fields(HUB, 'What a plan still lacks.', 'requestId taskId code'),
  PlanProposal: fields(HUB, 'Who could fill a plan.', 'planId version pairs unmatched'),
  SimpleRow: fields(HUB, 'The hub knows its own members.', 'member sameZone freeMinutes'),
  Weight: fields(HUB, 'What counts how much when the hub matches.', 'name value usual least most step'),
  MatchWeights: fields(HUB, 'The hub’s own settings.', 'version weights'),
  WeekFigures: fields(
    HUB,
    'Sums over a week of the hub.',
    'tasks matched travelMinutes newHomes unwanted people mostForOne',
  ),
  WeightsTrial: fields(HUB, 'The hub’s own last week.', 'from days now then'),
  Opening: fields(HUB, 'Who opened the place, by role and day.', 'role day'),
  CaseFile: fields(
    HUB,
    'A request of the organizer’s own hub.',
    'id boxId kind state version channel cell destinationCell day fromMinute toMinute loadUnits flags reason heldUntil duplicateOf createdOn expiresOn receiptKey boxes tasks openings sameHousehold samePlace here merges lastChange standing calls grip referredTo',
  ),
  KnownRequest: fields(HUB, 'Earlier requests of a household on the phone.', 'id kind state day'),
  FamilyNote: fields(
    HUB,
    'What a family said after it asked; what it wrote is sealed to the hub.',
    'id requestId kind saidAt readAt box',
  ),
  StandingRequest: fields(
    HUB,
    'A need that comes back, of the organizer’s own hub.',
    'id version state originId kind cell destinationCell loadUnits flags fromMinute toMinute rule startsOn until skipped pausedUntil renewBy nextDays boxes occurrences tasks',
  ),
  StandingOccurrence: fields(HUB, 'One day of it.', 'requestId occurrence day state version own'),
  StandingTask: fields(
    HUB,
    'What each day of it puts on the board.',
    'kind part fromMinute toMinute serviceSeconds loadUnits seats flags kitId kitCount',
  ),
  CallAttempt: fields(HUB, 'Who tried to reach a household, and how it went.', 'n by at outcome nextAt'),
  CallGrip: fields(HUB, 'Who is calling now.', 'memberId handle until'),
  CallListRow: fields(HUB, 'Whom to call next.', 'file attempts lastAt lastOutcome nextAt grip'),
  LastChange: fields(HUB, 'Who did what to a request last, by handle.', 'by at verb'),
  Merge: fields(HUB, 'Two requests laid together, while it can be undone.', 'id keptId goneId by until'),
  Service: fields(
    HUB,
    'Public words of another organization.',
    'id version state name what kinds phone languages hours checkedOn',
  ),
  ServiceHours: fields(HUB, 'When it is open.', 'weekday fromMinute toMinute'),
  Capacity: fields(HUB, 'What a day of the hub can carry.', 'day kind slots left'),
  UnmetCount: fields(HUB, 'What was asked for in vain; fewer than five is not told.', 'kind reason count'),
  CasePage: fields(HUB, 'A page of the inbox.', 'cases next total'),
  StateCount: fields(HUB, 'Counts of the hub’s own day.', 'state count'),
  DayStop: fields(
    HUB,
    'Where a run stands.',
    'id taskId position kind state arriveAt departAt reason deviceTime reported',
  ),
  DayRun: fields(
    HUB,
    'The hub’s runs and who drives them.',
    'id letter day state version member startsAt endsAt meters seconds reason heardAt stops meetings',
  ),
  LooseGoods: fields(
    HUB,
    'Goods that are out and on nobody’s way.',
    'taskId requestId kind state cell loadUnits runId letter runState handle since lines',
  ),
  OrganizerDay: fields(HUB, 'The hub’s own day.', 'day requests tasks runs waiting'),
  Suggestion: fields(HUB, 'Who could take a task, and why.', 'member strength travelSeconds reasons'),
  Cannot: fields(HUB, 'Who could not, and which rule says so.', 'member codes liftable'),
  Suggestions: fields(HUB, 'An answer for one task.', 'taskId ranked cannot'),
  DayPair: fields(HUB, 'A proposed pair of the day.', 'taskId member strength travelSeconds reasons'),
  RuleCount: fields(HUB, 'How many people a rule ruled out.', 'code count'),
  Unmatched: fields(
    HUB,
    'What nobody can take, and the rule that stopped it.',
    'taskId because heldUpBy rules fix fixWith',
  ),
  TaskStanding: fields(
    HUB,
    'Who knows a home, and who said no: for matching in a browser.',
    'taskId knownTo declinedBy',
  ),
  BusySpan: fields(HUB, 'Hours already promised.', 'from to'),
  PersonStanding: fields(HUB, 'What a day leaves of a person.', 'memberId newHomesLeft tasksLeft busy'),
  DayMatch: fields(HUB, 'The proposal for a day.', 'day pairs unmatched tasks people'),
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
