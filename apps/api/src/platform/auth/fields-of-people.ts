import { ALL, fields, type FieldRules, HUB, MEMBERS } from './field-rule';

/** Hubs as posters show them, keys, members, trust, what everybody may ask. */
export const FIELDS_OF_PEOPLE: FieldRules = {
  HubHours: fields(ALL, 'Hours stand on the door.', 'weekday fromMinute toMinute'),
  HubKey: fields(
    ALL,
    'A family seals to the hub’s key before it has any relation.',
    'kid purpose epoch publicKey signature',
  ),
  PublicHub: fields(
    ALL,
    'All of this is on the hub’s poster.',
    'id slug name kind street lon lat cell phone languages timeZone intake reach roads roadsUntil peoplePerHome version region calibration hours rootKey keys',
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
    'id handle roles tier hub publicKey signKey wrappedKey homeCell vehicle seats childSeats rearFacingSeats harnessSeats boosterSeats loadUnits capabilities keys spareMadeOn',
  ),

  RootGrant: fields(
    ALL,
    'Sealed to the reader’s own key: organizers sign the next epoch, and who holds two sheets.',
    'kid sealed',
  ),
  TurnGrant: fields(HUB, 'Sealed to the reader’s own key.', 'purpose sealed'),
  KeyTurn: fields(
    HUB,
    'The hub’s organizers turn its keys.',
    'id epoch startedBy startedAt leaverId hubKey boardKey mine keysLeft wrapsLeft wrapsDone tagsLeft without',
  ),
  KeyState: fields(HUB, 'The hub’s organizers turn its keys.', 'epoch since owed root turn sheets'),
  RecoverySheets: fields(
    HUB,
    'Whether the hub could come back, and who came in with its sheets.',
    'making madeOn openedAt openedBy',
  ),
  RecoveryDoor: fields(ALL, 'Sealed to the sheets whose holder proved it.', 'hub root keys'),
  TurnReader: fields(
    HUB,
    'A public key to seal to: a member’s, or of the hub’s sheets.',
    'memberId handle purpose publicKey making signature',
  ),
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
  HubMember: fields(
    HUB,
    'The hub knows its own members by handle; the profile is sealed to the hub.',
    'id handle roles tier state homeCell vehicle seats childSeats rearFacingSeats harnessSeats boosterSeats loadUnits capabilities publicKey signKey joinedOn activeWeek clearances credentials exemptions vouches availability away wishes freeOn company openClaims profile hoursThisMonth',
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
};
