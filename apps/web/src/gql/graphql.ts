/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What the planner may know of a member: a vehicle, what it carries, and a coarse cell. */
export type AboutMeInput = {
  readonly boosterSeats: number;
  /** car_seat is told by the seats. */
  readonly capabilities: ReadonlyArray<Flag>;
  readonly harnessSeats: number;
  readonly homeCell?: string | null | undefined;
  readonly key: string;
  readonly loadUnits: number;
  /** The profile, where it has changed as well. */
  readonly profile?: SealedBoxInput | null | undefined;
  /** Child seats by class: they never stand in for one another. */
  readonly rearFacingSeats: number;
  readonly seats: number;
  readonly vehicle: Vehicle;
};

export type AbsenceKind = 'excused' | 'late_withdrew' | 'no_show';

export type AcceptInviteInput = {
  readonly authSecret: string;
  readonly handle: string;
  readonly key: string;
  readonly memberId: string;
  /** Sealed to the hub and to themselves. */
  readonly profile?: SealedBoxInput | null | undefined;
  readonly publicKey: string;
  /** What they would like to do. */
  readonly roles: ReadonlyArray<Role>;
  readonly salt: string;
  readonly signKey: string;
  /** The 16 bytes of the link. */
  readonly token: string;
  /** Both private keys under the passphrase’s key. */
  readonly wrappedKey: string;
};

export type AcceptRequestInput = {
  /** The card re-sealed to the board key, when the family's browser had an older one. */
  readonly card?: SealedBoxInput | null | undefined;
  /** A corrected coarse cell, when the organizer's browser found the place. */
  readonly cell?: string | null | undefined;
  readonly destinationCell?: string | null | undefined;
  readonly householdTag?: string | null | undefined;
  readonly id: string;
  readonly key: string;
  /** The place with its point filled in, sealed again. */
  readonly place?: SealedBoxInput | null | undefined;
  readonly tasks: ReadonlyArray<TaskInput>;
  readonly version: number;
};

export type AdjustStockInput = {
  readonly change: number;
  readonly key: string;
  readonly lotId: string;
  readonly reason: string;
};

/** requestId is made by the browser: it is sealed into every box, and sending the same request twice is one request. */
export type AskForHelpInput = {
  readonly boxes: ReadonlyArray<SealedBoxInput>;
  readonly cell: string;
  readonly day: string;
  readonly destinationCell?: string | null | undefined;
  readonly flags: ReadonlyArray<Flag>;
  readonly fromMinute: number;
  readonly hubId: string;
  readonly kind: RequestKind;
  readonly loadUnits: number;
  readonly receipt: ReceiptKeysInput;
  readonly requestId: string;
  readonly toMinute: number;
};

export type AssignmentState =
  | 'assigned'
  | 'claimed'
  | 'completed'
  | 'confirmed'
  | 'declined'
  | 'expired'
  | 'no_show'
  | 'offered'
  | 'released'
  | 'removed';

export type AvailabilityInput = {
  readonly extra: ReadonlyArray<string>;
  readonly fromMinute: number;
  readonly id: string;
  readonly rule?: string | null | undefined;
  readonly skipped: ReadonlyArray<string>;
  readonly startsOn: string;
  readonly toMinute: number;
};

export type ChangeHubInput = {
  readonly intake: HubIntake;
  readonly key: string;
  readonly reach: ReadonlyArray<string>;
  readonly roads: Roads;
  readonly roadsUntil?: string | null | undefined;
  readonly version: number;
};

export type ChangePolicyInput = {
  readonly key: string;
  readonly rules: ReadonlyArray<RoleRuleInput>;
  /** The version that was looked at. */
  readonly version: number;
};

export type ChangeShiftsInput = {
  readonly changes: ReadonlyArray<ShiftChangeInput>;
  readonly key: string;
  readonly publish: ReadonlyArray<PublishInput>;
};

export type ClaimKeyInput = {
  readonly claimKey: string;
  readonly claimSignature: string;
  readonly taskId: string;
};

export type ClaimTaskInput = {
  readonly claimKey: string;
  readonly claimSignature: string;
  readonly key: string;
  readonly taskId: string;
};

export type ClearanceState =
  'applied' | 'approved' | 'denied' | 'expired' | 'left' | 'provisional' | 'screening' | 'suspended';

export type CloseAreaInput = {
  readonly box: SealedBoxInput;
  readonly day: string;
  readonly id: string;
  readonly key: string;
};

export type CloseReason =
  'cannot_reach' | 'changed_mind' | 'no_capacity' | 'not_ready' | 'other' | 'out_of_scope' | 'wrong_place';

export type CloseRequestInput = {
  readonly id: string;
  readonly key: string;
  readonly reason: CloseReason;
  readonly version: number;
};

export type ClosedDaysInput = {
  /** False opens the days again. */
  readonly closed: boolean;
  readonly days: ReadonlyArray<string>;
  readonly key: string;
  /** Null: the whole hub. */
  readonly siteId?: string | null | undefined;
};

export type Compartment =
  'card' | 'care' | 'closure' | 'company' | 'contact' | 'place' | 'profile' | 'site' | 'vouch';

export type Course =
  | 'at_the_door'
  | 'driving_people'
  | 'first_steps'
  | 'home_visits'
  | 'on_the_phone'
  | 'packing'
  | 'school_doors'
  | 'with_children';

export type CredentialState = 'given' | 'withdrawn';

export type DiscardReason = 'damaged' | 'lost' | 'opened' | 'other' | 'too_warm';

export type DuplicateInput = {
  readonly id: string;
  readonly key: string;
  readonly of: string;
  readonly version: number;
};

export type EndMemberInput = {
  readonly key: string;
  readonly memberId: string;
  readonly reason: EndReason;
  /** Vouches that this member gave, by their ids: found by the organizer’s browser, which alone can open them. */
  readonly reviews: ReadonlyArray<string>;
};

export type EndReason = 'cannot_be_reached' | 'concern' | 'moved_away' | 'not_a_fit' | 'other' | 'own_wish';

export type EndRoleInput = {
  readonly key: string;
  readonly memberId: string;
  readonly reason: EndReason;
  readonly role: Role;
};

export type ExemptInput = {
  readonly course?: Course | null | undefined;
  readonly id: string;
  readonly key: string;
  readonly kind: RequirementKind;
  readonly memberId: string;
  readonly reason: ExemptionReason;
  readonly role: Role;
  readonly until: string;
};

export type ExemptionReason =
  'before_policy' | 'checked_elsewhere' | 'known_long' | 'not_needed_here' | 'paper_delayed';

export type Flag = 'car_seat' | 'cooled' | 'heavy' | 'step_free' | 'two_people';

/** Without a key: the tag makes it safe to send twice, and no row of commands says who sent it. */
export type GiveVouchInput = {
  readonly box: SealedBoxInput;
  readonly code: string;
  readonly id: string;
  readonly tag: string;
};

export type GoAwayInput = {
  readonly fromDay: string;
  readonly id: string;
  readonly key: string;
  readonly toDay: string;
};

export type Goods = 'back_to_hub' | 'neighbour' | 'next_household';

export type GoodsFate = 'discarded' | 'neighbour' | 'next_household' | 'shelf';

export type GrantInput = {
  readonly assignmentId: string;
  readonly kid: string;
  readonly wrap: string;
};

export type GrantRoleInput = {
  /** Keys that the role opens and the member has not: the board’s from tier 1, the hub’s for organizers. */
  readonly grants: ReadonlyArray<KeyGrantInput>;
  readonly key: string;
  readonly memberId: string;
  readonly role: Role;
  readonly state: GrantedState;
};

export type GrantedState = 'approved' | 'provisional';

export type HoldRequestInput = {
  readonly id: string;
  readonly key: string;
  readonly reason: CloseReason;
  readonly until: string;
  readonly version: number;
};

export type HubIntake = 'open' | 'paused';

export type HubKind = 'church' | 'hall' | 'restaurant' | 'school' | 'shop';

export type InviteState = 'expired' | 'open' | 'used' | 'withdrawn';

export type ItemCategory = 'baby' | 'canned' | 'dairy' | 'dry' | 'fresh' | 'frozen' | 'hygiene' | 'other';

/** The private half of a hub’s key, sealed to the member by an organizer’s browser. */
export type KeyGrantInput = {
  readonly kid: string;
  readonly sealed: string;
};

export type KeyPurpose = 'board' | 'hub';

export type LabelKind = 'best_by' | 'made_on' | 'none' | 'use_by';

export type LotState = 'available' | 'damaged' | 'depleted' | 'expired' | 'hold' | 'quarantined' | 'recalled';

export type MakeInviteInput = {
  readonly key: string;
  readonly roles: ReadonlyArray<Role>;
  /** SHA-256 of the 16 random bytes in the link, which the browser made and keeps to itself. */
  readonly tokenHash: string;
};

/** Where a box that is in a car gets into another one. */
export type MeetingInput = {
  readonly at: string;
  readonly cell: string;
  readonly taskId: string;
};

export type MemberState =
  'applied' | 'approved' | 'denied' | 'expired' | 'left' | 'provisional' | 'screening' | 'suspended';

export type NoteReason = 'agreed' | 'emergency' | 'exception' | 'swap';

export type NoticeKind =
  | 'clearance_changed'
  | 'cover_asked'
  | 'cover_taken'
  | 'credential_ends'
  | 'place_gone'
  | 'place_offered'
  | 'shift_cancelled'
  | 'shift_changed'
  | 'shift_given'
  | 'shift_soon'
  | 'shift_tomorrow'
  | 'sign_up_answered'
  | 'vouch_ends'
  | 'vouch_review';

export type PlanRunInput = {
  readonly endsAt: string;
  readonly memberId: string;
  readonly meters: number;
  readonly seconds: number;
  readonly startsAt: string;
  readonly stops: ReadonlyArray<PlanStopInput>;
};

export type PlanStopInput = {
  readonly arriveAt: string;
  readonly departAt: string;
  readonly kind: StopKind;
  readonly taskId: string;
};

/** A draft to be published, as it was seen. */
export type PublishInput = {
  readonly note?: NoteReason | null | undefined;
  readonly shiftId: string;
  /** The version seen before this command; 0 when the command adds it. */
  readonly version: number;
};

export type PublishPlanInput = {
  readonly day: string;
  readonly key: string;
  readonly runs: ReadonlyArray<PlanRunInput>;
};

/** What the browser derived from the receipt code: where it is found, and the proof that the code is held. */
export type ReceiptInput = {
  readonly key: string;
  readonly lookup: string;
  readonly proof: string;
};

export type ReceiptKeysInput = {
  readonly lookup: string;
  readonly publicKey: string;
  readonly verifier: string;
};

export type ReceiveStockInput = {
  readonly itemId: string;
  readonly key: string;
  readonly labelDate?: string | null | undefined;
  readonly labelKind: LabelKind;
  readonly lotId: string;
  readonly quantity: number;
  readonly source: string;
};

export type RecordAbsenceInput = {
  readonly key: string;
  readonly kind: AbsenceKind;
  readonly signUpId: string;
};

export type RecordCredentialInput = {
  readonly course?: Course | null | undefined;
  /** The day it was given, seen or held. */
  readonly givenOn: string;
  readonly id: string;
  readonly key: string;
  readonly kind: RequirementKind;
  readonly memberId: string;
  /** The end that stands on the paper. */
  readonly until?: string | null | undefined;
};

export type RecordStopInput = {
  readonly deviceTime: string;
  readonly goods?: Goods | null | undefined;
  readonly key: string;
  readonly outcome: StopOutcome;
  readonly reason?: StopReason | null | undefined;
  readonly stopId: string;
};

export type ReleaseReason = 'cannot_make_it' | 'no_car' | 'other' | 'too_far' | 'unsafe';

export type ReplanRunsInput = {
  readonly day: string;
  readonly fresh: ReadonlyArray<PlanRunInput>;
  readonly key: string;
  readonly meetings: ReadonlyArray<MeetingInput>;
  /** Tasks taken out of their runs; they are open again. */
  readonly release: ReadonlyArray<string>;
  readonly runs: ReadonlyArray<RunChangeInput>;
};

export type RequestChannel = 'phone' | 'web';

export type RequestKind = 'childcare' | 'groceries' | 'other' | 'ride' | 'supplies' | 'visit';

export type RequestState =
  | 'declined'
  | 'duplicate'
  | 'expired'
  | 'fulfilled'
  | 'in_progress'
  | 'needs_info'
  | 'on_hold'
  | 'open'
  | 'partly_fulfilled'
  | 'referred_out'
  | 'scheduled'
  | 'submitted'
  | 'triage'
  | 'unfulfilled'
  | 'waitlisted'
  | 'withdrawn';

export type RequirementInput = {
  readonly count?: number;
  readonly course?: Course | null | undefined;
  readonly kind: RequirementKind;
  readonly twoPeople?: boolean;
  readonly validDays?: number | null | undefined;
};

export type RequirementKind =
  | 'agreement'
  | 'background_check'
  | 'driving_record'
  | 'insurance'
  | 'interview'
  | 'licence'
  | 'training'
  | 'vehicle_check'
  | 'vouches';

export type ReviewVouchesInput = {
  /** These are gone for good. */
  readonly drop: ReadonlyArray<string>;
  /** These count again. */
  readonly keep: ReadonlyArray<string>;
  readonly key: string;
  readonly memberId: string;
};

export type Roads = 'dry' | 'ice' | 'snow';

export type Role =
  | 'carer'
  | 'companion'
  | 'dispatcher'
  | 'driver_of_people'
  | 'driver_to_homes'
  | 'driver_to_hub'
  | 'intake'
  | 'interpreter'
  | 'organizer'
  | 'packer';

export type RoleRuleInput = {
  readonly newcomerShifts: number;
  readonly requirements: ReadonlyArray<RequirementInput>;
  readonly role: Role;
  readonly tier: number;
  readonly twoPeople: boolean;
};

export type RunChangeInput = {
  readonly endsAt: string;
  readonly meters: number;
  readonly runId: string;
  readonly seconds: number;
  /** Every stop still to do, in order. */
  readonly stops: ReadonlyArray<PlanStopInput>;
  readonly version: number;
};

export type RunState = 'aborted' | 'accepted' | 'completed' | 'departed' | 'loading' | 'offered' | 'planned';

export type SaveAvailabilityInput = {
  readonly company?: SealedBoxInput | null | undefined;
  readonly key: string;
  readonly series: ReadonlyArray<AvailabilityInput>;
  readonly version: number;
  readonly wishes: WishesInput;
};

export type SaveSiteInput = {
  /** Its version is the version of the site: the one that was seen. */
  readonly box: SealedBoxInput;
  readonly id: string;
  readonly key: string;
  readonly kind: SiteKind;
  readonly state: SiteState;
  /** 0 for a new site, else the version that was seen. */
  readonly version: number;
  readonly within?: string | null | undefined;
};

export type SaveTemplateInput = {
  readonly approval?: boolean;
  readonly fromMinute: number;
  readonly id: string;
  readonly key: string;
  readonly kind: ShiftKind;
  readonly opensHours?: number | null | undefined;
  readonly places: ReadonlyArray<ShiftPlaceInput>;
  readonly rule?: string | null | undefined;
  readonly siteId?: string | null | undefined;
  readonly startsOn: string;
  readonly state: TemplateState;
  readonly toMinute: number;
  readonly urgency?: number;
  /** 0 for a new one, else the version that was seen. */
  readonly version: number;
};

export type SealedBoxInput = {
  readonly body: string;
  readonly compartment: Compartment;
  readonly version: number;
  readonly wraps: ReadonlyArray<WrapInput>;
};

export type SettleGoodsInput = {
  readonly fate: GoodsFate;
  readonly key: string;
  /** Needed when they are thrown away. */
  readonly reason?: DiscardReason | null | undefined;
  readonly taskId: string;
};

/** One change of the week board. add: shift (id made by the browser). change: shift (kind, time, site, places). cancel, lock, unlock: nothing else. assign: memberId, role, leads. unassign: signUpId. lead: signUpId, leads. */
export type ShiftChangeInput = {
  readonly kind: ShiftChangeKind;
  readonly leads?: boolean | null | undefined;
  readonly memberId?: string | null | undefined;
  /** Why, against a warning. */
  readonly note?: NoteReason | null | undefined;
  readonly role?: Role | null | undefined;
  readonly shift?: ShiftDraftInput | null | undefined;
  readonly shiftId: string;
  readonly signUpId?: string | null | undefined;
  /** The version of the shift that was seen; 0 for a new one. */
  readonly version: number;
};

export type ShiftChangeKind =
  'add' | 'assign' | 'cancel' | 'change' | 'lead' | 'lock' | 'unassign' | 'unlock';

/** A shift as it should be. Minutes are of the hub’s clock; toMinute may pass 1440. */
export type ShiftDraftInput = {
  readonly approval?: boolean;
  readonly day: string;
  readonly fromMinute: number;
  readonly kind: ShiftKind;
  readonly places: ReadonlyArray<ShiftPlaceInput>;
  readonly signUpOpensAt?: string | null | undefined;
  readonly siteId?: string | null | undefined;
  readonly toMinute: number;
  readonly urgency?: number;
};

export type ShiftHurdle = 'clash' | 'full' | 'in_it' | 'locked' | 'newcomers_first' | 'not_open_yet';

export type ShiftKind =
  | 'childcare_room'
  | 'driving'
  | 'home_visits'
  | 'interpreting'
  | 'packing'
  | 'phone_line'
  | 'school_presence';

export type ShiftPlaceInput = {
  readonly language?: string | null | undefined;
  readonly least: number;
  readonly most: number;
  readonly role: Role;
};

export type ShiftState = 'cancelled' | 'closed' | 'draft' | 'in_progress' | 'locked' | 'published';

export type SignUpInput = {
  readonly key: string;
  /** Wait when all places are taken; otherwise SHIFT_FULL is the answer. */
  readonly orWait?: boolean;
  readonly role: Role;
  readonly shiftId: string;
};

export type SignUpState =
  | 'applied'
  | 'checked_in'
  | 'completed'
  | 'confirmed'
  | 'declined'
  | 'excused'
  | 'expired'
  | 'late_withdrew'
  | 'no_show'
  | 'offered_place'
  | 'removed'
  | 'waitlisted'
  | 'withdrew';

export type SiteKind = 'door' | 'line' | 'place' | 'room' | 'school';

export type SiteState = 'closed' | 'open';

export type SkipOccurrenceInput = {
  readonly key: string;
  /** The day on which the rule puts it. */
  readonly occurrence: string;
  /** False takes the skipping back, for days not laid yet. */
  readonly skip: boolean;
  readonly templateId: string;
};

export type SkipOnceInput = {
  readonly day: string;
  readonly key: string;
  readonly seriesId: string;
  readonly skip?: boolean;
};

export type StopKind = 'deliver' | 'dropoff' | 'pickup' | 'stay';

export type StopOutcome = 'attempted' | 'done';

export type StopReason =
  | 'closed'
  | 'could_not_carry'
  | 'damaged'
  | 'no_answer'
  | 'not_ready'
  | 'other'
  | 'refused'
  | 'unsafe'
  | 'wrong_address';

export type StopState = 'attempted' | 'cancelled' | 'done' | 'loaded' | 'planned';

export type Strength = 'good' | 'possible' | 'very_good';

export type TalkOutcome = 'carries_on' | 'fewer_shifts' | 'leaves' | 'not_reached' | 'other_work' | 'pause';

export type TaskInput = {
  readonly flags: ReadonlyArray<Flag>;
  readonly fromMinute: number;
  readonly id: string;
  readonly kind: TaskKind;
  readonly kitCount: number;
  readonly kitId?: string | null | undefined;
  readonly loadUnits: number;
  readonly part: number;
  readonly seats: number;
  readonly serviceSeconds: number;
  readonly toMinute: number;
};

export type TaskKind = 'delivery' | 'ride_back' | 'ride_out' | 'sitting' | 'visit';

export type TaskState =
  | 'at_door'
  | 'attempted'
  | 'cancelled'
  | 'claimed'
  | 'confirmed'
  | 'done'
  | 'en_route'
  | 'loaded'
  | 'offered'
  | 'on_hold'
  | 'open'
  | 'planned';

export type TemplateState = 'active' | 'ended';

export type Unit = 'case' | 'each' | 'pack' | 'pound';

export type Vehicle = 'bike' | 'car' | 'none' | 'van';

export type VouchState = 'given' | 'review' | 'withdrawn';

export type WishesInput = {
  readonly dislikesKinds: ReadonlyArray<ShiftKind>;
  readonly endsNearCell?: string | null | undefined;
  readonly monthHours?: number | null | undefined;
  readonly prefersKinds: ReadonlyArray<ShiftKind>;
  readonly restHours?: number | null | undefined;
  readonly shiftsPerDay?: number | null | undefined;
  readonly weekHours?: number | null | undefined;
};

export type WithdrawReason = 'family' | 'ill' | 'no_way_there' | 'other' | 'unsafe' | 'work';

export type WrapInput = {
  readonly kid: string;
  readonly wrap: string;
};

export type ClosedAreasQueryVariables = Exact<{
  day: string;
}>;

export type ClosedAreasQuery = {
  readonly closures: ReadonlyArray<{
    readonly id: string;
    readonly day: string;
    readonly box: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    };
  }>;
};

export type CloseAreaMutationVariables = Exact<{
  input: CloseAreaInput;
}>;

export type CloseAreaMutation = {
  readonly closeArea: {
    readonly id: string;
    readonly day: string;
    readonly box: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    };
  };
};

export type LiftClosureMutationVariables = Exact<{
  id: string;
  key: string;
}>;

export type LiftClosureMutation = { readonly liftClosure: boolean };

export type BoxFieldsFragment = {
  readonly subjectId: string;
  readonly compartment: Compartment;
  readonly version: number;
  readonly body: string;
  readonly kid: string;
  readonly wrap: string;
};

export type MemberFieldsFragment = {
  readonly id: string;
  readonly handle: string;
  readonly roles: ReadonlyArray<Role>;
  readonly tier: number;
  readonly state: MemberState;
  readonly homeCell: string | null;
  readonly vehicle: Vehicle;
  readonly seats: number;
  readonly childSeats: number;
  readonly loadUnits: number;
  readonly capabilities: ReadonlyArray<Flag>;
  readonly openClaims: number;
};

export type AssignmentFieldsFragment = {
  readonly id: string;
  readonly taskId: string;
  readonly state: AssignmentState;
  readonly version: number;
  readonly claimKey: string | null;
  readonly expiresAt: string | null;
  readonly runId: string | null;
  readonly reason: string | null;
  readonly granted: boolean;
  readonly member: {
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
  };
};

export type TaskFieldsFragment = {
  readonly id: string;
  readonly requestId: string;
  readonly kind: TaskKind;
  readonly part: number;
  readonly state: TaskState;
  readonly version: number;
  readonly tier: number;
  readonly cell: string;
  readonly destinationCell: string | null;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly serviceSeconds: number;
  readonly loadUnits: number;
  readonly seats: number;
  readonly flags: ReadonlyArray<Flag>;
  readonly kitId: string | null;
  readonly kitCount: number;
  readonly assignments: ReadonlyArray<{
    readonly id: string;
    readonly taskId: string;
    readonly state: AssignmentState;
    readonly version: number;
    readonly claimKey: string | null;
    readonly expiresAt: string | null;
    readonly runId: string | null;
    readonly reason: string | null;
    readonly granted: boolean;
    readonly member: {
      readonly id: string;
      readonly handle: string;
      readonly roles: ReadonlyArray<Role>;
      readonly tier: number;
      readonly state: MemberState;
      readonly homeCell: string | null;
      readonly vehicle: Vehicle;
      readonly seats: number;
      readonly childSeats: number;
      readonly loadUnits: number;
      readonly capabilities: ReadonlyArray<Flag>;
      readonly openClaims: number;
    };
  }>;
};

export type CaseFieldsFragment = {
  readonly id: string;
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly version: number;
  readonly channel: RequestChannel;
  readonly cell: string;
  readonly destinationCell: string | null;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly loadUnits: number;
  readonly flags: ReadonlyArray<Flag>;
  readonly reason: string | null;
  readonly heldUntil: string | null;
  readonly duplicateOf: string | null;
  readonly createdOn: string;
  readonly expiresOn: string;
  readonly receiptKey: string;
  readonly sameHousehold: ReadonlyArray<string>;
};

export type OpenCaseFieldsFragment = {
  readonly id: string;
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly version: number;
  readonly channel: RequestChannel;
  readonly cell: string;
  readonly destinationCell: string | null;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly loadUnits: number;
  readonly flags: ReadonlyArray<Flag>;
  readonly reason: string | null;
  readonly heldUntil: string | null;
  readonly duplicateOf: string | null;
  readonly createdOn: string;
  readonly expiresOn: string;
  readonly receiptKey: string;
  readonly sameHousehold: ReadonlyArray<string>;
  readonly boxes: ReadonlyArray<{
    readonly subjectId: string;
    readonly compartment: Compartment;
    readonly version: number;
    readonly body: string;
    readonly kid: string;
    readonly wrap: string;
  }>;
  readonly tasks: ReadonlyArray<{
    readonly id: string;
    readonly requestId: string;
    readonly kind: TaskKind;
    readonly part: number;
    readonly state: TaskState;
    readonly version: number;
    readonly tier: number;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly windowFrom: string;
    readonly windowTo: string;
    readonly serviceSeconds: number;
    readonly loadUnits: number;
    readonly seats: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly kitId: string | null;
    readonly kitCount: number;
    readonly assignments: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly state: AssignmentState;
      readonly version: number;
      readonly claimKey: string | null;
      readonly expiresAt: string | null;
      readonly runId: string | null;
      readonly reason: string | null;
      readonly granted: boolean;
      readonly member: {
        readonly id: string;
        readonly handle: string;
        readonly roles: ReadonlyArray<Role>;
        readonly tier: number;
        readonly state: MemberState;
        readonly homeCell: string | null;
        readonly vehicle: Vehicle;
        readonly seats: number;
        readonly childSeats: number;
        readonly loadUnits: number;
        readonly capabilities: ReadonlyArray<Flag>;
        readonly openClaims: number;
      };
    }>;
  }>;
  readonly openings: ReadonlyArray<{ readonly role: string; readonly day: string }>;
};

export type RunFieldsFragment = {
  readonly id: string;
  readonly letter: string;
  readonly day: string;
  readonly state: RunState;
  readonly version: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly meters: number;
  readonly seconds: number;
  readonly reason: string | null;
  readonly member: {
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
  };
  readonly stops: ReadonlyArray<{
    readonly id: string;
    readonly taskId: string;
    readonly position: number;
    readonly kind: StopKind;
    readonly state: StopState;
    readonly arriveAt: string;
    readonly departAt: string;
    readonly reason: StopReason | null;
    readonly deviceTime: string | null;
  }>;
  readonly meetings: ReadonlyArray<{
    readonly taskId: string;
    readonly cell: string;
    readonly at: string;
    readonly gives: boolean;
    readonly handle: string;
    readonly letter: string;
    readonly loadUnits: number;
    readonly agreed: boolean;
  }>;
};

export type NoteOpeningsMutationVariables = Exact<{
  requestIds: ReadonlyArray<string> | string;
}>;

export type NoteOpeningsMutation = { readonly noteOpenings: boolean };

export type HubChangedSubscriptionVariables = Exact<{ [key: string]: never }>;

export type HubChangedSubscription = { readonly hubChanged: { readonly topic: string; readonly id: string } };

export type WaitingClaimsQueryVariables = Exact<{
  day: string;
}>;

export type WaitingClaimsQuery = {
  readonly organizerDay: {
    readonly waiting: ReadonlyArray<{
      readonly claimSignature: string | null;
      readonly id: string;
      readonly taskId: string;
      readonly state: AssignmentState;
      readonly version: number;
      readonly claimKey: string | null;
      readonly expiresAt: string | null;
      readonly runId: string | null;
      readonly reason: string | null;
      readonly granted: boolean;
      readonly member: {
        readonly signKey: string;
        readonly id: string;
        readonly handle: string;
        readonly roles: ReadonlyArray<Role>;
        readonly tier: number;
        readonly state: MemberState;
        readonly homeCell: string | null;
        readonly vehicle: Vehicle;
        readonly seats: number;
        readonly childSeats: number;
        readonly loadUnits: number;
        readonly capabilities: ReadonlyArray<Flag>;
        readonly openClaims: number;
      };
    }>;
  };
};

export type PlacesOfDayQueryVariables = Exact<{
  day: string;
}>;

export type PlacesOfDayQuery = {
  readonly organizerDay: {
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly tier: number;
      readonly place: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    }>;
  };
};

export type ConfirmClaimsMutationVariables = Exact<{
  grants: ReadonlyArray<GrantInput> | GrantInput;
  key: string;
}>;

export type ConfirmClaimsMutation = {
  readonly confirmClaims: ReadonlyArray<{
    readonly id: string;
    readonly taskId: string;
    readonly state: AssignmentState;
    readonly version: number;
    readonly claimKey: string | null;
    readonly expiresAt: string | null;
    readonly runId: string | null;
    readonly reason: string | null;
    readonly granted: boolean;
    readonly member: {
      readonly id: string;
      readonly handle: string;
      readonly roles: ReadonlyArray<Role>;
      readonly tier: number;
      readonly state: MemberState;
      readonly homeCell: string | null;
      readonly vehicle: Vehicle;
      readonly seats: number;
      readonly childSeats: number;
      readonly loadUnits: number;
      readonly capabilities: ReadonlyArray<Flag>;
      readonly openClaims: number;
    };
  }>;
};

export type InboxQueryVariables = Exact<{
  states?: ReadonlyArray<RequestState> | RequestState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type InboxQuery = {
  readonly inbox: {
    readonly total: number;
    readonly next: string | null;
    readonly cases: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequestKind;
      readonly state: RequestState;
      readonly version: number;
      readonly channel: RequestChannel;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly loadUnits: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly reason: string | null;
      readonly heldUntil: string | null;
      readonly duplicateOf: string | null;
      readonly createdOn: string;
      readonly expiresOn: string;
      readonly receiptKey: string;
      readonly sameHousehold: ReadonlyArray<string>;
    }>;
  };
};

export type CaseFileQueryVariables = Exact<{
  id: string;
}>;

export type CaseFileQuery = {
  readonly caseFile: {
    readonly id: string;
    readonly kind: RequestKind;
    readonly state: RequestState;
    readonly version: number;
    readonly channel: RequestChannel;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly loadUnits: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly reason: string | null;
    readonly heldUntil: string | null;
    readonly duplicateOf: string | null;
    readonly createdOn: string;
    readonly expiresOn: string;
    readonly receiptKey: string;
    readonly sameHousehold: ReadonlyArray<string>;
    readonly boxes: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly part: number;
      readonly state: TaskState;
      readonly version: number;
      readonly tier: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly serviceSeconds: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly kitId: string | null;
      readonly kitCount: number;
      readonly assignments: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly state: AssignmentState;
        readonly version: number;
        readonly claimKey: string | null;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly reason: string | null;
        readonly granted: boolean;
        readonly member: {
          readonly id: string;
          readonly handle: string;
          readonly roles: ReadonlyArray<Role>;
          readonly tier: number;
          readonly state: MemberState;
          readonly homeCell: string | null;
          readonly vehicle: Vehicle;
          readonly seats: number;
          readonly childSeats: number;
          readonly loadUnits: number;
          readonly capabilities: ReadonlyArray<Flag>;
          readonly openClaims: number;
        };
      }>;
    }>;
    readonly openings: ReadonlyArray<{ readonly role: string; readonly day: string }>;
  };
};

export type KitsQueryVariables = Exact<{ [key: string]: never }>;

export type KitsQuery = {
  readonly kits: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly loadUnits: number;
    readonly makeable: number;
    readonly lines: ReadonlyArray<{
      readonly quantity: number;
      readonly item: { readonly id: string; readonly name: string; readonly unit: Unit };
    }>;
  }>;
};

export type AcceptRequestMutationVariables = Exact<{
  input: AcceptRequestInput;
}>;

export type AcceptRequestMutation = {
  readonly acceptRequest: {
    readonly id: string;
    readonly kind: RequestKind;
    readonly state: RequestState;
    readonly version: number;
    readonly channel: RequestChannel;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly loadUnits: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly reason: string | null;
    readonly heldUntil: string | null;
    readonly duplicateOf: string | null;
    readonly createdOn: string;
    readonly expiresOn: string;
    readonly receiptKey: string;
    readonly sameHousehold: ReadonlyArray<string>;
    readonly boxes: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly part: number;
      readonly state: TaskState;
      readonly version: number;
      readonly tier: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly serviceSeconds: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly kitId: string | null;
      readonly kitCount: number;
      readonly assignments: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly state: AssignmentState;
        readonly version: number;
        readonly claimKey: string | null;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly reason: string | null;
        readonly granted: boolean;
        readonly member: {
          readonly id: string;
          readonly handle: string;
          readonly roles: ReadonlyArray<Role>;
          readonly tier: number;
          readonly state: MemberState;
          readonly homeCell: string | null;
          readonly vehicle: Vehicle;
          readonly seats: number;
          readonly childSeats: number;
          readonly loadUnits: number;
          readonly capabilities: ReadonlyArray<Flag>;
          readonly openClaims: number;
        };
      }>;
    }>;
    readonly openings: ReadonlyArray<{ readonly role: string; readonly day: string }>;
  };
};

export type AskMoreMutationVariables = Exact<{
  input: CloseRequestInput;
}>;

export type AskMoreMutation = {
  readonly askMore: {
    readonly id: string;
    readonly kind: RequestKind;
    readonly state: RequestState;
    readonly version: number;
    readonly channel: RequestChannel;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly loadUnits: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly reason: string | null;
    readonly heldUntil: string | null;
    readonly duplicateOf: string | null;
    readonly createdOn: string;
    readonly expiresOn: string;
    readonly receiptKey: string;
    readonly sameHousehold: ReadonlyArray<string>;
    readonly boxes: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly part: number;
      readonly state: TaskState;
      readonly version: number;
      readonly tier: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly serviceSeconds: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly kitId: string | null;
      readonly kitCount: number;
      readonly assignments: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly state: AssignmentState;
        readonly version: number;
        readonly claimKey: string | null;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly reason: string | null;
        readonly granted: boolean;
        readonly member: {
          readonly id: string;
          readonly handle: string;
          readonly roles: ReadonlyArray<Role>;
          readonly tier: number;
          readonly state: MemberState;
          readonly homeCell: string | null;
          readonly vehicle: Vehicle;
          readonly seats: number;
          readonly childSeats: number;
          readonly loadUnits: number;
          readonly capabilities: ReadonlyArray<Flag>;
          readonly openClaims: number;
        };
      }>;
    }>;
    readonly openings: ReadonlyArray<{ readonly role: string; readonly day: string }>;
  };
};

export type HoldRequestMutationVariables = Exact<{
  input: HoldRequestInput;
}>;

export type HoldRequestMutation = {
  readonly holdRequest: {
    readonly id: string;
    readonly kind: RequestKind;
    readonly state: RequestState;
    readonly version: number;
    readonly channel: RequestChannel;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly loadUnits: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly reason: string | null;
    readonly heldUntil: string | null;
    readonly duplicateOf: string | null;
    readonly createdOn: string;
    readonly expiresOn: string;
    readonly receiptKey: string;
    readonly sameHousehold: ReadonlyArray<string>;
    readonly boxes: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly part: number;
      readonly state: TaskState;
      readonly version: number;
      readonly tier: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly serviceSeconds: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly kitId: string | null;
      readonly kitCount: number;
      readonly assignments: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly state: AssignmentState;
        readonly version: number;
        readonly claimKey: string | null;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly reason: string | null;
        readonly granted: boolean;
        readonly member: {
          readonly id: string;
          readonly handle: string;
          readonly roles: ReadonlyArray<Role>;
          readonly tier: number;
          readonly state: MemberState;
          readonly homeCell: string | null;
          readonly vehicle: Vehicle;
          readonly seats: number;
          readonly childSeats: number;
          readonly loadUnits: number;
          readonly capabilities: ReadonlyArray<Flag>;
          readonly openClaims: number;
        };
      }>;
    }>;
    readonly openings: ReadonlyArray<{ readonly role: string; readonly day: string }>;
  };
};

export type DeclineRequestMutationVariables = Exact<{
  input: CloseRequestInput;
}>;

export type DeclineRequestMutation = {
  readonly declineRequest: {
    readonly id: string;
    readonly kind: RequestKind;
    readonly state: RequestState;
    readonly version: number;
    readonly channel: RequestChannel;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly loadUnits: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly reason: string | null;
    readonly heldUntil: string | null;
    readonly duplicateOf: string | null;
    readonly createdOn: string;
    readonly expiresOn: string;
    readonly receiptKey: string;
    readonly sameHousehold: ReadonlyArray<string>;
    readonly boxes: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly part: number;
      readonly state: TaskState;
      readonly version: number;
      readonly tier: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly serviceSeconds: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly kitId: string | null;
      readonly kitCount: number;
      readonly assignments: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly state: AssignmentState;
        readonly version: number;
        readonly claimKey: string | null;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly reason: string | null;
        readonly granted: boolean;
        readonly member: {
          readonly id: string;
          readonly handle: string;
          readonly roles: ReadonlyArray<Role>;
          readonly tier: number;
          readonly state: MemberState;
          readonly homeCell: string | null;
          readonly vehicle: Vehicle;
          readonly seats: number;
          readonly childSeats: number;
          readonly loadUnits: number;
          readonly capabilities: ReadonlyArray<Flag>;
          readonly openClaims: number;
        };
      }>;
    }>;
    readonly openings: ReadonlyArray<{ readonly role: string; readonly day: string }>;
  };
};

export type ReferRequestMutationVariables = Exact<{
  input: CloseRequestInput;
}>;

export type ReferRequestMutation = {
  readonly referRequest: {
    readonly id: string;
    readonly kind: RequestKind;
    readonly state: RequestState;
    readonly version: number;
    readonly channel: RequestChannel;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly loadUnits: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly reason: string | null;
    readonly heldUntil: string | null;
    readonly duplicateOf: string | null;
    readonly createdOn: string;
    readonly expiresOn: string;
    readonly receiptKey: string;
    readonly sameHousehold: ReadonlyArray<string>;
    readonly boxes: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly part: number;
      readonly state: TaskState;
      readonly version: number;
      readonly tier: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly serviceSeconds: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly kitId: string | null;
      readonly kitCount: number;
      readonly assignments: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly state: AssignmentState;
        readonly version: number;
        readonly claimKey: string | null;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly reason: string | null;
        readonly granted: boolean;
        readonly member: {
          readonly id: string;
          readonly handle: string;
          readonly roles: ReadonlyArray<Role>;
          readonly tier: number;
          readonly state: MemberState;
          readonly homeCell: string | null;
          readonly vehicle: Vehicle;
          readonly seats: number;
          readonly childSeats: number;
          readonly loadUnits: number;
          readonly capabilities: ReadonlyArray<Flag>;
          readonly openClaims: number;
        };
      }>;
    }>;
    readonly openings: ReadonlyArray<{ readonly role: string; readonly day: string }>;
  };
};

export type MarkDuplicateMutationVariables = Exact<{
  input: DuplicateInput;
}>;

export type MarkDuplicateMutation = {
  readonly markDuplicate: {
    readonly id: string;
    readonly kind: RequestKind;
    readonly state: RequestState;
    readonly version: number;
    readonly channel: RequestChannel;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly loadUnits: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly reason: string | null;
    readonly heldUntil: string | null;
    readonly duplicateOf: string | null;
    readonly createdOn: string;
    readonly expiresOn: string;
    readonly receiptKey: string;
    readonly sameHousehold: ReadonlyArray<string>;
    readonly boxes: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly part: number;
      readonly state: TaskState;
      readonly version: number;
      readonly tier: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly serviceSeconds: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly kitId: string | null;
      readonly kitCount: number;
      readonly assignments: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly state: AssignmentState;
        readonly version: number;
        readonly claimKey: string | null;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly reason: string | null;
        readonly granted: boolean;
        readonly member: {
          readonly id: string;
          readonly handle: string;
          readonly roles: ReadonlyArray<Role>;
          readonly tier: number;
          readonly state: MemberState;
          readonly homeCell: string | null;
          readonly vehicle: Vehicle;
          readonly seats: number;
          readonly childSeats: number;
          readonly loadUnits: number;
          readonly capabilities: ReadonlyArray<Flag>;
          readonly openClaims: number;
        };
      }>;
    }>;
    readonly openings: ReadonlyArray<{ readonly role: string; readonly day: string }>;
  };
};

export type WithdrawForFamilyMutationVariables = Exact<{
  input: CloseRequestInput;
}>;

export type WithdrawForFamilyMutation = {
  readonly withdrawForFamily: {
    readonly id: string;
    readonly kind: RequestKind;
    readonly state: RequestState;
    readonly version: number;
    readonly channel: RequestChannel;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly loadUnits: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly reason: string | null;
    readonly heldUntil: string | null;
    readonly duplicateOf: string | null;
    readonly createdOn: string;
    readonly expiresOn: string;
    readonly receiptKey: string;
    readonly sameHousehold: ReadonlyArray<string>;
    readonly boxes: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly part: number;
      readonly state: TaskState;
      readonly version: number;
      readonly tier: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly serviceSeconds: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly kitId: string | null;
      readonly kitCount: number;
      readonly assignments: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly state: AssignmentState;
        readonly version: number;
        readonly claimKey: string | null;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly reason: string | null;
        readonly granted: boolean;
        readonly member: {
          readonly id: string;
          readonly handle: string;
          readonly roles: ReadonlyArray<Role>;
          readonly tier: number;
          readonly state: MemberState;
          readonly homeCell: string | null;
          readonly vehicle: Vehicle;
          readonly seats: number;
          readonly childSeats: number;
          readonly loadUnits: number;
          readonly capabilities: ReadonlyArray<Flag>;
          readonly openClaims: number;
        };
      }>;
    }>;
    readonly openings: ReadonlyArray<{ readonly role: string; readonly day: string }>;
  };
};

export type ReopenRequestMutationVariables = Exact<{
  input: CloseRequestInput;
}>;

export type ReopenRequestMutation = {
  readonly reopenRequest: {
    readonly id: string;
    readonly kind: RequestKind;
    readonly state: RequestState;
    readonly version: number;
    readonly channel: RequestChannel;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly loadUnits: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly reason: string | null;
    readonly heldUntil: string | null;
    readonly duplicateOf: string | null;
    readonly createdOn: string;
    readonly expiresOn: string;
    readonly receiptKey: string;
    readonly sameHousehold: ReadonlyArray<string>;
    readonly boxes: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly part: number;
      readonly state: TaskState;
      readonly version: number;
      readonly tier: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly serviceSeconds: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly kitId: string | null;
      readonly kitCount: number;
      readonly assignments: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly state: AssignmentState;
        readonly version: number;
        readonly claimKey: string | null;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly reason: string | null;
        readonly granted: boolean;
        readonly member: {
          readonly id: string;
          readonly handle: string;
          readonly roles: ReadonlyArray<Role>;
          readonly tier: number;
          readonly state: MemberState;
          readonly homeCell: string | null;
          readonly vehicle: Vehicle;
          readonly seats: number;
          readonly childSeats: number;
          readonly loadUnits: number;
          readonly capabilities: ReadonlyArray<Flag>;
          readonly openClaims: number;
        };
      }>;
    }>;
    readonly openings: ReadonlyArray<{ readonly role: string; readonly day: string }>;
  };
};

export type RecordRequestMutationVariables = Exact<{
  input: AskForHelpInput;
}>;

export type RecordRequestMutation = {
  readonly recordRequest: {
    readonly id: string;
    readonly kind: RequestKind;
    readonly state: RequestState;
    readonly version: number;
    readonly channel: RequestChannel;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly loadUnits: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly reason: string | null;
    readonly heldUntil: string | null;
    readonly duplicateOf: string | null;
    readonly createdOn: string;
    readonly expiresOn: string;
    readonly receiptKey: string;
    readonly sameHousehold: ReadonlyArray<string>;
  };
};

export type LiveQueryVariables = Exact<{
  day: string;
}>;

export type LiveQuery = {
  readonly organizerDay: {
    readonly day: string;
    readonly runs: ReadonlyArray<{
      readonly id: string;
      readonly letter: string;
      readonly day: string;
      readonly state: RunState;
      readonly version: number;
      readonly startsAt: string;
      readonly endsAt: string;
      readonly meters: number;
      readonly seconds: number;
      readonly reason: string | null;
      readonly member: {
        readonly id: string;
        readonly handle: string;
        readonly roles: ReadonlyArray<Role>;
        readonly tier: number;
        readonly state: MemberState;
        readonly homeCell: string | null;
        readonly vehicle: Vehicle;
        readonly seats: number;
        readonly childSeats: number;
        readonly loadUnits: number;
        readonly capabilities: ReadonlyArray<Flag>;
        readonly openClaims: number;
      };
      readonly stops: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly position: number;
        readonly kind: StopKind;
        readonly state: StopState;
        readonly arriveAt: string;
        readonly departAt: string;
        readonly reason: StopReason | null;
        readonly deviceTime: string | null;
      }>;
      readonly meetings: ReadonlyArray<{
        readonly taskId: string;
        readonly cell: string;
        readonly at: string;
        readonly gives: boolean;
        readonly handle: string;
        readonly letter: string;
        readonly loadUnits: number;
        readonly agreed: boolean;
      }>;
    }>;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly requestId: string;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly kind: TaskKind;
      readonly loadUnits: number;
      readonly seats: number;
      readonly windowFrom: string;
      readonly windowTo: string;
    }>;
  };
};

export type LivePlacesQueryVariables = Exact<{
  day: string;
}>;

export type LivePlacesQuery = {
  readonly organizerDay: {
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly requestId: string;
      readonly place: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    }>;
  };
};

export type NoteLiveMutationVariables = Exact<{
  requestIds: ReadonlyArray<string> | string;
}>;

export type NoteLiveMutation = { readonly noteOpenings: boolean };

export type RecallRunMutationVariables = Exact<{
  runId: string;
  reason: CloseReason;
  key: string;
}>;

export type RecallRunMutation = {
  readonly recallRun: {
    readonly id: string;
    readonly letter: string;
    readonly day: string;
    readonly state: RunState;
    readonly version: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly meters: number;
    readonly seconds: number;
    readonly reason: string | null;
    readonly member: {
      readonly id: string;
      readonly handle: string;
      readonly roles: ReadonlyArray<Role>;
      readonly tier: number;
      readonly state: MemberState;
      readonly homeCell: string | null;
      readonly vehicle: Vehicle;
      readonly seats: number;
      readonly childSeats: number;
      readonly loadUnits: number;
      readonly capabilities: ReadonlyArray<Flag>;
      readonly openClaims: number;
    };
    readonly stops: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly position: number;
      readonly kind: StopKind;
      readonly state: StopState;
      readonly arriveAt: string;
      readonly departAt: string;
      readonly reason: StopReason | null;
      readonly deviceTime: string | null;
    }>;
    readonly meetings: ReadonlyArray<{
      readonly taskId: string;
      readonly cell: string;
      readonly at: string;
      readonly gives: boolean;
      readonly handle: string;
      readonly letter: string;
      readonly loadUnits: number;
      readonly agreed: boolean;
    }>;
  };
};

export type LooseGoodsFieldsFragment = {
  readonly taskId: string;
  readonly requestId: string;
  readonly kind: TaskKind;
  readonly state: TaskState;
  readonly cell: string;
  readonly loadUnits: number;
  readonly runId: string;
  readonly letter: string;
  readonly runState: RunState;
  readonly handle: string;
  readonly since: string | null;
  readonly lines: ReadonlyArray<{ readonly item: string; readonly unit: Unit; readonly quantity: number }>;
};

export type LooseGoodsQueryVariables = Exact<{
  day: string;
}>;

export type LooseGoodsQuery = {
  readonly looseGoods: ReadonlyArray<{
    readonly taskId: string;
    readonly requestId: string;
    readonly kind: TaskKind;
    readonly state: TaskState;
    readonly cell: string;
    readonly loadUnits: number;
    readonly runId: string;
    readonly letter: string;
    readonly runState: RunState;
    readonly handle: string;
    readonly since: string | null;
    readonly lines: ReadonlyArray<{ readonly item: string; readonly unit: Unit; readonly quantity: number }>;
  }>;
};

export type SettleGoodsMutationVariables = Exact<{
  input: SettleGoodsInput;
}>;

export type SettleGoodsMutation = {
  readonly settleGoods: ReadonlyArray<{
    readonly taskId: string;
    readonly requestId: string;
    readonly kind: TaskKind;
    readonly state: TaskState;
    readonly cell: string;
    readonly loadUnits: number;
    readonly runId: string;
    readonly letter: string;
    readonly runState: RunState;
    readonly handle: string;
    readonly since: string | null;
    readonly lines: ReadonlyArray<{ readonly item: string; readonly unit: Unit; readonly quantity: number }>;
  }>;
};

export type HandOverMutationVariables = Exact<{
  input: ReplanRunsInput;
}>;

export type HandOverMutation = {
  readonly replanRuns: ReadonlyArray<{
    readonly id: string;
    readonly letter: string;
    readonly day: string;
    readonly state: RunState;
    readonly version: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly meters: number;
    readonly seconds: number;
    readonly reason: string | null;
    readonly member: {
      readonly id: string;
      readonly handle: string;
      readonly roles: ReadonlyArray<Role>;
      readonly tier: number;
      readonly state: MemberState;
      readonly homeCell: string | null;
      readonly vehicle: Vehicle;
      readonly seats: number;
      readonly childSeats: number;
      readonly loadUnits: number;
      readonly capabilities: ReadonlyArray<Flag>;
      readonly openClaims: number;
    };
    readonly stops: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly position: number;
      readonly kind: StopKind;
      readonly state: StopState;
      readonly arriveAt: string;
      readonly departAt: string;
      readonly reason: StopReason | null;
      readonly deviceTime: string | null;
    }>;
    readonly meetings: ReadonlyArray<{
      readonly taskId: string;
      readonly cell: string;
      readonly at: string;
      readonly gives: boolean;
      readonly handle: string;
      readonly letter: string;
      readonly loadUnits: number;
      readonly agreed: boolean;
    }>;
  }>;
};

export type ExactMatchQueryVariables = Exact<{
  day: string;
}>;

export type ExactMatchQuery = {
  readonly matchDay: {
    readonly tasks: ReadonlyArray<{
      readonly taskId: string;
      readonly knownTo: ReadonlyArray<string>;
      readonly declinedBy: ReadonlyArray<string>;
    }>;
    readonly people: ReadonlyArray<{
      readonly memberId: string;
      readonly newHomesLeft: number;
      readonly tasksLeft: number;
      readonly busy: ReadonlyArray<{ readonly from: string; readonly to: string }>;
    }>;
  };
  readonly organizerDay: {
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly part: number;
      readonly state: TaskState;
      readonly version: number;
      readonly tier: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly serviceSeconds: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly kitId: string | null;
      readonly kitCount: number;
      readonly place: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
      readonly assignments: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly state: AssignmentState;
        readonly version: number;
        readonly claimKey: string | null;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly reason: string | null;
        readonly granted: boolean;
        readonly member: {
          readonly id: string;
          readonly handle: string;
          readonly roles: ReadonlyArray<Role>;
          readonly tier: number;
          readonly state: MemberState;
          readonly homeCell: string | null;
          readonly vehicle: Vehicle;
          readonly seats: number;
          readonly childSeats: number;
          readonly loadUnits: number;
          readonly capabilities: ReadonlyArray<Flag>;
          readonly openClaims: number;
        };
      }>;
    }>;
  };
  readonly people: ReadonlyArray<{
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly freeOn: ReadonlyArray<{ readonly from: string; readonly to: string }>;
    readonly away: ReadonlyArray<{ readonly fromDay: string; readonly toDay: string }>;
  }>;
};

export type MatchDayQueryVariables = Exact<{
  day: string;
}>;

export type MatchDayQuery = {
  readonly matchDay: {
    readonly day: string;
    readonly pairs: ReadonlyArray<{
      readonly taskId: string;
      readonly strength: Strength;
      readonly travelSeconds: number;
      readonly reasons: ReadonlyArray<{
        readonly code: string;
        readonly value: number;
        readonly weight: number;
      }>;
      readonly member: {
        readonly id: string;
        readonly handle: string;
        readonly roles: ReadonlyArray<Role>;
        readonly tier: number;
        readonly state: MemberState;
        readonly homeCell: string | null;
        readonly vehicle: Vehicle;
        readonly seats: number;
        readonly childSeats: number;
        readonly loadUnits: number;
        readonly capabilities: ReadonlyArray<Flag>;
        readonly openClaims: number;
      };
    }>;
    readonly unmatched: ReadonlyArray<{
      readonly taskId: string;
      readonly fix: string | null;
      readonly rules: ReadonlyArray<{ readonly code: string; readonly count: number }>;
    }>;
  };
  readonly organizerDay: {
    readonly day: string;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly part: number;
      readonly state: TaskState;
      readonly version: number;
      readonly tier: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly serviceSeconds: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly kitId: string | null;
      readonly kitCount: number;
      readonly assignments: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly state: AssignmentState;
        readonly version: number;
        readonly claimKey: string | null;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly reason: string | null;
        readonly granted: boolean;
        readonly member: {
          readonly id: string;
          readonly handle: string;
          readonly roles: ReadonlyArray<Role>;
          readonly tier: number;
          readonly state: MemberState;
          readonly homeCell: string | null;
          readonly vehicle: Vehicle;
          readonly seats: number;
          readonly childSeats: number;
          readonly loadUnits: number;
          readonly capabilities: ReadonlyArray<Flag>;
          readonly openClaims: number;
        };
      }>;
    }>;
  };
};

export type SuggestionsQueryVariables = Exact<{
  taskId: string;
}>;

export type SuggestionsQuery = {
  readonly suggestions: {
    readonly taskId: string;
    readonly ranked: ReadonlyArray<{
      readonly strength: Strength;
      readonly travelSeconds: number;
      readonly reasons: ReadonlyArray<{
        readonly code: string;
        readonly value: number;
        readonly weight: number;
      }>;
      readonly member: {
        readonly id: string;
        readonly handle: string;
        readonly roles: ReadonlyArray<Role>;
        readonly tier: number;
        readonly state: MemberState;
        readonly homeCell: string | null;
        readonly vehicle: Vehicle;
        readonly seats: number;
        readonly childSeats: number;
        readonly loadUnits: number;
        readonly capabilities: ReadonlyArray<Flag>;
        readonly openClaims: number;
      };
    }>;
    readonly cannot: ReadonlyArray<{
      readonly codes: ReadonlyArray<string>;
      readonly member: {
        readonly id: string;
        readonly handle: string;
        readonly roles: ReadonlyArray<Role>;
        readonly tier: number;
        readonly state: MemberState;
        readonly homeCell: string | null;
        readonly vehicle: Vehicle;
        readonly seats: number;
        readonly childSeats: number;
        readonly loadUnits: number;
        readonly capabilities: ReadonlyArray<Flag>;
        readonly openClaims: number;
      };
    }>;
  };
};

export type LanguagesOfQueryVariables = Exact<{
  requestId: string;
}>;

export type LanguagesOfQuery = {
  readonly caseFile: {
    readonly id: string;
    readonly boxes: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
  };
  readonly people: ReadonlyArray<{
    readonly id: string;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  }>;
};

export type OfferTaskMutationVariables = Exact<{
  taskId: string;
  memberIds: ReadonlyArray<string> | string;
  key: string;
}>;

export type OfferTaskMutation = {
  readonly offerTask: {
    readonly id: string;
    readonly requestId: string;
    readonly kind: TaskKind;
    readonly part: number;
    readonly state: TaskState;
    readonly version: number;
    readonly tier: number;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly windowFrom: string;
    readonly windowTo: string;
    readonly serviceSeconds: number;
    readonly loadUnits: number;
    readonly seats: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly kitId: string | null;
    readonly kitCount: number;
    readonly assignments: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly state: AssignmentState;
      readonly version: number;
      readonly claimKey: string | null;
      readonly expiresAt: string | null;
      readonly runId: string | null;
      readonly reason: string | null;
      readonly granted: boolean;
      readonly member: {
        readonly id: string;
        readonly handle: string;
        readonly roles: ReadonlyArray<Role>;
        readonly tier: number;
        readonly state: MemberState;
        readonly homeCell: string | null;
        readonly vehicle: Vehicle;
        readonly seats: number;
        readonly childSeats: number;
        readonly loadUnits: number;
        readonly capabilities: ReadonlyArray<Flag>;
        readonly openClaims: number;
      };
    }>;
  };
};

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;

export type GrantRoleMutation = {
  readonly grantRole: {
    readonly publicKey: string;
    readonly signKey: string;
    readonly joinedOn: string;
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
    }>;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly seenBy: string | null;
      readonly secondBy: string | null;
      readonly state: CredentialState;
    }>;
    readonly exemptions: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly reason: ExemptionReason;
      readonly until: string;
      readonly madeBy: string | null;
      readonly madeOn: string;
      readonly endedOn: string | null;
    }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type DenyRoleMutationVariables = Exact<{
  input: EndRoleInput;
}>;

export type DenyRoleMutation = {
  readonly denyRole: {
    readonly publicKey: string;
    readonly signKey: string;
    readonly joinedOn: string;
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
    }>;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly seenBy: string | null;
      readonly secondBy: string | null;
      readonly state: CredentialState;
    }>;
    readonly exemptions: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly reason: ExemptionReason;
      readonly until: string;
      readonly madeBy: string | null;
      readonly madeOn: string;
      readonly endedOn: string | null;
    }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type EndRoleMutationVariables = Exact<{
  input: EndRoleInput;
}>;

export type EndRoleMutation = {
  readonly endRole: {
    readonly publicKey: string;
    readonly signKey: string;
    readonly joinedOn: string;
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
    }>;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly seenBy: string | null;
      readonly secondBy: string | null;
      readonly state: CredentialState;
    }>;
    readonly exemptions: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly reason: ExemptionReason;
      readonly until: string;
      readonly madeBy: string | null;
      readonly madeOn: string;
      readonly endedOn: string | null;
    }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type RecordCredentialMutationVariables = Exact<{
  input: RecordCredentialInput;
}>;

export type RecordCredentialMutation = {
  readonly recordCredential: {
    readonly publicKey: string;
    readonly signKey: string;
    readonly joinedOn: string;
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
    }>;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly seenBy: string | null;
      readonly secondBy: string | null;
      readonly state: CredentialState;
    }>;
    readonly exemptions: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly reason: ExemptionReason;
      readonly until: string;
      readonly madeBy: string | null;
      readonly madeOn: string;
      readonly endedOn: string | null;
    }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type ConfirmCredentialMutationVariables = Exact<{
  memberId: string;
  id: string;
  key: string;
}>;

export type ConfirmCredentialMutation = {
  readonly confirmCredential: {
    readonly publicKey: string;
    readonly signKey: string;
    readonly joinedOn: string;
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
    }>;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly seenBy: string | null;
      readonly secondBy: string | null;
      readonly state: CredentialState;
    }>;
    readonly exemptions: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly reason: ExemptionReason;
      readonly until: string;
      readonly madeBy: string | null;
      readonly madeOn: string;
      readonly endedOn: string | null;
    }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type WithdrawCredentialMutationVariables = Exact<{
  memberId: string;
  id: string;
  key: string;
}>;

export type WithdrawCredentialMutation = {
  readonly withdrawCredential: {
    readonly publicKey: string;
    readonly signKey: string;
    readonly joinedOn: string;
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
    }>;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly seenBy: string | null;
      readonly secondBy: string | null;
      readonly state: CredentialState;
    }>;
    readonly exemptions: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly reason: ExemptionReason;
      readonly until: string;
      readonly madeBy: string | null;
      readonly madeOn: string;
      readonly endedOn: string | null;
    }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type ExemptMutationVariables = Exact<{
  input: ExemptInput;
}>;

export type ExemptMutation = {
  readonly exempt: {
    readonly publicKey: string;
    readonly signKey: string;
    readonly joinedOn: string;
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
    }>;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly seenBy: string | null;
      readonly secondBy: string | null;
      readonly state: CredentialState;
    }>;
    readonly exemptions: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly reason: ExemptionReason;
      readonly until: string;
      readonly madeBy: string | null;
      readonly madeOn: string;
      readonly endedOn: string | null;
    }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type EndExemptionMutationVariables = Exact<{
  memberId: string;
  id: string;
  key: string;
}>;

export type EndExemptionMutation = {
  readonly endExemption: {
    readonly publicKey: string;
    readonly signKey: string;
    readonly joinedOn: string;
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
    }>;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly seenBy: string | null;
      readonly secondBy: string | null;
      readonly state: CredentialState;
    }>;
    readonly exemptions: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly reason: ExemptionReason;
      readonly until: string;
      readonly madeBy: string | null;
      readonly madeOn: string;
      readonly endedOn: string | null;
    }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type SuspendMemberMutationVariables = Exact<{
  input: EndMemberInput;
}>;

export type SuspendMemberMutation = {
  readonly suspendMember: {
    readonly publicKey: string;
    readonly signKey: string;
    readonly joinedOn: string;
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
    }>;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly seenBy: string | null;
      readonly secondBy: string | null;
      readonly state: CredentialState;
    }>;
    readonly exemptions: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly reason: ExemptionReason;
      readonly until: string;
      readonly madeBy: string | null;
      readonly madeOn: string;
      readonly endedOn: string | null;
    }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type RemoveMemberMutationVariables = Exact<{
  input: EndMemberInput;
}>;

export type RemoveMemberMutation = {
  readonly removeMember: {
    readonly publicKey: string;
    readonly signKey: string;
    readonly joinedOn: string;
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
    }>;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly seenBy: string | null;
      readonly secondBy: string | null;
      readonly state: CredentialState;
    }>;
    readonly exemptions: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly reason: ExemptionReason;
      readonly until: string;
      readonly madeBy: string | null;
      readonly madeOn: string;
      readonly endedOn: string | null;
    }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type RestoreMemberMutationVariables = Exact<{
  memberId: string;
  key: string;
}>;

export type RestoreMemberMutation = {
  readonly restoreMember: {
    readonly publicKey: string;
    readonly signKey: string;
    readonly joinedOn: string;
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
    }>;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly seenBy: string | null;
      readonly secondBy: string | null;
      readonly state: CredentialState;
    }>;
    readonly exemptions: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly reason: ExemptionReason;
      readonly until: string;
      readonly madeBy: string | null;
      readonly madeOn: string;
      readonly endedOn: string | null;
    }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type ReviewVouchesMutationVariables = Exact<{
  input: ReviewVouchesInput;
}>;

export type ReviewVouchesMutation = {
  readonly reviewVouches: {
    readonly publicKey: string;
    readonly signKey: string;
    readonly joinedOn: string;
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
    }>;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly seenBy: string | null;
      readonly secondBy: string | null;
      readonly state: CredentialState;
    }>;
    readonly exemptions: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly reason: ExemptionReason;
      readonly until: string;
      readonly madeBy: string | null;
      readonly madeOn: string;
      readonly endedOn: string | null;
    }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type ChangePolicyMutationVariables = Exact<{
  input: ChangePolicyInput;
}>;

export type ChangePolicyMutation = {
  readonly changePolicy: {
    readonly version: number;
    readonly madeBy: string | null;
    readonly madeAt: string;
    readonly rules: ReadonlyArray<{
      readonly role: Role;
      readonly tier: number;
      readonly twoPeople: boolean;
      readonly newcomerShifts: number;
      readonly requirements: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly validDays: number | null;
        readonly twoPeople: boolean;
      }>;
    }>;
  };
};

export type MakeInviteMutationVariables = Exact<{
  input: MakeInviteInput;
}>;

export type MakeInviteMutation = { readonly makeInvite: { readonly id: string; readonly expiresAt: string } };

export type WithdrawInviteMutationVariables = Exact<{
  id: string;
  key: string;
}>;

export type WithdrawInviteMutation = {
  readonly withdrawInvite: { readonly id: string; readonly state: InviteState };
};

export type ClearanceFieldsFragment = {
  readonly role: Role;
  readonly state: ClearanceState;
  readonly until: string | null;
  readonly changedOn: string;
  readonly proposedState: ClearanceState | null;
  readonly proposedBy: string | null;
  readonly missing: ReadonlyArray<{
    readonly kind: RequirementKind;
    readonly course: Course | null;
    readonly count: number;
    readonly have: number;
  }>;
};

export type CredentialFieldsFragment = {
  readonly id: string;
  readonly kind: RequirementKind;
  readonly course: Course | null;
  readonly givenOn: string;
  readonly until: string | null;
  readonly seenBy: string | null;
  readonly secondBy: string | null;
  readonly state: CredentialState;
};

export type ExemptionFieldsFragment = {
  readonly id: string;
  readonly role: Role;
  readonly kind: RequirementKind;
  readonly course: Course | null;
  readonly reason: ExemptionReason;
  readonly until: string;
  readonly madeBy: string | null;
  readonly madeOn: string;
  readonly endedOn: string | null;
};

export type TrustedFieldsFragment = {
  readonly publicKey: string;
  readonly signKey: string;
  readonly joinedOn: string;
  readonly hoursThisMonth: number;
  readonly id: string;
  readonly handle: string;
  readonly roles: ReadonlyArray<Role>;
  readonly tier: number;
  readonly state: MemberState;
  readonly homeCell: string | null;
  readonly vehicle: Vehicle;
  readonly seats: number;
  readonly childSeats: number;
  readonly loadUnits: number;
  readonly capabilities: ReadonlyArray<Flag>;
  readonly openClaims: number;
  readonly availability: ReadonlyArray<{
    readonly startsOn: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly rule: string | null;
  }>;
  readonly clearances: ReadonlyArray<{
    readonly role: Role;
    readonly state: ClearanceState;
    readonly until: string | null;
    readonly changedOn: string;
    readonly proposedState: ClearanceState | null;
    readonly proposedBy: string | null;
    readonly missing: ReadonlyArray<{
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly count: number;
      readonly have: number;
    }>;
  }>;
  readonly credentials: ReadonlyArray<{
    readonly id: string;
    readonly kind: RequirementKind;
    readonly course: Course | null;
    readonly givenOn: string;
    readonly until: string | null;
    readonly seenBy: string | null;
    readonly secondBy: string | null;
    readonly state: CredentialState;
  }>;
  readonly exemptions: ReadonlyArray<{
    readonly id: string;
    readonly role: Role;
    readonly kind: RequirementKind;
    readonly course: Course | null;
    readonly reason: ExemptionReason;
    readonly until: string;
    readonly madeBy: string | null;
    readonly madeOn: string;
    readonly endedOn: string | null;
  }>;
  readonly profile: {
    readonly subjectId: string;
    readonly compartment: Compartment;
    readonly version: number;
    readonly body: string;
    readonly kid: string;
    readonly wrap: string;
  } | null;
};

export type PolicyFieldsFragment = {
  readonly version: number;
  readonly madeBy: string | null;
  readonly madeAt: string;
  readonly rules: ReadonlyArray<{
    readonly role: Role;
    readonly tier: number;
    readonly twoPeople: boolean;
    readonly newcomerShifts: number;
    readonly requirements: ReadonlyArray<{
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly count: number;
      readonly validDays: number | null;
      readonly twoPeople: boolean;
    }>;
  }>;
};

export type PeopleQueryVariables = Exact<{ [key: string]: never }>;

export type PeopleQuery = {
  readonly people: ReadonlyArray<{
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly vouches: ReadonlyArray<{ readonly id: string; readonly state: VouchState }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  }>;
};

export type PersonQueryVariables = Exact<{
  id: string;
}>;

export type PersonQuery = {
  readonly person: {
    readonly publicKey: string;
    readonly signKey: string;
    readonly joinedOn: string;
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
    }>;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly seenBy: string | null;
      readonly secondBy: string | null;
      readonly state: CredentialState;
    }>;
    readonly exemptions: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly reason: ExemptionReason;
      readonly until: string;
      readonly madeBy: string | null;
      readonly madeOn: string;
      readonly endedOn: string | null;
    }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
  readonly policy: {
    readonly version: number;
    readonly madeBy: string | null;
    readonly madeAt: string;
    readonly rules: ReadonlyArray<{
      readonly role: Role;
      readonly tier: number;
      readonly twoPeople: boolean;
      readonly newcomerShifts: number;
      readonly requirements: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly validDays: number | null;
        readonly twoPeople: boolean;
      }>;
    }>;
  };
};

export type VettingQueryVariables = Exact<{ [key: string]: never }>;

export type VettingQuery = {
  readonly people: ReadonlyArray<{
    readonly publicKey: string;
    readonly signKey: string;
    readonly joinedOn: string;
    readonly hoursThisMonth: number;
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
    }>;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly changedOn: string;
      readonly proposedState: ClearanceState | null;
      readonly proposedBy: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly id: string;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly seenBy: string | null;
      readonly secondBy: string | null;
      readonly state: CredentialState;
    }>;
    readonly exemptions: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly reason: ExemptionReason;
      readonly until: string;
      readonly madeBy: string | null;
      readonly madeOn: string;
      readonly endedOn: string | null;
    }>;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  }>;
  readonly policy: {
    readonly version: number;
    readonly madeBy: string | null;
    readonly madeAt: string;
    readonly rules: ReadonlyArray<{
      readonly role: Role;
      readonly tier: number;
      readonly twoPeople: boolean;
      readonly newcomerShifts: number;
      readonly requirements: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly validDays: number | null;
        readonly twoPeople: boolean;
      }>;
    }>;
  };
};

export type AllVouchesQueryVariables = Exact<{ [key: string]: never }>;

export type AllVouchesQuery = {
  readonly people: ReadonlyArray<{
    readonly id: string;
    readonly handle: string;
    readonly signKey: string;
    readonly state: MemberState;
    readonly vouches: ReadonlyArray<{
      readonly id: string;
      readonly memberId: string;
      readonly state: VouchState;
      readonly until: string;
      readonly box: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      };
    }>;
  }>;
};

export type AccessLogQueryVariables = Exact<{
  memberId: string;
  after?: string | null | undefined;
  first: number;
}>;

export type AccessLogQuery = {
  readonly accessLog: {
    readonly next: string | null;
    readonly entries: ReadonlyArray<{
      readonly id: string;
      readonly at: string;
      readonly actor: string;
      readonly verb: string;
      readonly subjectId: string;
      readonly reason: string | null;
    }>;
  };
};

export type HubPolicyQueryVariables = Exact<{ [key: string]: never }>;

export type HubPolicyQuery = {
  readonly policy: {
    readonly version: number;
    readonly madeBy: string | null;
    readonly madeAt: string;
    readonly rules: ReadonlyArray<{
      readonly role: Role;
      readonly tier: number;
      readonly twoPeople: boolean;
      readonly newcomerShifts: number;
      readonly requirements: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly validDays: number | null;
        readonly twoPeople: boolean;
      }>;
    }>;
  };
};

export type PolicyEffectQueryVariables = Exact<{
  rules: ReadonlyArray<RoleRuleInput> | RoleRuleInput;
}>;

export type PolicyEffectQuery = {
  readonly policyEffect: ReadonlyArray<{
    readonly memberId: string;
    readonly handle: string;
    readonly role: Role;
    readonly missing: ReadonlyArray<{
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly count: number;
      readonly have: number;
    }>;
  }>;
};

export type InvitesQueryVariables = Exact<{ [key: string]: never }>;

export type InvitesQuery = {
  readonly invites: ReadonlyArray<{
    readonly id: string;
    readonly roles: ReadonlyArray<Role>;
    readonly state: InviteState;
    readonly madeBy: string;
    readonly madeAt: string;
    readonly expiresAt: string;
    readonly usedAt: string | null;
  }>;
};

export type ShiftsOfPeopleQueryVariables = Exact<{
  from: string;
  days: number;
}>;

export type ShiftsOfPeopleQuery = {
  readonly week: {
    readonly shifts: ReadonlyArray<{
      readonly id: string;
      readonly kind: ShiftKind;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly signUps: ReadonlyArray<{
        readonly id: string;
        readonly role: Role;
        readonly state: SignUpState;
        readonly leads: boolean;
        readonly member: { readonly id: string };
      }>;
    }>;
  };
};

export type HasGeocoderQueryVariables = Exact<{ [key: string]: never }>;

export type HasGeocoderQuery = { readonly hasGeocoder: boolean };

export type FindPlacesQueryVariables = Exact<{
  text: string;
  language: string;
}>;

export type FindPlacesQuery = {
  readonly findPlaces: ReadonlyArray<{
    readonly label: string;
    readonly lon: number;
    readonly lat: number;
    readonly exact: boolean;
  }>;
};

export type PlanDayQueryVariables = Exact<{
  day: string;
}>;

export type PlanDayQuery = {
  readonly organizerDay: {
    readonly day: string;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly part: number;
      readonly state: TaskState;
      readonly version: number;
      readonly tier: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly serviceSeconds: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly kitId: string | null;
      readonly kitCount: number;
      readonly place: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
      readonly assignments: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly state: AssignmentState;
        readonly version: number;
        readonly claimKey: string | null;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly reason: string | null;
        readonly granted: boolean;
        readonly member: {
          readonly id: string;
          readonly handle: string;
          readonly roles: ReadonlyArray<Role>;
          readonly tier: number;
          readonly state: MemberState;
          readonly homeCell: string | null;
          readonly vehicle: Vehicle;
          readonly seats: number;
          readonly childSeats: number;
          readonly loadUnits: number;
          readonly capabilities: ReadonlyArray<Flag>;
          readonly openClaims: number;
        };
      }>;
    }>;
    readonly runs: ReadonlyArray<{
      readonly id: string;
      readonly letter: string;
      readonly day: string;
      readonly state: RunState;
      readonly version: number;
      readonly startsAt: string;
      readonly endsAt: string;
      readonly meters: number;
      readonly seconds: number;
      readonly reason: string | null;
      readonly member: {
        readonly id: string;
        readonly handle: string;
        readonly roles: ReadonlyArray<Role>;
        readonly tier: number;
        readonly state: MemberState;
        readonly homeCell: string | null;
        readonly vehicle: Vehicle;
        readonly seats: number;
        readonly childSeats: number;
        readonly loadUnits: number;
        readonly capabilities: ReadonlyArray<Flag>;
        readonly openClaims: number;
      };
      readonly stops: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly position: number;
        readonly kind: StopKind;
        readonly state: StopState;
        readonly arriveAt: string;
        readonly departAt: string;
        readonly reason: StopReason | null;
        readonly deviceTime: string | null;
      }>;
      readonly meetings: ReadonlyArray<{
        readonly taskId: string;
        readonly cell: string;
        readonly at: string;
        readonly gives: boolean;
        readonly handle: string;
        readonly letter: string;
        readonly loadUnits: number;
        readonly agreed: boolean;
      }>;
    }>;
  };
  readonly people: ReadonlyArray<{
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly state: MemberState;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly openClaims: number;
    readonly freeOn: ReadonlyArray<{ readonly from: string; readonly to: string }>;
    readonly away: ReadonlyArray<{ readonly fromDay: string; readonly toDay: string }>;
  }>;
};

export type NotePlanningMutationVariables = Exact<{
  requestIds: ReadonlyArray<string> | string;
}>;

export type NotePlanningMutation = { readonly noteOpenings: boolean };

export type ReplanRunsMutationVariables = Exact<{
  input: ReplanRunsInput;
}>;

export type ReplanRunsMutation = {
  readonly replanRuns: ReadonlyArray<{
    readonly id: string;
    readonly letter: string;
    readonly day: string;
    readonly state: RunState;
    readonly version: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly meters: number;
    readonly seconds: number;
    readonly reason: string | null;
    readonly member: {
      readonly id: string;
      readonly handle: string;
      readonly roles: ReadonlyArray<Role>;
      readonly tier: number;
      readonly state: MemberState;
      readonly homeCell: string | null;
      readonly vehicle: Vehicle;
      readonly seats: number;
      readonly childSeats: number;
      readonly loadUnits: number;
      readonly capabilities: ReadonlyArray<Flag>;
      readonly openClaims: number;
    };
    readonly stops: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly position: number;
      readonly kind: StopKind;
      readonly state: StopState;
      readonly arriveAt: string;
      readonly departAt: string;
      readonly reason: StopReason | null;
      readonly deviceTime: string | null;
    }>;
    readonly meetings: ReadonlyArray<{
      readonly taskId: string;
      readonly cell: string;
      readonly at: string;
      readonly gives: boolean;
      readonly handle: string;
      readonly letter: string;
      readonly loadUnits: number;
      readonly agreed: boolean;
    }>;
  }>;
};

export type PublishPlanMutationVariables = Exact<{
  input: PublishPlanInput;
}>;

export type PublishPlanMutation = {
  readonly publishPlan: ReadonlyArray<{
    readonly id: string;
    readonly letter: string;
    readonly day: string;
    readonly state: RunState;
    readonly version: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly meters: number;
    readonly seconds: number;
    readonly reason: string | null;
    readonly member: {
      readonly id: string;
      readonly handle: string;
      readonly roles: ReadonlyArray<Role>;
      readonly tier: number;
      readonly state: MemberState;
      readonly homeCell: string | null;
      readonly vehicle: Vehicle;
      readonly seats: number;
      readonly childSeats: number;
      readonly loadUnits: number;
      readonly capabilities: ReadonlyArray<Flag>;
      readonly openClaims: number;
    };
    readonly stops: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly position: number;
      readonly kind: StopKind;
      readonly state: StopState;
      readonly arriveAt: string;
      readonly departAt: string;
      readonly reason: StopReason | null;
      readonly deviceTime: string | null;
    }>;
    readonly meetings: ReadonlyArray<{
      readonly taskId: string;
      readonly cell: string;
      readonly at: string;
      readonly gives: boolean;
      readonly handle: string;
      readonly letter: string;
      readonly loadUnits: number;
      readonly agreed: boolean;
    }>;
  }>;
};

export type HubSettingsQueryVariables = Exact<{
  slug: string;
}>;

export type HubSettingsQuery = {
  readonly hub: {
    readonly id: string;
    readonly version: number;
    readonly intake: HubIntake;
    readonly reach: ReadonlyArray<string>;
    readonly roads: Roads;
    readonly roadsUntil: string | null;
    readonly calibration: number;
  };
};

export type SettingsFieldsFragment = {
  readonly id: string;
  readonly version: number;
  readonly intake: HubIntake;
  readonly reach: ReadonlyArray<string>;
  readonly roads: Roads;
  readonly roadsUntil: string | null;
  readonly calibration: number;
};

export type ChangeHubMutationVariables = Exact<{
  input: ChangeHubInput;
}>;

export type ChangeHubMutation = {
  readonly changeHub: {
    readonly id: string;
    readonly version: number;
    readonly intake: HubIntake;
    readonly reach: ReadonlyArray<string>;
    readonly roads: Roads;
    readonly roadsUntil: string | null;
    readonly calibration: number;
  };
};

export type StockLineFieldsFragment = {
  readonly onHand: number;
  readonly reserved: number;
  readonly available: number;
  readonly item: {
    readonly id: string;
    readonly name: string;
    readonly unit: Unit;
    readonly category: ItemCategory;
    readonly cooled: boolean;
    readonly infantFormula: boolean;
  };
  readonly lots: ReadonlyArray<{
    readonly id: string;
    readonly state: LotState;
    readonly source: string;
    readonly receivedOn: string;
    readonly labelKind: LabelKind;
    readonly labelDate: string | null;
    readonly onHand: number;
    readonly reserved: number;
    readonly available: number;
  }>;
};

export type StockQueryVariables = Exact<{ [key: string]: never }>;

export type StockQuery = {
  readonly stock: ReadonlyArray<{
    readonly onHand: number;
    readonly reserved: number;
    readonly available: number;
    readonly item: {
      readonly id: string;
      readonly name: string;
      readonly unit: Unit;
      readonly category: ItemCategory;
      readonly cooled: boolean;
      readonly infantFormula: boolean;
    };
    readonly lots: ReadonlyArray<{
      readonly id: string;
      readonly state: LotState;
      readonly source: string;
      readonly receivedOn: string;
      readonly labelKind: LabelKind;
      readonly labelDate: string | null;
      readonly onHand: number;
      readonly reserved: number;
      readonly available: number;
    }>;
  }>;
};

export type ReceiveStockMutationVariables = Exact<{
  input: ReceiveStockInput;
}>;

export type ReceiveStockMutation = {
  readonly receiveStock: {
    readonly onHand: number;
    readonly reserved: number;
    readonly available: number;
    readonly item: {
      readonly id: string;
      readonly name: string;
      readonly unit: Unit;
      readonly category: ItemCategory;
      readonly cooled: boolean;
      readonly infantFormula: boolean;
    };
    readonly lots: ReadonlyArray<{
      readonly id: string;
      readonly state: LotState;
      readonly source: string;
      readonly receivedOn: string;
      readonly labelKind: LabelKind;
      readonly labelDate: string | null;
      readonly onHand: number;
      readonly reserved: number;
      readonly available: number;
    }>;
  };
};

export type AdjustStockMutationVariables = Exact<{
  input: AdjustStockInput;
}>;

export type AdjustStockMutation = {
  readonly adjustStock: {
    readonly onHand: number;
    readonly reserved: number;
    readonly available: number;
    readonly item: {
      readonly id: string;
      readonly name: string;
      readonly unit: Unit;
      readonly category: ItemCategory;
      readonly cooled: boolean;
      readonly infantFormula: boolean;
    };
    readonly lots: ReadonlyArray<{
      readonly id: string;
      readonly state: LotState;
      readonly source: string;
      readonly receivedOn: string;
      readonly labelKind: LabelKind;
      readonly labelDate: string | null;
      readonly onHand: number;
      readonly reserved: number;
      readonly available: number;
    }>;
  };
};

export type TodayQueryVariables = Exact<{
  day: string;
}>;

export type TodayQuery = {
  readonly organizerDay: {
    readonly day: string;
    readonly tasks: ReadonlyArray<{ readonly id: string; readonly state: TaskState; readonly day: string }>;
    readonly runs: ReadonlyArray<{
      readonly id: string;
      readonly letter: string;
      readonly day: string;
      readonly state: RunState;
      readonly version: number;
      readonly startsAt: string;
      readonly endsAt: string;
      readonly meters: number;
      readonly seconds: number;
      readonly reason: string | null;
      readonly member: {
        readonly id: string;
        readonly handle: string;
        readonly roles: ReadonlyArray<Role>;
        readonly tier: number;
        readonly state: MemberState;
        readonly homeCell: string | null;
        readonly vehicle: Vehicle;
        readonly seats: number;
        readonly childSeats: number;
        readonly loadUnits: number;
        readonly capabilities: ReadonlyArray<Flag>;
        readonly openClaims: number;
      };
      readonly stops: ReadonlyArray<{
        readonly id: string;
        readonly taskId: string;
        readonly position: number;
        readonly kind: StopKind;
        readonly state: StopState;
        readonly arriveAt: string;
        readonly departAt: string;
        readonly reason: StopReason | null;
        readonly deviceTime: string | null;
      }>;
      readonly meetings: ReadonlyArray<{
        readonly taskId: string;
        readonly cell: string;
        readonly at: string;
        readonly gives: boolean;
        readonly handle: string;
        readonly letter: string;
        readonly loadUnits: number;
        readonly agreed: boolean;
      }>;
    }>;
    readonly waiting: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly state: AssignmentState;
      readonly version: number;
      readonly claimKey: string | null;
      readonly expiresAt: string | null;
      readonly runId: string | null;
      readonly reason: string | null;
      readonly granted: boolean;
      readonly member: {
        readonly id: string;
        readonly handle: string;
        readonly roles: ReadonlyArray<Role>;
        readonly tier: number;
        readonly state: MemberState;
        readonly homeCell: string | null;
        readonly vehicle: Vehicle;
        readonly seats: number;
        readonly childSeats: number;
        readonly loadUnits: number;
        readonly capabilities: ReadonlyArray<Flag>;
        readonly openClaims: number;
      };
    }>;
  };
  readonly toDecide: {
    readonly total: number;
    readonly cases: ReadonlyArray<{ readonly id: string; readonly createdOn: string }>;
  };
  readonly needsInfo: {
    readonly total: number;
    readonly cases: ReadonlyArray<{ readonly id: string; readonly createdOn: string }>;
  };
  readonly stock: ReadonlyArray<{
    readonly item: { readonly id: string };
    readonly lots: ReadonlyArray<{
      readonly id: string;
      readonly state: LotState;
      readonly onHand: number;
      readonly labelKind: LabelKind;
      readonly labelDate: string | null;
    }>;
  }>;
};

export type RemoveAssignmentMutationVariables = Exact<{
  assignmentId: string;
  reason: CloseReason;
  key: string;
}>;

export type RemoveAssignmentMutation = {
  readonly removeAssignment: {
    readonly id: string;
    readonly requestId: string;
    readonly kind: TaskKind;
    readonly part: number;
    readonly state: TaskState;
    readonly version: number;
    readonly tier: number;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly windowFrom: string;
    readonly windowTo: string;
    readonly serviceSeconds: number;
    readonly loadUnits: number;
    readonly seats: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly kitId: string | null;
    readonly kitCount: number;
    readonly assignments: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly state: AssignmentState;
      readonly version: number;
      readonly claimKey: string | null;
      readonly expiresAt: string | null;
      readonly runId: string | null;
      readonly reason: string | null;
      readonly granted: boolean;
      readonly member: {
        readonly id: string;
        readonly handle: string;
        readonly roles: ReadonlyArray<Role>;
        readonly tier: number;
        readonly state: MemberState;
        readonly homeCell: string | null;
        readonly vehicle: Vehicle;
        readonly seats: number;
        readonly childSeats: number;
        readonly loadUnits: number;
        readonly capabilities: ReadonlyArray<Flag>;
        readonly openClaims: number;
      };
    }>;
  };
};

export type RecordCheckInMutationVariables = Exact<{
  signUpId: string;
  key: string;
}>;

export type RecordCheckInMutation = {
  readonly recordCheckIn: { readonly id: string; readonly state: ShiftState };
};

export type RecordAbsenceMutationVariables = Exact<{
  input: RecordAbsenceInput;
}>;

export type RecordAbsenceMutation = {
  readonly recordAbsence: { readonly id: string; readonly state: ShiftState };
};

export type RecordTalkMutationVariables = Exact<{
  signUpId: string;
  outcome: TalkOutcome;
  key: string;
}>;

export type RecordTalkMutation = { readonly recordTalk: { readonly id: string; readonly state: ShiftState } };

export type AnswerSignUpMutationVariables = Exact<{
  signUpId: string;
  yes: boolean;
  key: string;
}>;

export type AnswerSignUpMutation = {
  readonly answerSignUp: { readonly id: string; readonly state: ShiftState };
};

export type SkipOccurrenceMutationVariables = Exact<{
  input: SkipOccurrenceInput;
}>;

export type SkipOccurrenceMutation = {
  readonly skipOccurrence: {
    readonly id: string;
    readonly version: number;
    readonly state: TemplateState;
    readonly kind: ShiftKind;
    readonly siteId: string | null;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly opensHours: number | null;
    readonly urgency: number;
    readonly approval: boolean;
    readonly startsOn: string;
    readonly rule: string | null;
    readonly skipped: ReadonlyArray<string>;
    readonly places: ReadonlyArray<{
      readonly role: Role;
      readonly least: number;
      readonly most: number;
      readonly language: string | null;
    }>;
  };
};

export type AtBoardMutationVariables = Exact<{
  from: string;
}>;

export type AtBoardMutation = {
  readonly atBoard: ReadonlyArray<{ readonly memberId: string; readonly handle: string }>;
};

export type ShiftFieldsFragment = {
  readonly id: string;
  readonly version: number;
  readonly kind: ShiftKind;
  readonly siteId: string | null;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: ShiftState;
  readonly urgency: number;
  readonly approval: boolean;
  readonly signUpOpensAt: string | null;
  readonly templateId: string | null;
  readonly occurrence: string | null;
  readonly places: ReadonlyArray<{
    readonly role: Role;
    readonly least: number;
    readonly most: number;
    readonly language: string | null;
  }>;
  readonly signUps: ReadonlyArray<{
    readonly id: string;
    readonly version: number;
    readonly role: Role;
    readonly state: SignUpState;
    readonly leads: boolean;
    readonly newcomer: boolean;
    readonly coverAskedAt: string | null;
    readonly onMyWayAt: string | null;
    readonly arrivedAt: string | null;
    readonly checkedInAt: string | null;
    readonly member: { readonly id: string; readonly handle: string };
    readonly talk: { readonly day: string; readonly outcome: TalkOutcome } | null;
  }>;
};

export type SiteFieldsFragment = {
  readonly id: string;
  readonly kind: SiteKind;
  readonly within: string | null;
  readonly state: SiteState;
  readonly version: number;
  readonly box: {
    readonly subjectId: string;
    readonly compartment: Compartment;
    readonly version: number;
    readonly body: string;
    readonly kid: string;
    readonly wrap: string;
  } | null;
};

export type TemplateFieldsFragment = {
  readonly id: string;
  readonly version: number;
  readonly state: TemplateState;
  readonly kind: ShiftKind;
  readonly siteId: string | null;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly opensHours: number | null;
  readonly urgency: number;
  readonly approval: boolean;
  readonly startsOn: string;
  readonly rule: string | null;
  readonly skipped: ReadonlyArray<string>;
  readonly places: ReadonlyArray<{
    readonly role: Role;
    readonly least: number;
    readonly most: number;
    readonly language: string | null;
  }>;
};

export type WeekQueryVariables = Exact<{
  from: string;
}>;

export type WeekQuery = {
  readonly week: {
    readonly from: string;
    readonly shifts: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly kind: ShiftKind;
      readonly siteId: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly startsAt: string;
      readonly endsAt: string;
      readonly state: ShiftState;
      readonly urgency: number;
      readonly approval: boolean;
      readonly signUpOpensAt: string | null;
      readonly templateId: string | null;
      readonly occurrence: string | null;
      readonly places: ReadonlyArray<{
        readonly role: Role;
        readonly least: number;
        readonly most: number;
        readonly language: string | null;
      }>;
      readonly signUps: ReadonlyArray<{
        readonly id: string;
        readonly version: number;
        readonly role: Role;
        readonly state: SignUpState;
        readonly leads: boolean;
        readonly newcomer: boolean;
        readonly coverAskedAt: string | null;
        readonly onMyWayAt: string | null;
        readonly arrivedAt: string | null;
        readonly checkedInAt: string | null;
        readonly member: { readonly id: string; readonly handle: string };
        readonly talk: { readonly day: string; readonly outcome: TalkOutcome } | null;
      }>;
    }>;
    readonly sites: ReadonlyArray<{
      readonly id: string;
      readonly kind: SiteKind;
      readonly within: string | null;
      readonly state: SiteState;
      readonly version: number;
      readonly box: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    }>;
    readonly closedDays: ReadonlyArray<{ readonly siteId: string | null; readonly day: string }>;
    readonly atBoard: ReadonlyArray<{ readonly memberId: string; readonly handle: string }>;
  };
};

export type WeekPeopleQueryVariables = Exact<{
  from: string;
}>;

export type WeekPeopleQuery = {
  readonly people: ReadonlyArray<{
    readonly id: string;
    readonly handle: string;
    readonly state: MemberState;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
    }>;
    readonly wishes: {
      readonly weekHours: number | null;
      readonly restHours: number | null;
      readonly shiftsPerDay: number | null;
    };
    readonly freeOn: ReadonlyArray<{ readonly from: string; readonly to: string }>;
  }>;
};

export type TermsQueryVariables = Exact<{
  from: string;
}>;

export type TermsQuery = {
  readonly week: {
    readonly from: string;
    readonly sites: ReadonlyArray<{
      readonly id: string;
      readonly kind: SiteKind;
      readonly within: string | null;
      readonly state: SiteState;
      readonly version: number;
      readonly box: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    }>;
    readonly templates: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly state: TemplateState;
      readonly kind: ShiftKind;
      readonly siteId: string | null;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly opensHours: number | null;
      readonly urgency: number;
      readonly approval: boolean;
      readonly startsOn: string;
      readonly rule: string | null;
      readonly skipped: ReadonlyArray<string>;
      readonly places: ReadonlyArray<{
        readonly role: Role;
        readonly least: number;
        readonly most: number;
        readonly language: string | null;
      }>;
    }>;
    readonly closedDays: ReadonlyArray<{ readonly siteId: string | null; readonly day: string }>;
  };
};

export type ChangeShiftsMutationVariables = Exact<{
  input: ChangeShiftsInput;
}>;

export type ChangeShiftsMutation = {
  readonly changeShifts: ReadonlyArray<{
    readonly id: string;
    readonly version: number;
    readonly kind: ShiftKind;
    readonly siteId: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly state: ShiftState;
    readonly urgency: number;
    readonly approval: boolean;
    readonly signUpOpensAt: string | null;
    readonly templateId: string | null;
    readonly occurrence: string | null;
    readonly places: ReadonlyArray<{
      readonly role: Role;
      readonly least: number;
      readonly most: number;
      readonly language: string | null;
    }>;
    readonly signUps: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly role: Role;
      readonly state: SignUpState;
      readonly leads: boolean;
      readonly newcomer: boolean;
      readonly coverAskedAt: string | null;
      readonly onMyWayAt: string | null;
      readonly arrivedAt: string | null;
      readonly checkedInAt: string | null;
      readonly member: { readonly id: string; readonly handle: string };
      readonly talk: { readonly day: string; readonly outcome: TalkOutcome } | null;
    }>;
  }>;
};

export type HereNowQueryVariables = Exact<{
  at?: string | null | undefined;
}>;

export type HereNowQuery = {
  readonly hereNow: ReadonlyArray<{
    readonly shiftId: string;
    readonly kind: ShiftKind;
    readonly siteId: string | null;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly signUpId: string;
    readonly role: Role;
    readonly leads: boolean;
    readonly here: boolean;
    readonly waits: boolean;
    readonly onMyWayAt: string | null;
    readonly member: { readonly id: string; readonly handle: string };
  }>;
};

export type SheetProfilesQueryVariables = Exact<{ [key: string]: never }>;

export type SheetProfilesQuery = {
  readonly people: ReadonlyArray<{
    readonly id: string;
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  }>;
};

export type SaveClosedDaysMutationVariables = Exact<{
  input: ClosedDaysInput;
}>;

export type SaveClosedDaysMutation = {
  readonly saveClosedDays: ReadonlyArray<{ readonly siteId: string | null; readonly day: string }>;
};

export type LayShiftsMutationVariables = Exact<{
  from: string;
  days: number;
  key: string;
}>;

export type LayShiftsMutation = {
  readonly layShifts: ReadonlyArray<{
    readonly id: string;
    readonly version: number;
    readonly kind: ShiftKind;
    readonly siteId: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly state: ShiftState;
    readonly urgency: number;
    readonly approval: boolean;
    readonly signUpOpensAt: string | null;
    readonly templateId: string | null;
    readonly occurrence: string | null;
    readonly places: ReadonlyArray<{
      readonly role: Role;
      readonly least: number;
      readonly most: number;
      readonly language: string | null;
    }>;
    readonly signUps: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly role: Role;
      readonly state: SignUpState;
      readonly leads: boolean;
      readonly newcomer: boolean;
      readonly coverAskedAt: string | null;
      readonly onMyWayAt: string | null;
      readonly arrivedAt: string | null;
      readonly checkedInAt: string | null;
      readonly member: { readonly id: string; readonly handle: string };
      readonly talk: { readonly day: string; readonly outcome: TalkOutcome } | null;
    }>;
  }>;
};

export type SaveSiteMutationVariables = Exact<{
  input: SaveSiteInput;
}>;

export type SaveSiteMutation = {
  readonly saveSite: {
    readonly id: string;
    readonly kind: SiteKind;
    readonly within: string | null;
    readonly state: SiteState;
    readonly version: number;
    readonly box: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type SaveTemplateMutationVariables = Exact<{
  input: SaveTemplateInput;
}>;

export type SaveTemplateMutation = {
  readonly saveTemplate: {
    readonly id: string;
    readonly version: number;
    readonly state: TemplateState;
    readonly kind: ShiftKind;
    readonly siteId: string | null;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly opensHours: number | null;
    readonly urgency: number;
    readonly approval: boolean;
    readonly startsOn: string;
    readonly rule: string | null;
    readonly skipped: ReadonlyArray<string>;
    readonly places: ReadonlyArray<{
      readonly role: Role;
      readonly least: number;
      readonly most: number;
      readonly language: string | null;
    }>;
  };
};

export type SignInSaltQueryVariables = Exact<{
  handle: string;
}>;

export type SignInSaltQuery = { readonly signInSalt: { readonly salt: string } };

export type MeFieldsFragment = {
  readonly id: string;
  readonly handle: string;
  readonly roles: ReadonlyArray<Role>;
  readonly tier: number;
  readonly publicKey: string;
  readonly signKey: string;
  readonly wrappedKey: string;
  readonly homeCell: string | null;
  readonly vehicle: Vehicle;
  readonly seats: number;
  readonly childSeats: number;
  readonly rearFacingSeats: number;
  readonly harnessSeats: number;
  readonly boosterSeats: number;
  readonly loadUnits: number;
  readonly capabilities: ReadonlyArray<Flag>;
  readonly hub: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly kind: HubKind;
    readonly street: string;
    readonly lon: number;
    readonly lat: number;
    readonly cell: string;
    readonly phone: string;
    readonly languages: ReadonlyArray<string>;
    readonly timeZone: string;
    readonly intake: HubIntake;
    readonly reach: ReadonlyArray<string>;
    readonly roads: Roads;
    readonly roadsUntil: string | null;
    readonly version: number;
    readonly region: string;
    readonly calibration: number;
    readonly rootKey: string;
    readonly hours: ReadonlyArray<{
      readonly weekday: number;
      readonly fromMinute: number;
      readonly toMinute: number;
    }>;
    readonly keys: ReadonlyArray<{
      readonly kid: string;
      readonly purpose: KeyPurpose;
      readonly epoch: number;
      readonly publicKey: string;
      readonly signature: string;
    }>;
  };
  readonly keys: ReadonlyArray<{
    readonly kid: string;
    readonly purpose: KeyPurpose;
    readonly epoch: number;
    readonly publicKey: string;
    readonly sealed: string;
  }>;
};

export type HubFieldsFragment = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: HubKind;
  readonly street: string;
  readonly lon: number;
  readonly lat: number;
  readonly cell: string;
  readonly phone: string;
  readonly languages: ReadonlyArray<string>;
  readonly timeZone: string;
  readonly intake: HubIntake;
  readonly reach: ReadonlyArray<string>;
  readonly roads: Roads;
  readonly roadsUntil: string | null;
  readonly version: number;
  readonly region: string;
  readonly calibration: number;
  readonly rootKey: string;
  readonly hours: ReadonlyArray<{
    readonly weekday: number;
    readonly fromMinute: number;
    readonly toMinute: number;
  }>;
  readonly keys: ReadonlyArray<{
    readonly kid: string;
    readonly purpose: KeyPurpose;
    readonly epoch: number;
    readonly publicKey: string;
    readonly signature: string;
  }>;
};

export type SignInMutationVariables = Exact<{
  handle: string;
  authSecret: string;
}>;

export type SignInMutation = {
  readonly signIn: {
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly publicKey: string;
    readonly signKey: string;
    readonly wrappedKey: string;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly rearFacingSeats: number;
    readonly harnessSeats: number;
    readonly boosterSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly hub: {
      readonly id: string;
      readonly slug: string;
      readonly name: string;
      readonly kind: HubKind;
      readonly street: string;
      readonly lon: number;
      readonly lat: number;
      readonly cell: string;
      readonly phone: string;
      readonly languages: ReadonlyArray<string>;
      readonly timeZone: string;
      readonly intake: HubIntake;
      readonly reach: ReadonlyArray<string>;
      readonly roads: Roads;
      readonly roadsUntil: string | null;
      readonly version: number;
      readonly region: string;
      readonly calibration: number;
      readonly rootKey: string;
      readonly hours: ReadonlyArray<{
        readonly weekday: number;
        readonly fromMinute: number;
        readonly toMinute: number;
      }>;
      readonly keys: ReadonlyArray<{
        readonly kid: string;
        readonly purpose: KeyPurpose;
        readonly epoch: number;
        readonly publicKey: string;
        readonly signature: string;
      }>;
    };
    readonly keys: ReadonlyArray<{
      readonly kid: string;
      readonly purpose: KeyPurpose;
      readonly epoch: number;
      readonly publicKey: string;
      readonly sealed: string;
    }>;
  };
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { readonly signOut: boolean };

export type MeQueryVariables = Exact<{ [key: string]: never }>;

export type MeQuery = {
  readonly me: {
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly publicKey: string;
    readonly signKey: string;
    readonly wrappedKey: string;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly rearFacingSeats: number;
    readonly harnessSeats: number;
    readonly boosterSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly hub: {
      readonly id: string;
      readonly slug: string;
      readonly name: string;
      readonly kind: HubKind;
      readonly street: string;
      readonly lon: number;
      readonly lat: number;
      readonly cell: string;
      readonly phone: string;
      readonly languages: ReadonlyArray<string>;
      readonly timeZone: string;
      readonly intake: HubIntake;
      readonly reach: ReadonlyArray<string>;
      readonly roads: Roads;
      readonly roadsUntil: string | null;
      readonly version: number;
      readonly region: string;
      readonly calibration: number;
      readonly rootKey: string;
      readonly hours: ReadonlyArray<{
        readonly weekday: number;
        readonly fromMinute: number;
        readonly toMinute: number;
      }>;
      readonly keys: ReadonlyArray<{
        readonly kid: string;
        readonly purpose: KeyPurpose;
        readonly epoch: number;
        readonly publicKey: string;
        readonly signature: string;
      }>;
    };
    readonly keys: ReadonlyArray<{
      readonly kid: string;
      readonly purpose: KeyPurpose;
      readonly epoch: number;
      readonly publicKey: string;
      readonly sealed: string;
    }>;
  };
};

export type PublicHubsQueryVariables = Exact<{ [key: string]: never }>;

export type PublicHubsQuery = {
  readonly hubs: ReadonlyArray<{
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly street: string;
    readonly cell: string;
    readonly lon: number;
    readonly lat: number;
    readonly phone: string;
    readonly timeZone: string;
    readonly intake: HubIntake;
    readonly reach: ReadonlyArray<string>;
    readonly region: string;
  }>;
};

export type PublicHubKeysQueryVariables = Exact<{
  slug: string;
}>;

export type PublicHubKeysQuery = {
  readonly hub: {
    readonly id: string;
    readonly rootKey: string;
    readonly keys: ReadonlyArray<{
      readonly purpose: KeyPurpose;
      readonly epoch: number;
      readonly publicKey: string;
      readonly signature: string;
    }>;
  };
};

export type AskForHelpMutationVariables = Exact<{
  input: AskForHelpInput;
}>;

export type AskForHelpMutation = { readonly askForHelp: { readonly requestId: string } };

export type RequestByReceiptQueryVariables = Exact<{
  lookup: string;
}>;

export type RequestByReceiptQuery = { readonly requestByReceipt: string };

export type WithdrawRequestMutationVariables = Exact<{
  input: ReceiptInput;
}>;

export type WithdrawRequestMutation = { readonly withdrawRequest: string };

export type EraseRequestMutationVariables = Exact<{
  input: ReceiptInput;
}>;

export type EraseRequestMutation = { readonly eraseRequest: string };

export type BoardQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type BoardQuery = {
  readonly board: {
    readonly next: string | null;
    readonly cards: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly kind: TaskKind;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly serviceSeconds: number;
      readonly travelSeconds: number;
      readonly clash: boolean;
      readonly reasons: ReadonlyArray<{
        readonly code: string;
        readonly value: number;
        readonly weight: number;
      }>;
      readonly card: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    }>;
  };
};

export type PhoneBoxFieldsFragment = {
  readonly subjectId: string;
  readonly compartment: Compartment;
  readonly version: number;
  readonly body: string;
  readonly kid: string;
  readonly wrap: string;
};

export type BoardCardFieldsFragment = {
  readonly id: string;
  readonly version: number;
  readonly kind: TaskKind;
  readonly cell: string;
  readonly destinationCell: string | null;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly loadUnits: number;
  readonly seats: number;
  readonly flags: ReadonlyArray<Flag>;
  readonly serviceSeconds: number;
  readonly travelSeconds: number;
  readonly clash: boolean;
  readonly reasons: ReadonlyArray<{ readonly code: string; readonly value: number; readonly weight: number }>;
  readonly card: {
    readonly subjectId: string;
    readonly compartment: Compartment;
    readonly version: number;
    readonly body: string;
    readonly kid: string;
    readonly wrap: string;
  } | null;
};

export type ClaimFieldsFragment = {
  readonly id: string;
  readonly taskId: string;
  readonly requestId: string;
  readonly kind: TaskKind;
  readonly state: AssignmentState;
  readonly version: number;
  readonly cell: string;
  readonly destinationCell: string | null;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly loadUnits: number;
  readonly seats: number;
  readonly flags: ReadonlyArray<Flag>;
  readonly expiresAt: string | null;
  readonly runId: string | null;
  readonly card: {
    readonly subjectId: string;
    readonly compartment: Compartment;
    readonly version: number;
    readonly body: string;
    readonly kid: string;
    readonly wrap: string;
  } | null;
};

export type MyRunFieldsFragment = {
  readonly id: string;
  readonly letter: string;
  readonly day: string;
  readonly state: RunState;
  readonly version: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly meters: number;
  readonly seconds: number;
  readonly closures: ReadonlyArray<{
    readonly subjectId: string;
    readonly compartment: Compartment;
    readonly version: number;
    readonly body: string;
    readonly kid: string;
    readonly wrap: string;
  }>;
  readonly stops: ReadonlyArray<{
    readonly id: string;
    readonly taskId: string;
    readonly position: number;
    readonly kind: StopKind;
    readonly state: StopState;
    readonly version: number;
    readonly taskKind: TaskKind;
    readonly cell: string;
    readonly arriveAt: string;
    readonly departAt: string;
    readonly windowFrom: string;
    readonly windowTo: string;
    readonly loadUnits: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly reason: StopReason | null;
    readonly claim: {
      readonly id: string;
      readonly taskId: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly state: AssignmentState;
      readonly version: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly expiresAt: string | null;
      readonly runId: string | null;
      readonly card: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    } | null;
    readonly lines: ReadonlyArray<{ readonly item: string; readonly unit: Unit; readonly quantity: number }>;
    readonly place: {
      readonly opensAt: string;
      readonly closesAt: string;
      readonly box: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      };
    } | null;
  }>;
  readonly meetings: ReadonlyArray<{
    readonly taskId: string;
    readonly cell: string;
    readonly at: string;
    readonly gives: boolean;
    readonly handle: string;
    readonly letter: string;
    readonly loadUnits: number;
    readonly agreed: boolean;
  }>;
};

export type MyWorkQueryVariables = Exact<{ [key: string]: never }>;

export type MyWorkQuery = {
  readonly myClaims: ReadonlyArray<{
    readonly id: string;
    readonly taskId: string;
    readonly requestId: string;
    readonly kind: TaskKind;
    readonly state: AssignmentState;
    readonly version: number;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly loadUnits: number;
    readonly seats: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly expiresAt: string | null;
    readonly runId: string | null;
    readonly card: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  }>;
  readonly myRuns: ReadonlyArray<{
    readonly id: string;
    readonly letter: string;
    readonly day: string;
    readonly state: RunState;
    readonly version: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly meters: number;
    readonly seconds: number;
    readonly closures: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly stops: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly position: number;
      readonly kind: StopKind;
      readonly state: StopState;
      readonly version: number;
      readonly taskKind: TaskKind;
      readonly cell: string;
      readonly arriveAt: string;
      readonly departAt: string;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly loadUnits: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly reason: StopReason | null;
      readonly claim: {
        readonly id: string;
        readonly taskId: string;
        readonly requestId: string;
        readonly kind: TaskKind;
        readonly state: AssignmentState;
        readonly version: number;
        readonly cell: string;
        readonly destinationCell: string | null;
        readonly day: string;
        readonly fromMinute: number;
        readonly toMinute: number;
        readonly loadUnits: number;
        readonly seats: number;
        readonly flags: ReadonlyArray<Flag>;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly card: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        } | null;
      } | null;
      readonly lines: ReadonlyArray<{
        readonly item: string;
        readonly unit: Unit;
        readonly quantity: number;
      }>;
      readonly place: {
        readonly opensAt: string;
        readonly closesAt: string;
        readonly box: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        };
      } | null;
    }>;
    readonly meetings: ReadonlyArray<{
      readonly taskId: string;
      readonly cell: string;
      readonly at: string;
      readonly gives: boolean;
      readonly handle: string;
      readonly letter: string;
      readonly loadUnits: number;
      readonly agreed: boolean;
    }>;
  }>;
};

export type ClaimTaskMutationVariables = Exact<{
  input: ClaimTaskInput;
}>;

export type ClaimTaskMutation = {
  readonly claimTask: {
    readonly won: boolean;
    readonly claim: {
      readonly id: string;
      readonly taskId: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly state: AssignmentState;
      readonly version: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly expiresAt: string | null;
      readonly runId: string | null;
      readonly card: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    } | null;
    readonly alternatives: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly kind: TaskKind;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly serviceSeconds: number;
      readonly travelSeconds: number;
      readonly clash: boolean;
      readonly reasons: ReadonlyArray<{
        readonly code: string;
        readonly value: number;
        readonly weight: number;
      }>;
      readonly card: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    }>;
  };
};

export type ConfirmOfferMutationVariables = Exact<{
  input: ClaimTaskInput;
}>;

export type ConfirmOfferMutation = {
  readonly confirmOffer: {
    readonly won: boolean;
    readonly claim: {
      readonly id: string;
      readonly taskId: string;
      readonly requestId: string;
      readonly kind: TaskKind;
      readonly state: AssignmentState;
      readonly version: number;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly expiresAt: string | null;
      readonly runId: string | null;
      readonly card: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    } | null;
    readonly alternatives: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly kind: TaskKind;
      readonly cell: string;
      readonly destinationCell: string | null;
      readonly day: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly loadUnits: number;
      readonly seats: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly serviceSeconds: number;
      readonly travelSeconds: number;
      readonly clash: boolean;
      readonly reasons: ReadonlyArray<{
        readonly code: string;
        readonly value: number;
        readonly weight: number;
      }>;
      readonly card: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    }>;
  };
};

export type ReleaseClaimMutationVariables = Exact<{
  assignmentId: string;
  reason: ReleaseReason;
  key: string;
}>;

export type ReleaseClaimMutation = {
  readonly releaseClaim: {
    readonly id: string;
    readonly taskId: string;
    readonly requestId: string;
    readonly kind: TaskKind;
    readonly state: AssignmentState;
    readonly version: number;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly loadUnits: number;
    readonly seats: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly expiresAt: string | null;
    readonly runId: string | null;
    readonly card: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type UndoReleaseMutationVariables = Exact<{
  assignmentId: string;
  key: string;
}>;

export type UndoReleaseMutation = {
  readonly undoRelease: {
    readonly id: string;
    readonly taskId: string;
    readonly requestId: string;
    readonly kind: TaskKind;
    readonly state: AssignmentState;
    readonly version: number;
    readonly cell: string;
    readonly destinationCell: string | null;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly loadUnits: number;
    readonly seats: number;
    readonly flags: ReadonlyArray<Flag>;
    readonly expiresAt: string | null;
    readonly runId: string | null;
    readonly card: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type AcceptRunMutationVariables = Exact<{
  runId: string;
  claims: ReadonlyArray<ClaimKeyInput> | ClaimKeyInput;
  key: string;
}>;

export type AcceptRunMutation = {
  readonly acceptRun: {
    readonly id: string;
    readonly letter: string;
    readonly day: string;
    readonly state: RunState;
    readonly version: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly meters: number;
    readonly seconds: number;
    readonly closures: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly stops: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly position: number;
      readonly kind: StopKind;
      readonly state: StopState;
      readonly version: number;
      readonly taskKind: TaskKind;
      readonly cell: string;
      readonly arriveAt: string;
      readonly departAt: string;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly loadUnits: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly reason: StopReason | null;
      readonly claim: {
        readonly id: string;
        readonly taskId: string;
        readonly requestId: string;
        readonly kind: TaskKind;
        readonly state: AssignmentState;
        readonly version: number;
        readonly cell: string;
        readonly destinationCell: string | null;
        readonly day: string;
        readonly fromMinute: number;
        readonly toMinute: number;
        readonly loadUnits: number;
        readonly seats: number;
        readonly flags: ReadonlyArray<Flag>;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly card: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        } | null;
      } | null;
      readonly lines: ReadonlyArray<{
        readonly item: string;
        readonly unit: Unit;
        readonly quantity: number;
      }>;
      readonly place: {
        readonly opensAt: string;
        readonly closesAt: string;
        readonly box: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        };
      } | null;
    }>;
    readonly meetings: ReadonlyArray<{
      readonly taskId: string;
      readonly cell: string;
      readonly at: string;
      readonly gives: boolean;
      readonly handle: string;
      readonly letter: string;
      readonly loadUnits: number;
      readonly agreed: boolean;
    }>;
  };
};

export type DeclineRunMutationVariables = Exact<{
  runId: string;
  reason: ReleaseReason;
  key: string;
}>;

export type DeclineRunMutation = {
  readonly declineRun: {
    readonly id: string;
    readonly letter: string;
    readonly day: string;
    readonly state: RunState;
    readonly version: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly meters: number;
    readonly seconds: number;
    readonly closures: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly stops: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly position: number;
      readonly kind: StopKind;
      readonly state: StopState;
      readonly version: number;
      readonly taskKind: TaskKind;
      readonly cell: string;
      readonly arriveAt: string;
      readonly departAt: string;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly loadUnits: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly reason: StopReason | null;
      readonly claim: {
        readonly id: string;
        readonly taskId: string;
        readonly requestId: string;
        readonly kind: TaskKind;
        readonly state: AssignmentState;
        readonly version: number;
        readonly cell: string;
        readonly destinationCell: string | null;
        readonly day: string;
        readonly fromMinute: number;
        readonly toMinute: number;
        readonly loadUnits: number;
        readonly seats: number;
        readonly flags: ReadonlyArray<Flag>;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly card: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        } | null;
      } | null;
      readonly lines: ReadonlyArray<{
        readonly item: string;
        readonly unit: Unit;
        readonly quantity: number;
      }>;
      readonly place: {
        readonly opensAt: string;
        readonly closesAt: string;
        readonly box: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        };
      } | null;
    }>;
    readonly meetings: ReadonlyArray<{
      readonly taskId: string;
      readonly cell: string;
      readonly at: string;
      readonly gives: boolean;
      readonly handle: string;
      readonly letter: string;
      readonly loadUnits: number;
      readonly agreed: boolean;
    }>;
  };
};

export type StartLoadingMutationVariables = Exact<{
  runId: string;
  key: string;
}>;

export type StartLoadingMutation = {
  readonly startLoading: {
    readonly id: string;
    readonly letter: string;
    readonly day: string;
    readonly state: RunState;
    readonly version: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly meters: number;
    readonly seconds: number;
    readonly closures: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly stops: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly position: number;
      readonly kind: StopKind;
      readonly state: StopState;
      readonly version: number;
      readonly taskKind: TaskKind;
      readonly cell: string;
      readonly arriveAt: string;
      readonly departAt: string;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly loadUnits: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly reason: StopReason | null;
      readonly claim: {
        readonly id: string;
        readonly taskId: string;
        readonly requestId: string;
        readonly kind: TaskKind;
        readonly state: AssignmentState;
        readonly version: number;
        readonly cell: string;
        readonly destinationCell: string | null;
        readonly day: string;
        readonly fromMinute: number;
        readonly toMinute: number;
        readonly loadUnits: number;
        readonly seats: number;
        readonly flags: ReadonlyArray<Flag>;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly card: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        } | null;
      } | null;
      readonly lines: ReadonlyArray<{
        readonly item: string;
        readonly unit: Unit;
        readonly quantity: number;
      }>;
      readonly place: {
        readonly opensAt: string;
        readonly closesAt: string;
        readonly box: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        };
      } | null;
    }>;
    readonly meetings: ReadonlyArray<{
      readonly taskId: string;
      readonly cell: string;
      readonly at: string;
      readonly gives: boolean;
      readonly handle: string;
      readonly letter: string;
      readonly loadUnits: number;
      readonly agreed: boolean;
    }>;
  };
};

export type DepartRunMutationVariables = Exact<{
  runId: string;
  loaded: ReadonlyArray<string> | string;
  key: string;
}>;

export type DepartRunMutation = {
  readonly departRun: {
    readonly id: string;
    readonly letter: string;
    readonly day: string;
    readonly state: RunState;
    readonly version: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly meters: number;
    readonly seconds: number;
    readonly closures: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly stops: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly position: number;
      readonly kind: StopKind;
      readonly state: StopState;
      readonly version: number;
      readonly taskKind: TaskKind;
      readonly cell: string;
      readonly arriveAt: string;
      readonly departAt: string;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly loadUnits: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly reason: StopReason | null;
      readonly claim: {
        readonly id: string;
        readonly taskId: string;
        readonly requestId: string;
        readonly kind: TaskKind;
        readonly state: AssignmentState;
        readonly version: number;
        readonly cell: string;
        readonly destinationCell: string | null;
        readonly day: string;
        readonly fromMinute: number;
        readonly toMinute: number;
        readonly loadUnits: number;
        readonly seats: number;
        readonly flags: ReadonlyArray<Flag>;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly card: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        } | null;
      } | null;
      readonly lines: ReadonlyArray<{
        readonly item: string;
        readonly unit: Unit;
        readonly quantity: number;
      }>;
      readonly place: {
        readonly opensAt: string;
        readonly closesAt: string;
        readonly box: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        };
      } | null;
    }>;
    readonly meetings: ReadonlyArray<{
      readonly taskId: string;
      readonly cell: string;
      readonly at: string;
      readonly gives: boolean;
      readonly handle: string;
      readonly letter: string;
      readonly loadUnits: number;
      readonly agreed: boolean;
    }>;
  };
};

export type RecordStopMutationVariables = Exact<{
  input: RecordStopInput;
}>;

export type RecordStopMutation = {
  readonly recordStop: {
    readonly id: string;
    readonly letter: string;
    readonly day: string;
    readonly state: RunState;
    readonly version: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly meters: number;
    readonly seconds: number;
    readonly closures: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly stops: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly position: number;
      readonly kind: StopKind;
      readonly state: StopState;
      readonly version: number;
      readonly taskKind: TaskKind;
      readonly cell: string;
      readonly arriveAt: string;
      readonly departAt: string;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly loadUnits: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly reason: StopReason | null;
      readonly claim: {
        readonly id: string;
        readonly taskId: string;
        readonly requestId: string;
        readonly kind: TaskKind;
        readonly state: AssignmentState;
        readonly version: number;
        readonly cell: string;
        readonly destinationCell: string | null;
        readonly day: string;
        readonly fromMinute: number;
        readonly toMinute: number;
        readonly loadUnits: number;
        readonly seats: number;
        readonly flags: ReadonlyArray<Flag>;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly card: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        } | null;
      } | null;
      readonly lines: ReadonlyArray<{
        readonly item: string;
        readonly unit: Unit;
        readonly quantity: number;
      }>;
      readonly place: {
        readonly opensAt: string;
        readonly closesAt: string;
        readonly box: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        };
      } | null;
    }>;
    readonly meetings: ReadonlyArray<{
      readonly taskId: string;
      readonly cell: string;
      readonly at: string;
      readonly gives: boolean;
      readonly handle: string;
      readonly letter: string;
      readonly loadUnits: number;
      readonly agreed: boolean;
    }>;
  };
};

export type UndoStopMutationVariables = Exact<{
  stopId: string;
  deviceTime: string;
  key: string;
}>;

export type UndoStopMutation = {
  readonly undoStop: {
    readonly id: string;
    readonly letter: string;
    readonly day: string;
    readonly state: RunState;
    readonly version: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly meters: number;
    readonly seconds: number;
    readonly closures: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly stops: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly position: number;
      readonly kind: StopKind;
      readonly state: StopState;
      readonly version: number;
      readonly taskKind: TaskKind;
      readonly cell: string;
      readonly arriveAt: string;
      readonly departAt: string;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly loadUnits: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly reason: StopReason | null;
      readonly claim: {
        readonly id: string;
        readonly taskId: string;
        readonly requestId: string;
        readonly kind: TaskKind;
        readonly state: AssignmentState;
        readonly version: number;
        readonly cell: string;
        readonly destinationCell: string | null;
        readonly day: string;
        readonly fromMinute: number;
        readonly toMinute: number;
        readonly loadUnits: number;
        readonly seats: number;
        readonly flags: ReadonlyArray<Flag>;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly card: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        } | null;
      } | null;
      readonly lines: ReadonlyArray<{
        readonly item: string;
        readonly unit: Unit;
        readonly quantity: number;
      }>;
      readonly place: {
        readonly opensAt: string;
        readonly closesAt: string;
        readonly box: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        };
      } | null;
    }>;
    readonly meetings: ReadonlyArray<{
      readonly taskId: string;
      readonly cell: string;
      readonly at: string;
      readonly gives: boolean;
      readonly handle: string;
      readonly letter: string;
      readonly loadUnits: number;
      readonly agreed: boolean;
    }>;
  };
};

export type CompleteRunMutationVariables = Exact<{
  runId: string;
  key: string;
}>;

export type CompleteRunMutation = {
  readonly completeRun: {
    readonly id: string;
    readonly letter: string;
    readonly day: string;
    readonly state: RunState;
    readonly version: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly meters: number;
    readonly seconds: number;
    readonly closures: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly stops: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly position: number;
      readonly kind: StopKind;
      readonly state: StopState;
      readonly version: number;
      readonly taskKind: TaskKind;
      readonly cell: string;
      readonly arriveAt: string;
      readonly departAt: string;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly loadUnits: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly reason: StopReason | null;
      readonly claim: {
        readonly id: string;
        readonly taskId: string;
        readonly requestId: string;
        readonly kind: TaskKind;
        readonly state: AssignmentState;
        readonly version: number;
        readonly cell: string;
        readonly destinationCell: string | null;
        readonly day: string;
        readonly fromMinute: number;
        readonly toMinute: number;
        readonly loadUnits: number;
        readonly seats: number;
        readonly flags: ReadonlyArray<Flag>;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly card: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        } | null;
      } | null;
      readonly lines: ReadonlyArray<{
        readonly item: string;
        readonly unit: Unit;
        readonly quantity: number;
      }>;
      readonly place: {
        readonly opensAt: string;
        readonly closesAt: string;
        readonly box: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        };
      } | null;
    }>;
    readonly meetings: ReadonlyArray<{
      readonly taskId: string;
      readonly cell: string;
      readonly at: string;
      readonly gives: boolean;
      readonly handle: string;
      readonly letter: string;
      readonly loadUnits: number;
      readonly agreed: boolean;
    }>;
  };
};

export type StopEverythingMutationVariables = Exact<{
  runId: string;
  key: string;
}>;

export type StopEverythingMutation = {
  readonly stopEverything: {
    readonly id: string;
    readonly letter: string;
    readonly day: string;
    readonly state: RunState;
    readonly version: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly meters: number;
    readonly seconds: number;
    readonly closures: ReadonlyArray<{
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    }>;
    readonly stops: ReadonlyArray<{
      readonly id: string;
      readonly taskId: string;
      readonly position: number;
      readonly kind: StopKind;
      readonly state: StopState;
      readonly version: number;
      readonly taskKind: TaskKind;
      readonly cell: string;
      readonly arriveAt: string;
      readonly departAt: string;
      readonly windowFrom: string;
      readonly windowTo: string;
      readonly loadUnits: number;
      readonly flags: ReadonlyArray<Flag>;
      readonly reason: StopReason | null;
      readonly claim: {
        readonly id: string;
        readonly taskId: string;
        readonly requestId: string;
        readonly kind: TaskKind;
        readonly state: AssignmentState;
        readonly version: number;
        readonly cell: string;
        readonly destinationCell: string | null;
        readonly day: string;
        readonly fromMinute: number;
        readonly toMinute: number;
        readonly loadUnits: number;
        readonly seats: number;
        readonly flags: ReadonlyArray<Flag>;
        readonly expiresAt: string | null;
        readonly runId: string | null;
        readonly card: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        } | null;
      } | null;
      readonly lines: ReadonlyArray<{
        readonly item: string;
        readonly unit: Unit;
        readonly quantity: number;
      }>;
      readonly place: {
        readonly opensAt: string;
        readonly closesAt: string;
        readonly box: {
          readonly subjectId: string;
          readonly compartment: Compartment;
          readonly version: number;
          readonly body: string;
          readonly kid: string;
          readonly wrap: string;
        };
      } | null;
    }>;
    readonly meetings: ReadonlyArray<{
      readonly taskId: string;
      readonly cell: string;
      readonly at: string;
      readonly gives: boolean;
      readonly handle: string;
      readonly letter: string;
      readonly loadUnits: number;
      readonly agreed: boolean;
    }>;
  };
};

export type MyChangesSubscriptionVariables = Exact<{ [key: string]: never }>;

export type MyChangesSubscription = { readonly myChanges: { readonly topic: string; readonly id: string } };

export type PhoneSiteFieldsFragment = {
  readonly id: string;
  readonly kind: SiteKind;
  readonly box: {
    readonly subjectId: string;
    readonly compartment: Compartment;
    readonly version: number;
    readonly body: string;
    readonly kid: string;
    readonly wrap: string;
  } | null;
};

export type MyShiftFieldsFragment = {
  readonly id: string;
  readonly shiftId: string;
  readonly kind: ShiftKind;
  readonly shiftState: ShiftState;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly role: Role;
  readonly state: SignUpState;
  readonly version: number;
  readonly leads: boolean;
  readonly expiresAt: string | null;
  readonly ahead: number | null;
  readonly coverAskedAt: string | null;
  readonly onMyWayAt: string | null;
  readonly arrivedAt: string | null;
  readonly checkedInAt: string | null;
  readonly lateFrom: string;
  readonly checkInFrom: string;
  readonly reason: string | null;
  readonly site: {
    readonly id: string;
    readonly kind: SiteKind;
    readonly box: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  } | null;
  readonly mates: ReadonlyArray<{
    readonly handle: string;
    readonly role: Role;
    readonly state: SignUpState;
    readonly leads: boolean;
    readonly signUpId: string | null;
  }>;
};

export type MyShiftsQueryVariables = Exact<{ [key: string]: never }>;

export type MyShiftsQuery = {
  readonly myShifts: ReadonlyArray<{
    readonly id: string;
    readonly shiftId: string;
    readonly kind: ShiftKind;
    readonly shiftState: ShiftState;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly role: Role;
    readonly state: SignUpState;
    readonly version: number;
    readonly leads: boolean;
    readonly expiresAt: string | null;
    readonly ahead: number | null;
    readonly coverAskedAt: string | null;
    readonly onMyWayAt: string | null;
    readonly arrivedAt: string | null;
    readonly checkedInAt: string | null;
    readonly lateFrom: string;
    readonly checkInFrom: string;
    readonly reason: string | null;
    readonly site: {
      readonly id: string;
      readonly kind: SiteKind;
      readonly box: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    } | null;
    readonly mates: ReadonlyArray<{
      readonly handle: string;
      readonly role: Role;
      readonly state: SignUpState;
      readonly leads: boolean;
      readonly signUpId: string | null;
    }>;
  }>;
};

export type ShiftBoardQueryVariables = Exact<{
  from: string;
  days: number;
}>;

export type ShiftBoardQuery = {
  readonly openShifts: ReadonlyArray<{
    readonly id: string;
    readonly kind: ShiftKind;
    readonly state: ShiftState;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly signUpOpensAt: string | null;
    readonly urgency: number;
    readonly approval: boolean;
    readonly mine: SignUpState | null;
    readonly site: {
      readonly id: string;
      readonly kind: SiteKind;
      readonly box: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    } | null;
    readonly places: ReadonlyArray<{
      readonly role: Role;
      readonly least: number;
      readonly most: number;
      readonly taken: number;
      readonly waiting: number;
      readonly language: string | null;
      readonly hurdle: ShiftHurdle | null;
    }>;
  }>;
  readonly covers: ReadonlyArray<{
    readonly id: string;
    readonly shiftId: string;
    readonly kind: ShiftKind;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly role: Role;
    readonly handle: string;
    readonly askedAt: string;
    readonly site: {
      readonly id: string;
      readonly kind: SiteKind;
      readonly box: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    } | null;
  }>;
  readonly myNotices: ReadonlyArray<{
    readonly id: string;
    readonly kind: NoticeKind;
    readonly subjectId: string;
    readonly dueAt: string;
  }>;
};

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;

export type SignUpMutation = {
  readonly signUp: {
    readonly id: string;
    readonly shiftId: string;
    readonly kind: ShiftKind;
    readonly shiftState: ShiftState;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly role: Role;
    readonly state: SignUpState;
    readonly version: number;
    readonly leads: boolean;
    readonly expiresAt: string | null;
    readonly ahead: number | null;
    readonly coverAskedAt: string | null;
    readonly onMyWayAt: string | null;
    readonly arrivedAt: string | null;
    readonly checkedInAt: string | null;
    readonly lateFrom: string;
    readonly checkInFrom: string;
    readonly reason: string | null;
    readonly site: {
      readonly id: string;
      readonly kind: SiteKind;
      readonly box: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    } | null;
    readonly mates: ReadonlyArray<{
      readonly handle: string;
      readonly role: Role;
      readonly state: SignUpState;
      readonly leads: boolean;
      readonly signUpId: string | null;
    }>;
  };
};

export type WithdrawSignUpMutationVariables = Exact<{
  id: string;
  reason: WithdrawReason;
  key: string;
}>;

export type WithdrawSignUpMutation = {
  readonly withdrawSignUp: {
    readonly id: string;
    readonly shiftId: string;
    readonly kind: ShiftKind;
    readonly shiftState: ShiftState;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly role: Role;
    readonly state: SignUpState;
    readonly version: number;
    readonly leads: boolean;
    readonly expiresAt: string | null;
    readonly ahead: number | null;
    readonly coverAskedAt: string | null;
    readonly onMyWayAt: string | null;
    readonly arrivedAt: string | null;
    readonly checkedInAt: string | null;
    readonly lateFrom: string;
    readonly checkInFrom: string;
    readonly reason: string | null;
    readonly site: {
      readonly id: string;
      readonly kind: SiteKind;
      readonly box: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    } | null;
    readonly mates: ReadonlyArray<{
      readonly handle: string;
      readonly role: Role;
      readonly state: SignUpState;
      readonly leads: boolean;
      readonly signUpId: string | null;
    }>;
  };
};

export type AnswerPlaceMutationVariables = Exact<{
  id: string;
  yes: boolean;
  key: string;
}>;

export type AnswerPlaceMutation = {
  readonly answerPlace: {
    readonly id: string;
    readonly shiftId: string;
    readonly kind: ShiftKind;
    readonly shiftState: ShiftState;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly role: Role;
    readonly state: SignUpState;
    readonly version: number;
    readonly leads: boolean;
    readonly expiresAt: string | null;
    readonly ahead: number | null;
    readonly coverAskedAt: string | null;
    readonly onMyWayAt: string | null;
    readonly arrivedAt: string | null;
    readonly checkedInAt: string | null;
    readonly lateFrom: string;
    readonly checkInFrom: string;
    readonly reason: string | null;
    readonly site: {
      readonly id: string;
      readonly kind: SiteKind;
      readonly box: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    } | null;
    readonly mates: ReadonlyArray<{
      readonly handle: string;
      readonly role: Role;
      readonly state: SignUpState;
      readonly leads: boolean;
      readonly signUpId: string | null;
    }>;
  };
};

export type AskCoverMutationVariables = Exact<{
  id: string;
  asked: boolean;
  key: string;
}>;

export type AskCoverMutation = {
  readonly askCover: {
    readonly id: string;
    readonly shiftId: string;
    readonly kind: ShiftKind;
    readonly shiftState: ShiftState;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly role: Role;
    readonly state: SignUpState;
    readonly version: number;
    readonly leads: boolean;
    readonly expiresAt: string | null;
    readonly ahead: number | null;
    readonly coverAskedAt: string | null;
    readonly onMyWayAt: string | null;
    readonly arrivedAt: string | null;
    readonly checkedInAt: string | null;
    readonly lateFrom: string;
    readonly checkInFrom: string;
    readonly reason: string | null;
    readonly site: {
      readonly id: string;
      readonly kind: SiteKind;
      readonly box: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    } | null;
    readonly mates: ReadonlyArray<{
      readonly handle: string;
      readonly role: Role;
      readonly state: SignUpState;
      readonly leads: boolean;
      readonly signUpId: string | null;
    }>;
  };
};

export type TakeCoverMutationVariables = Exact<{
  id: string;
  key: string;
}>;

export type TakeCoverMutation = {
  readonly takeCover: {
    readonly id: string;
    readonly shiftId: string;
    readonly kind: ShiftKind;
    readonly shiftState: ShiftState;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly role: Role;
    readonly state: SignUpState;
    readonly version: number;
    readonly leads: boolean;
    readonly expiresAt: string | null;
    readonly ahead: number | null;
    readonly coverAskedAt: string | null;
    readonly onMyWayAt: string | null;
    readonly arrivedAt: string | null;
    readonly checkedInAt: string | null;
    readonly lateFrom: string;
    readonly checkInFrom: string;
    readonly reason: string | null;
    readonly site: {
      readonly id: string;
      readonly kind: SiteKind;
      readonly box: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    } | null;
    readonly mates: ReadonlyArray<{
      readonly handle: string;
      readonly role: Role;
      readonly state: SignUpState;
      readonly leads: boolean;
      readonly signUpId: string | null;
    }>;
  };
};

export type OnMyWayMutationVariables = Exact<{
  id: string;
  key: string;
}>;

export type OnMyWayMutation = {
  readonly onMyWay: {
    readonly id: string;
    readonly shiftId: string;
    readonly kind: ShiftKind;
    readonly shiftState: ShiftState;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly role: Role;
    readonly state: SignUpState;
    readonly version: number;
    readonly leads: boolean;
    readonly expiresAt: string | null;
    readonly ahead: number | null;
    readonly coverAskedAt: string | null;
    readonly onMyWayAt: string | null;
    readonly arrivedAt: string | null;
    readonly checkedInAt: string | null;
    readonly lateFrom: string;
    readonly checkInFrom: string;
    readonly reason: string | null;
    readonly site: {
      readonly id: string;
      readonly kind: SiteKind;
      readonly box: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    } | null;
    readonly mates: ReadonlyArray<{
      readonly handle: string;
      readonly role: Role;
      readonly state: SignUpState;
      readonly leads: boolean;
      readonly signUpId: string | null;
    }>;
  };
};

export type CheckInMutationVariables = Exact<{
  id: string;
  key: string;
}>;

export type CheckInMutation = {
  readonly checkIn: {
    readonly id: string;
    readonly shiftId: string;
    readonly kind: ShiftKind;
    readonly shiftState: ShiftState;
    readonly day: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly role: Role;
    readonly state: SignUpState;
    readonly version: number;
    readonly leads: boolean;
    readonly expiresAt: string | null;
    readonly ahead: number | null;
    readonly coverAskedAt: string | null;
    readonly onMyWayAt: string | null;
    readonly arrivedAt: string | null;
    readonly checkedInAt: string | null;
    readonly lateFrom: string;
    readonly checkInFrom: string;
    readonly reason: string | null;
    readonly site: {
      readonly id: string;
      readonly kind: SiteKind;
      readonly box: {
        readonly subjectId: string;
        readonly compartment: Compartment;
        readonly version: number;
        readonly body: string;
        readonly kid: string;
        readonly wrap: string;
      } | null;
    } | null;
    readonly mates: ReadonlyArray<{
      readonly handle: string;
      readonly role: Role;
      readonly state: SignUpState;
      readonly leads: boolean;
      readonly signUpId: string | null;
    }>;
  };
};

export type ReadNoticeMutationVariables = Exact<{
  id: string;
  key: string;
}>;

export type ReadNoticeMutation = { readonly readNotice: boolean };

export type MyAvailabilityFieldsFragment = {
  readonly version: number;
  readonly series: ReadonlyArray<{
    readonly id: string;
    readonly startsOn: string;
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly rule: string | null;
    readonly skipped: ReadonlyArray<string>;
    readonly extra: ReadonlyArray<string>;
  }>;
  readonly away: ReadonlyArray<{ readonly id: string; readonly fromDay: string; readonly toDay: string }>;
  readonly wishes: {
    readonly weekHours: number | null;
    readonly monthHours: number | null;
    readonly restHours: number | null;
    readonly shiftsPerDay: number | null;
    readonly prefersKinds: ReadonlyArray<ShiftKind>;
    readonly dislikesKinds: ReadonlyArray<ShiftKind>;
    readonly endsNearCell: string | null;
  };
  readonly company: {
    readonly subjectId: string;
    readonly compartment: Compartment;
    readonly version: number;
    readonly body: string;
    readonly kid: string;
    readonly wrap: string;
  } | null;
};

export type MyAvailabilityQueryVariables = Exact<{ [key: string]: never }>;

export type MyAvailabilityQuery = {
  readonly myAvailability: {
    readonly version: number;
    readonly series: ReadonlyArray<{
      readonly id: string;
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
      readonly skipped: ReadonlyArray<string>;
      readonly extra: ReadonlyArray<string>;
    }>;
    readonly away: ReadonlyArray<{ readonly id: string; readonly fromDay: string; readonly toDay: string }>;
    readonly wishes: {
      readonly weekHours: number | null;
      readonly monthHours: number | null;
      readonly restHours: number | null;
      readonly shiftsPerDay: number | null;
      readonly prefersKinds: ReadonlyArray<ShiftKind>;
      readonly dislikesKinds: ReadonlyArray<ShiftKind>;
      readonly endsNearCell: string | null;
    };
    readonly company: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type SaveAvailabilityMutationVariables = Exact<{
  input: SaveAvailabilityInput;
}>;

export type SaveAvailabilityMutation = {
  readonly saveAvailability: {
    readonly version: number;
    readonly series: ReadonlyArray<{
      readonly id: string;
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
      readonly skipped: ReadonlyArray<string>;
      readonly extra: ReadonlyArray<string>;
    }>;
    readonly away: ReadonlyArray<{ readonly id: string; readonly fromDay: string; readonly toDay: string }>;
    readonly wishes: {
      readonly weekHours: number | null;
      readonly monthHours: number | null;
      readonly restHours: number | null;
      readonly shiftsPerDay: number | null;
      readonly prefersKinds: ReadonlyArray<ShiftKind>;
      readonly dislikesKinds: ReadonlyArray<ShiftKind>;
      readonly endsNearCell: string | null;
    };
    readonly company: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type GoAwayMutationVariables = Exact<{
  input: GoAwayInput;
}>;

export type GoAwayMutation = {
  readonly goAway: {
    readonly version: number;
    readonly series: ReadonlyArray<{
      readonly id: string;
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
      readonly skipped: ReadonlyArray<string>;
      readonly extra: ReadonlyArray<string>;
    }>;
    readonly away: ReadonlyArray<{ readonly id: string; readonly fromDay: string; readonly toDay: string }>;
    readonly wishes: {
      readonly weekHours: number | null;
      readonly monthHours: number | null;
      readonly restHours: number | null;
      readonly shiftsPerDay: number | null;
      readonly prefersKinds: ReadonlyArray<ShiftKind>;
      readonly dislikesKinds: ReadonlyArray<ShiftKind>;
      readonly endsNearCell: string | null;
    };
    readonly company: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type ComeBackMutationVariables = Exact<{
  awayId: string;
  key: string;
}>;

export type ComeBackMutation = {
  readonly comeBack: {
    readonly version: number;
    readonly series: ReadonlyArray<{
      readonly id: string;
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
      readonly skipped: ReadonlyArray<string>;
      readonly extra: ReadonlyArray<string>;
    }>;
    readonly away: ReadonlyArray<{ readonly id: string; readonly fromDay: string; readonly toDay: string }>;
    readonly wishes: {
      readonly weekHours: number | null;
      readonly monthHours: number | null;
      readonly restHours: number | null;
      readonly shiftsPerDay: number | null;
      readonly prefersKinds: ReadonlyArray<ShiftKind>;
      readonly dislikesKinds: ReadonlyArray<ShiftKind>;
      readonly endsNearCell: string | null;
    };
    readonly company: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type SkipOnceMutationVariables = Exact<{
  input: SkipOnceInput;
}>;

export type SkipOnceMutation = {
  readonly skipOnce: {
    readonly version: number;
    readonly series: ReadonlyArray<{
      readonly id: string;
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
      readonly skipped: ReadonlyArray<string>;
      readonly extra: ReadonlyArray<string>;
    }>;
    readonly away: ReadonlyArray<{ readonly id: string; readonly fromDay: string; readonly toDay: string }>;
    readonly wishes: {
      readonly weekHours: number | null;
      readonly monthHours: number | null;
      readonly restHours: number | null;
      readonly shiftsPerDay: number | null;
      readonly prefersKinds: ReadonlyArray<ShiftKind>;
      readonly dislikesKinds: ReadonlyArray<ShiftKind>;
      readonly endsNearCell: string | null;
    };
    readonly company: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
  };
};

export type MyFeedQueryVariables = Exact<{ [key: string]: never }>;

export type MyFeedQuery = { readonly myFeed: { readonly madeOn: string } | null };

export type MakeFeedMutationVariables = Exact<{
  tokenHash: string;
  key: string;
}>;

export type MakeFeedMutation = { readonly makeFeed: { readonly madeOn: string } };

export type EndFeedMutationVariables = Exact<{
  key: string;
}>;

export type EndFeedMutation = { readonly endFeed: boolean };

export type InviteDoorQueryVariables = Exact<{
  token: string;
}>;

export type InviteDoorQuery = {
  readonly invite: {
    readonly state: InviteState;
    readonly roles: ReadonlyArray<Role>;
    readonly expiresAt: string;
    readonly hub: {
      readonly name: string;
      readonly phone: string;
      readonly street: string;
      readonly languages: ReadonlyArray<string>;
    };
  };
};

export type AcceptInviteMutationVariables = Exact<{
  input: AcceptInviteInput;
}>;

export type AcceptInviteMutation = {
  readonly acceptInvite: {
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly publicKey: string;
    readonly signKey: string;
    readonly wrappedKey: string;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly rearFacingSeats: number;
    readonly harnessSeats: number;
    readonly boosterSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly hub: {
      readonly id: string;
      readonly slug: string;
      readonly name: string;
      readonly kind: HubKind;
      readonly street: string;
      readonly lon: number;
      readonly lat: number;
      readonly cell: string;
      readonly phone: string;
      readonly languages: ReadonlyArray<string>;
      readonly timeZone: string;
      readonly intake: HubIntake;
      readonly reach: ReadonlyArray<string>;
      readonly roads: Roads;
      readonly roadsUntil: string | null;
      readonly version: number;
      readonly region: string;
      readonly calibration: number;
      readonly rootKey: string;
      readonly hours: ReadonlyArray<{
        readonly weekday: number;
        readonly fromMinute: number;
        readonly toMinute: number;
      }>;
      readonly keys: ReadonlyArray<{
        readonly kid: string;
        readonly purpose: KeyPurpose;
        readonly epoch: number;
        readonly publicKey: string;
        readonly signature: string;
      }>;
    };
    readonly keys: ReadonlyArray<{
      readonly kid: string;
      readonly purpose: KeyPurpose;
      readonly epoch: number;
      readonly publicKey: string;
      readonly sealed: string;
    }>;
  };
};

export type MyJoiningQueryVariables = Exact<{ [key: string]: never }>;

export type MyJoiningQuery = {
  readonly myStanding: {
    readonly state: MemberState;
    readonly clearances: ReadonlyArray<{
      readonly role: Role;
      readonly state: ClearanceState;
      readonly until: string | null;
      readonly missing: ReadonlyArray<{
        readonly kind: RequirementKind;
        readonly course: Course | null;
        readonly count: number;
        readonly have: number;
      }>;
    }>;
    readonly credentials: ReadonlyArray<{
      readonly kind: RequirementKind;
      readonly course: Course | null;
      readonly givenOn: string;
      readonly until: string | null;
      readonly state: CredentialState;
    }>;
    readonly vouches: ReadonlyArray<{ readonly state: VouchState; readonly until: string }>;
  };
  readonly myLearning: {
    readonly agreementVersion: number | null;
    readonly agreementSignedOn: string | null;
    readonly courses: ReadonlyArray<{
      readonly course: Course;
      readonly version: number;
      readonly finishedOn: string;
    }>;
  };
  readonly myProfile: {
    readonly subjectId: string;
    readonly compartment: Compartment;
    readonly version: number;
    readonly body: string;
    readonly kid: string;
    readonly wrap: string;
  } | null;
};

export type SaveAboutMeMutationVariables = Exact<{
  input: AboutMeInput;
}>;

export type SaveAboutMeMutation = {
  readonly saveAboutMe: {
    readonly id: string;
    readonly handle: string;
    readonly roles: ReadonlyArray<Role>;
    readonly tier: number;
    readonly publicKey: string;
    readonly signKey: string;
    readonly wrappedKey: string;
    readonly homeCell: string | null;
    readonly vehicle: Vehicle;
    readonly seats: number;
    readonly childSeats: number;
    readonly rearFacingSeats: number;
    readonly harnessSeats: number;
    readonly boosterSeats: number;
    readonly loadUnits: number;
    readonly capabilities: ReadonlyArray<Flag>;
    readonly hub: {
      readonly id: string;
      readonly slug: string;
      readonly name: string;
      readonly kind: HubKind;
      readonly street: string;
      readonly lon: number;
      readonly lat: number;
      readonly cell: string;
      readonly phone: string;
      readonly languages: ReadonlyArray<string>;
      readonly timeZone: string;
      readonly intake: HubIntake;
      readonly reach: ReadonlyArray<string>;
      readonly roads: Roads;
      readonly roadsUntil: string | null;
      readonly version: number;
      readonly region: string;
      readonly calibration: number;
      readonly rootKey: string;
      readonly hours: ReadonlyArray<{
        readonly weekday: number;
        readonly fromMinute: number;
        readonly toMinute: number;
      }>;
      readonly keys: ReadonlyArray<{
        readonly kid: string;
        readonly purpose: KeyPurpose;
        readonly epoch: number;
        readonly publicKey: string;
        readonly signature: string;
      }>;
    };
    readonly keys: ReadonlyArray<{
      readonly kid: string;
      readonly purpose: KeyPurpose;
      readonly epoch: number;
      readonly publicKey: string;
      readonly sealed: string;
    }>;
  };
};

export type SaveProfileMutationVariables = Exact<{
  profile: SealedBoxInput;
  key: string;
}>;

export type SaveProfileMutation = { readonly saveProfile: boolean };

export type SignAgreementMutationVariables = Exact<{
  version: number;
  signature: string;
  key: string;
}>;

export type SignAgreementMutation = {
  readonly signAgreement: {
    readonly agreementVersion: number | null;
    readonly agreementSignedOn: string | null;
  };
};

export type FinishTrainingMutationVariables = Exact<{
  course: Course;
  version: number;
  key: string;
}>;

export type FinishTrainingMutation = {
  readonly finishTraining: {
    readonly courses: ReadonlyArray<{
      readonly course: Course;
      readonly version: number;
      readonly finishedOn: string;
    }>;
  };
};

export type AskForVouchMutationVariables = Exact<{ [key: string]: never }>;

export type AskForVouchMutation = {
  readonly askForVouch: { readonly code: string; readonly expiresAt: string };
};

export type VouchCandidateQueryVariables = Exact<{
  code: string;
}>;

export type VouchCandidateQuery = {
  readonly vouchCandidate: { readonly memberId: string; readonly handle: string; readonly signKey: string };
};

export type GiveVouchMutationVariables = Exact<{
  input: GiveVouchInput;
}>;

export type GiveVouchMutation = { readonly giveVouch: boolean };

export type WithdrawVouchMutationVariables = Exact<{
  memberId: string;
  tag: string;
}>;

export type WithdrawVouchMutation = { readonly withdrawVouch: boolean };

export const CaseFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'duplicateOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sameHousehold' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseFieldsFragment, unknown>;
export const BoxFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoxFieldsFragment, unknown>;
export const MemberFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MemberFieldsFragment, unknown>;
export const AssignmentFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AssignmentFieldsFragment, unknown>;
export const TaskFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TaskFieldsFragment, unknown>;
export const OpenCaseFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenCaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boxes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'duplicateOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sameHousehold' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpenCaseFieldsFragment, unknown>;
export const RunFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DayRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'deviceTime' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RunFieldsFragment, unknown>;
export const LooseGoodsFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LooseGoodsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LooseGoods' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LooseGoodsFieldsFragment, unknown>;
export const ClearanceFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClearanceFieldsFragment, unknown>;
export const CredentialFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CredentialFieldsFragment, unknown>;
export const ExemptionFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExemptionFieldsFragment, unknown>;
export const TrustedFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrustedFieldsFragment, unknown>;
export const PolicyFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PolicyFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Policy' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'twoPeople' } },
                { kind: 'Field', name: { kind: 'Name', value: 'newcomerShifts' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'requirements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validDays' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'twoPeople' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PolicyFieldsFragment, unknown>;
export const SettingsFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettingsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHub' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reach' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roadsUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calibration' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettingsFieldsFragment, unknown>;
export const StockLineFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StockLineFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StockLine' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'onHand' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'available' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'item' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cooled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'infantFormula' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lots' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'labelKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'labelDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onHand' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
                { kind: 'Field', name: { kind: 'Name', value: 'available' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StockLineFieldsFragment, unknown>;
export const ShiftFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShiftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Shift' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'siteId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approval' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signUpOpensAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'templateId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurrence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'places' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                { kind: 'Field', name: { kind: 'Name', value: 'most' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signUps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                { kind: 'Field', name: { kind: 'Name', value: 'newcomer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'coverAskedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onMyWayAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'talk' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShiftFieldsFragment, unknown>;
export const SiteFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'within' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SiteFieldsFragment, unknown>;
export const TemplateFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TemplateFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ShiftTemplate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'siteId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'places' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                { kind: 'Field', name: { kind: 'Name', value: 'most' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'opensHours' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approval' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TemplateFieldsFragment, unknown>;
export const HubFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HubFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHub' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'street' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reach' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roadsUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calibration' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hours' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'rootKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signature' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HubFieldsFragment, unknown>;
export const MeFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Me' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrappedKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rearFacingSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harnessSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'boosterSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hub' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HubFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sealed' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HubFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHub' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'street' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reach' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roadsUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calibration' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hours' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'rootKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signature' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeFieldsFragment, unknown>;
export const PhoneBoxFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PhoneBoxFieldsFragment, unknown>;
export const BoardCardFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardCardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'travelSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clash' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reasons' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardCardFieldsFragment, unknown>;
export const ClaimFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClaimFieldsFragment, unknown>;
export const MyRunFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyRunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claim' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'opensAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closesAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'box' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyRunFieldsFragment, unknown>;
export const PhoneSiteFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneSiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PhoneSiteFieldsFragment, unknown>;
export const MyShiftFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyShiftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyShift' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ahead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onMyWayAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkInFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'site' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneSiteFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signUpId' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneSiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyShiftFieldsFragment, unknown>;
export const MyAvailabilityFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyAvailabilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyAvailability' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extra' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'away' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toDay' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'monthHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'restHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shiftsPerDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prefersKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dislikesKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsNearCell' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyAvailabilityFieldsFragment, unknown>;
export const ClosedAreasDocument = {
  __meta__: { hash: 'e2ea88df2e7850a4b05b86c09f29abaad1e1296f979a1520ae0429f8135bda13' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ClosedAreas' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closures' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'day' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'box' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClosedAreasQuery, ClosedAreasQueryVariables>;
export const CloseAreaDocument = {
  __meta__: { hash: '972adf75fe28e331a52a8156a58b614a4e95d5ce57001250f0ee17bacc187c9a' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CloseArea' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseAreaInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closeArea' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'box' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CloseAreaMutation, CloseAreaMutationVariables>;
export const LiftClosureDocument = {
  __meta__: { hash: '5b21bd96d4ad6a196af4dde409db170c582e4af93c953c022379b24ce84181ad' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'LiftClosure' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'liftClosure' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LiftClosureMutation, LiftClosureMutationVariables>;
export const NoteOpeningsDocument = {
  __meta__: { hash: '292b8d94f611dedfe7f7c75928c78180e59a987ffeabe92d829a91c6538c4989' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'NoteOpenings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'requestIds' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'noteOpenings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'requestIds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'requestIds' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NoteOpeningsMutation, NoteOpeningsMutationVariables>;
export const HubChangedDocument = {
  __meta__: { hash: '447bbf6922961872900cf428205cb03f06b6028cb69900d29f323249116094bb' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'HubChanged' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hubChanged' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'topic' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HubChangedSubscription, HubChangedSubscriptionVariables>;
export const WaitingClaimsDocument = {
  __meta__: { hash: 'f513cb933326fea26ec756347b6d7e0e2410169b753c3c384baecbedaf9059d7' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WaitingClaims' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organizerDay' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'day' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'waiting' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'claimSignature' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'member' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'signKey' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WaitingClaimsQuery, WaitingClaimsQueryVariables>;
export const PlacesOfDayDocument = {
  __meta__: { hash: 'b775086f0a4fae048918fe3296989718e07f322e108acfa6d74e537c4d131c56' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PlacesOfDay' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organizerDay' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'day' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tasks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'place' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlacesOfDayQuery, PlacesOfDayQueryVariables>;
export const ConfirmClaimsDocument = {
  __meta__: { hash: '1f17ea136110c6063b042d9e8fcda10c31481d48b98968806e76cf08e5cfae90' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmClaims' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'grants' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'GrantInput' } },
              },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confirmClaims' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'grants' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'grants' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConfirmClaimsMutation, ConfirmClaimsMutationVariables>;
export const InboxDocument = {
  __meta__: { hash: 'c13919427e863f098efc6269b1ace02215bfaf04772de580eaf9011dce04921a' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Inbox' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestState' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inbox' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'states' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'next' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cases' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'duplicateOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sameHousehold' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const CaseFileDocument = {
  __meta__: { hash: '0062a5bf767df1d76f327362117557d480a5cc5e3b5002ad6c117abc26c7823e' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseFile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'caseFile' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OpenCaseFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'duplicateOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sameHousehold' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenCaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boxes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseFileQuery, CaseFileQueryVariables>;
export const KitsDocument = {
  __meta__: { hash: '7350f77bb20dfbafd84ba3c4f2236afd84baf9dce04c060f9b1f38d22010cb4d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Kits' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'kits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'makeable' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'item' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<KitsQuery, KitsQueryVariables>;
export const AcceptRequestDocument = {
  __meta__: { hash: 'f387c68aaf1350a5e18a3389584545ceb09118a2b2f77b443a7371d5f15d9ea0' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcceptRequest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AcceptRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OpenCaseFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'duplicateOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sameHousehold' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenCaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boxes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptRequestMutation, AcceptRequestMutationVariables>;
export const AskMoreDocument = {
  __meta__: { hash: '1b2d37033e41e215aabe73bbfc7fd0cc1bdbb35f632505d72504bfdf0c61a253' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AskMore' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askMore' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OpenCaseFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'duplicateOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sameHousehold' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenCaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boxes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AskMoreMutation, AskMoreMutationVariables>;
export const HoldRequestDocument = {
  __meta__: { hash: 'e7069b9a18bebc71812b503cad7c92d27364f560b35ea0b29f120ac008b899b7' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'HoldRequest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'HoldRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'holdRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OpenCaseFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'duplicateOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sameHousehold' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenCaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boxes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HoldRequestMutation, HoldRequestMutationVariables>;
export const DeclineRequestDocument = {
  __meta__: { hash: '5e2d7dd2941d4ab8321b4da60a1cdd55e669138882719965730e52d3b63c622e' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeclineRequest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OpenCaseFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'duplicateOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sameHousehold' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenCaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boxes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeclineRequestMutation, DeclineRequestMutationVariables>;
export const ReferRequestDocument = {
  __meta__: { hash: '66f602dde298ae8b7ee1218ed851faf073579744da5fccf48768aa7ed1b583f4' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReferRequest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OpenCaseFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'duplicateOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sameHousehold' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenCaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boxes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReferRequestMutation, ReferRequestMutationVariables>;
export const MarkDuplicateDocument = {
  __meta__: { hash: '28c4bc78f3111fe49bfd23b4dd80af3555e81eab6b6f682e7afcf53ee26fd6cf' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MarkDuplicate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DuplicateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'markDuplicate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OpenCaseFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'duplicateOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sameHousehold' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenCaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boxes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MarkDuplicateMutation, MarkDuplicateMutationVariables>;
export const WithdrawForFamilyDocument = {
  __meta__: { hash: 'c2862d91e19db916cc50bd0867659d0d558520fdecb841285a75e255b1f5e985' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawForFamily' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawForFamily' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OpenCaseFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'duplicateOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sameHousehold' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenCaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boxes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawForFamilyMutation, WithdrawForFamilyMutationVariables>;
export const ReopenRequestDocument = {
  __meta__: { hash: 'd279e6c51a47bd7ef8685089740dbae6d1d0b53bf027a3e7a935f1b77d9f0763' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReopenRequest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseRequestInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reopenRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OpenCaseFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'duplicateOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sameHousehold' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OpenCaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseFields' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boxes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tasks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReopenRequestMutation, ReopenRequestMutationVariables>;
export const RecordRequestDocument = {
  __meta__: { hash: 'cfc9612e08087073773b4b519dd055ca3142d2a043c18cfc404b6198956ead0d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordRequest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AskForHelpInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CaseFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CaseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heldUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'duplicateOf' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receiptKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sameHousehold' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordRequestMutation, RecordRequestMutationVariables>;
export const LiveDocument = {
  __meta__: { hash: 'da786ad57e98e36123492b2eb2f1183992dbce93d06202eb4c560108a5968dc5' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Live' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organizerDay' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'day' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'runs' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tasks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DayRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'deviceTime' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LiveQuery, LiveQueryVariables>;
export const LivePlacesDocument = {
  __meta__: { hash: '74a7c8c8197b054b8f87d010bee50f8ad48a06bf510728932434ba257043e1bf' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LivePlaces' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organizerDay' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'day' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tasks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'place' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LivePlacesQuery, LivePlacesQueryVariables>;
export const NoteLiveDocument = {
  __meta__: { hash: 'fd466a2577e77a24084268c739c6e9d68d2cbce6cc97aa47b8b5dca77a5d73d0' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'NoteLive' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'requestIds' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'noteOpenings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'requestIds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'requestIds' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NoteLiveMutation, NoteLiveMutationVariables>;
export const RecallRunDocument = {
  __meta__: { hash: '76f887b97803b1beb2dfde55c1c12f493d9015d9de978428811d0e0c5f624885' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecallRun' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseReason' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recallRun' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'runId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'reason' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DayRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'deviceTime' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecallRunMutation, RecallRunMutationVariables>;
export const LooseGoodsDocument = {
  __meta__: { hash: '4df71c6dbb8225136836b97c6068189879c266d381331ac336fef3569b700473' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LooseGoods' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'looseGoods' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'day' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'LooseGoodsFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LooseGoodsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LooseGoods' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LooseGoodsQuery, LooseGoodsQueryVariables>;
export const SettleGoodsDocument = {
  __meta__: { hash: '9a5d96ab51f5a790b065fff75ec54ca1b6e9fb64e0931ac5d34dd1748a5f8b2f' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SettleGoods' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SettleGoodsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'settleGoods' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'LooseGoodsFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LooseGoodsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LooseGoods' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettleGoodsMutation, SettleGoodsMutationVariables>;
export const HandOverDocument = {
  __meta__: { hash: '3996a72a82b5b243c2858959d03995270013e6a14360dd8b9e16855d8bdf5eec' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'HandOver' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReplanRunsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replanRuns' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DayRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'deviceTime' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HandOverMutation, HandOverMutationVariables>;
export const ExactMatchDocument = {
  __meta__: { hash: '278b495f32750d898c6bb6718c2b75429982b57fae8c928b10199426e47c6a17' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ExactMatch' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'matchDay' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'day' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tasks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'knownTo' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'declinedBy' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'people' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'memberId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'newHomesLeft' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'tasksLeft' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'busy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organizerDay' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'day' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tasks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'place' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'freeOn' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'day' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'away' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'fromDay' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'toDay' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExactMatchQuery, ExactMatchQueryVariables>;
export const MatchDayDocument = {
  __meta__: { hash: '71cab3d3d1dc363060513ab8380baac3dfa145eaff05451b0bbdad8fa591af42' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MatchDay' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'matchDay' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'day' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pairs' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'travelSeconds' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'reasons' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'member' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unmatched' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fix' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'rules' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organizerDay' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'day' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tasks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MatchDayQuery, MatchDayQueryVariables>;
export const SuggestionsDocument = {
  __meta__: { hash: 'cb01d6bb52eba867524c3ef31b96003a16714f8ffccc5da18e046153276d96fe' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Suggestions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'taskId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suggestions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'taskId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'taskId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ranked' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'travelSeconds' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'reasons' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'member' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cannot' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'member' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;
export const LanguagesOfDocument = {
  __meta__: { hash: '9034d0a68441a16bf561c70270ef18b83fc3087010afd242f2afc3abddf9133d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LanguagesOf' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'requestId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'caseFile' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'requestId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'boxes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'profile' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LanguagesOfQuery, LanguagesOfQueryVariables>;
export const OfferTaskDocument = {
  __meta__: { hash: '17cdb15bc24ed503d03887e68a423f130f775285311a23c3bf863d18a9c13241' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OfferTask' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'taskId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'memberIds' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'offerTask' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'taskId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'taskId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'memberIds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'memberIds' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OfferTaskMutation, OfferTaskMutationVariables>;
export const GrantRoleDocument = {
  __meta__: { hash: '9bd5cd3cc8200946d2ead28c991e6110f2fe38bd6bdade41e8bd683461796be1' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GrantRole' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'GrantRoleInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'grantRole' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrustedFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GrantRoleMutation, GrantRoleMutationVariables>;
export const DenyRoleDocument = {
  __meta__: { hash: 'c6c195bea0bb216fd56f25dd85ef56c6508af22a1d21efc6a435d201bf14eac3' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DenyRole' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndRoleInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'denyRole' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrustedFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DenyRoleMutation, DenyRoleMutationVariables>;
export const EndRoleDocument = {
  __meta__: { hash: '839286725adc7c6e07e01993973dde1950bf5b98ddc01cd6e72de94bcaa14d05' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndRole' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndRoleInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endRole' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrustedFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndRoleMutation, EndRoleMutationVariables>;
export const RecordCredentialDocument = {
  __meta__: { hash: '6b02e514288f5526a6ab0713fa6c805ad743f0e4a50e9e93d9e67b50d27e1ded' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordCredential' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordCredentialInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordCredential' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrustedFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordCredentialMutation, RecordCredentialMutationVariables>;
export const ConfirmCredentialDocument = {
  __meta__: { hash: '209a5b00ca01aaad83656aaeb694ade4cdd93ccbf1aecb1f6ef138547249adea' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmCredential' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'memberId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confirmCredential' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'memberId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'memberId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrustedFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConfirmCredentialMutation, ConfirmCredentialMutationVariables>;
export const WithdrawCredentialDocument = {
  __meta__: { hash: 'dd88ceaf972c5456eba465f1d50a3023c12f121657530937bf2abdb8ff391d10' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawCredential' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'memberId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawCredential' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'memberId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'memberId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrustedFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawCredentialMutation, WithdrawCredentialMutationVariables>;
export const ExemptDocument = {
  __meta__: { hash: '891313799e82a3056b49707c9efa2f17e1e54de3248aa78fea65ae7711e02236' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'Exempt' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExemptInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exempt' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrustedFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExemptMutation, ExemptMutationVariables>;
export const EndExemptionDocument = {
  __meta__: { hash: 'c5e8680f856324690d0dd5df755907bfcab98fc8676388c34cfb7b1eaebae877' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndExemption' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'memberId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endExemption' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'memberId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'memberId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrustedFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndExemptionMutation, EndExemptionMutationVariables>;
export const SuspendMemberDocument = {
  __meta__: { hash: '07ad69974808697556656a09b60f099638015cd2ab81c807d2d2daaf1ee87d6a' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SuspendMember' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndMemberInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendMember' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrustedFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SuspendMemberMutation, SuspendMemberMutationVariables>;
export const RemoveMemberDocument = {
  __meta__: { hash: '779453868c4e375dda0c11787df24c60b950ee62eec2511d02649fb78b6f7e1d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveMember' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndMemberInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeMember' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrustedFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const RestoreMemberDocument = {
  __meta__: { hash: '9819d063e161882416d0d09220bb7e886ba11e08b98eae2741f78a26270c5947' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RestoreMember' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'memberId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'restoreMember' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'memberId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'memberId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrustedFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RestoreMemberMutation, RestoreMemberMutationVariables>;
export const ReviewVouchesDocument = {
  __meta__: { hash: '6feffc228c6a943346ba8b2fc70bc1ca3b3fb70093f7378c1d007a94283fee36' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReviewVouches' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReviewVouchesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reviewVouches' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrustedFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReviewVouchesMutation, ReviewVouchesMutationVariables>;
export const ChangePolicyDocument = {
  __meta__: { hash: '6862fce3951913e924c906f94e00096fb46b1f8af09c0533a0950a58ceaa247e' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangePolicy' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangePolicyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changePolicy' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PolicyFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PolicyFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Policy' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'twoPeople' } },
                { kind: 'Field', name: { kind: 'Name', value: 'newcomerShifts' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'requirements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validDays' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'twoPeople' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangePolicyMutation, ChangePolicyMutationVariables>;
export const MakeInviteDocument = {
  __meta__: { hash: 'bc404484b4935ac363665935a3aca116a683f2a58ac2897af136d74874339c74' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MakeInvite' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MakeInviteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'makeInvite' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MakeInviteMutation, MakeInviteMutationVariables>;
export const WithdrawInviteDocument = {
  __meta__: { hash: 'eaa048cf2a070babebf73c1c9bc9d93f2a0351cb00e96fb5152d0b3874216669' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawInvite' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawInvite' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawInviteMutation, WithdrawInviteMutationVariables>;
export const PeopleDocument = {
  __meta__: { hash: '38400c3c79013a9f4c4a2b4bcf7e9b07de81746f7bb680dc2e0b4ce3c29562f5' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'People' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'clearances' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'vouches' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'profile' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = {
  __meta__: { hash: '426cae885b19578c304f25fff12f9b7f521feeda9cb4182120f4c93bf1e0576d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Person' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrustedFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'policy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PolicyFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PolicyFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Policy' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'twoPeople' } },
                { kind: 'Field', name: { kind: 'Name', value: 'newcomerShifts' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'requirements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validDays' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'twoPeople' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const VettingDocument = {
  __meta__: { hash: '544094807acb3c46ee83a2349ca115711aed637593f51584b77b525bdf565c4c' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Vetting' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TrustedFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'policy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PolicyFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClearanceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Clearance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedBy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'have' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CredentialFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Credential' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ExemptionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Exemption' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'course' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TrustedFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hoursThisMonth' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearances' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClearanceFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'credentials' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CredentialFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'exemptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ExemptionFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'profile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PolicyFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Policy' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'twoPeople' } },
                { kind: 'Field', name: { kind: 'Name', value: 'newcomerShifts' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'requirements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validDays' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'twoPeople' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VettingQuery, VettingQueryVariables>;
export const AllVouchesDocument = {
  __meta__: { hash: '4b1366b27b23746ca465283a942d45d670d4f17671d9f672d0c63b0e1e54d4cd' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AllVouches' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'vouches' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'memberId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'box' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AllVouchesQuery, AllVouchesQueryVariables>;
export const AccessLogDocument = {
  __meta__: { hash: '9158a6e21f64fa700689f156f4b70a0de84eb1fcb975eba60fa673eee65cda77' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccessLog' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'memberId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'accessLog' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'memberId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'memberId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'next' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'verb' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccessLogQuery, AccessLogQueryVariables>;
export const HubPolicyDocument = {
  __meta__: { hash: '982484f0f48e8f37996b407960c852ac0d775ebe617ff7dd0c3d04be2c7ad67c' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HubPolicy' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'policy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PolicyFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PolicyFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Policy' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'twoPeople' } },
                { kind: 'Field', name: { kind: 'Name', value: 'newcomerShifts' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'requirements' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validDays' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'twoPeople' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HubPolicyQuery, HubPolicyQueryVariables>;
export const PolicyEffectDocument = {
  __meta__: { hash: '058c4b85eca87b31143f19cf26cbe2bfd0314a576e5973e57b5e1d348eae2aa9' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PolicyEffect' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'rules' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'RoleRuleInput' } },
              },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'policyEffect' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'rules' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'rules' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'memberId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'missing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'have' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PolicyEffectQuery, PolicyEffectQueryVariables>;
export const InvitesDocument = {
  __meta__: { hash: '9af9f9e2ecbf9f7ecbb4402530e58d75c87c5e01937755753c10715739a03c8a' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Invites' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invites' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'madeBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvitesQuery, InvitesQueryVariables>;
export const ShiftsOfPeopleDocument = {
  __meta__: { hash: '4e6ee44189f0ae9c0e8208c72842fbc087f5a261633a0307495ae5db0f4d859d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShiftsOfPeople' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'days' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'week' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'days' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'days' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'shifts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'signUps' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'member' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShiftsOfPeopleQuery, ShiftsOfPeopleQueryVariables>;
export const HasGeocoderDocument = {
  __meta__: { hash: 'd430226bfad040d5c9b2e9c48f898b49fac5966072641b7f81dbf9913a36dcd1' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HasGeocoder' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasGeocoder' } }],
      },
    },
  ],
} as unknown as DocumentNode<HasGeocoderQuery, HasGeocoderQueryVariables>;
export const FindPlacesDocument = {
  __meta__: { hash: '2b16811714942d689b49f0edea0a8fc633ddf900869514086c66ebc8730e9b26' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FindPlaces' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'findPlaces' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'language' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'exact' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindPlacesQuery, FindPlacesQueryVariables>;
export const PlanDayDocument = {
  __meta__: { hash: '6bd3e0c84b9ccd52ff5769cd46e2ca0b0c56891491387239a982a55ba2f2b43f' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PlanDay' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organizerDay' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'day' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tasks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'place' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'runs' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunFields' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'freeOn' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'day' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'away' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'fromDay' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'toDay' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DayRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'deviceTime' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlanDayQuery, PlanDayQueryVariables>;
export const NotePlanningDocument = {
  __meta__: { hash: 'ec909baf827eafd3981bb107ab09874fd97999d839a03619244d1a96cce90ca5' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'NotePlanning' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'requestIds' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'noteOpenings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'requestIds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'requestIds' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NotePlanningMutation, NotePlanningMutationVariables>;
export const ReplanRunsDocument = {
  __meta__: { hash: '95df66fa704579e5e3c8bd934c0f2e38025b51b737a50adfc5769fa0e3161102' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReplanRuns' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReplanRunsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replanRuns' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DayRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'deviceTime' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReplanRunsMutation, ReplanRunsMutationVariables>;
export const PublishPlanDocument = {
  __meta__: { hash: '8aa600dc1cb0fa76bb96cbbfda89dade95d58d89abf555adde9b0f13b457f7ed' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PublishPlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PublishPlanInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publishPlan' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DayRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'deviceTime' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublishPlanMutation, PublishPlanMutationVariables>;
export const HubSettingsDocument = {
  __meta__: { hash: '5347aa074d2a64a1efaf3254c63cbd2b0c622b08550eabb2b3662fe08dc0b10e' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HubSettings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hub' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'slug' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SettingsFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettingsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHub' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reach' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roadsUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calibration' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HubSettingsQuery, HubSettingsQueryVariables>;
export const ChangeHubDocument = {
  __meta__: { hash: '1066506028838c2b678b73e5f03cfdf2b06b1a39dc1331c20c3f099085bb1213' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeHub' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeHubInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeHub' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SettingsFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SettingsFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHub' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reach' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roadsUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calibration' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeHubMutation, ChangeHubMutationVariables>;
export const StockDocument = {
  __meta__: { hash: '0c2e7215be47c44a13857b2a945b499ae455da04bac598265d20e1537228d4f0' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Stock' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stock' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StockLineFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StockLineFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StockLine' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'onHand' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'available' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'item' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cooled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'infantFormula' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lots' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'labelKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'labelDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onHand' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
                { kind: 'Field', name: { kind: 'Name', value: 'available' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StockQuery, StockQueryVariables>;
export const ReceiveStockDocument = {
  __meta__: { hash: 'fab0e1244eb99a1ba18c5343df3280dff50e9384c3eb193306c6dfc17e8ce506' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReceiveStock' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReceiveStockInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receiveStock' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StockLineFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StockLineFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StockLine' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'onHand' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'available' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'item' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cooled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'infantFormula' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lots' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'labelKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'labelDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onHand' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
                { kind: 'Field', name: { kind: 'Name', value: 'available' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReceiveStockMutation, ReceiveStockMutationVariables>;
export const AdjustStockDocument = {
  __meta__: { hash: '08ca6f235980a473cc414abc17f5bf194d497e3984719546f8692e8ccb8caf70' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AdjustStock' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AdjustStockInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adjustStock' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StockLineFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StockLineFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StockLine' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'onHand' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'available' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'item' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cooled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'infantFormula' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lots' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'labelKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'labelDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onHand' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reserved' } },
                { kind: 'Field', name: { kind: 'Name', value: 'available' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AdjustStockMutation, AdjustStockMutationVariables>;
export const TodayDocument = {
  __meta__: { hash: '8a04ebaba21fa8d0bcbaa8b7e5152277c0bc4131b74c379b05bf61d1f5e03c18' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Today' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organizerDay' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'day' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'day' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tasks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'runs' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RunFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'waiting' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'toDecide' },
            name: { kind: 'Name', value: 'inbox' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'states' },
                value: {
                  kind: 'ListValue',
                  values: [
                    { kind: 'EnumValue', value: 'submitted' },
                    { kind: 'EnumValue', value: 'triage' },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cases' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'needsInfo' },
            name: { kind: 'Name', value: 'inbox' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'states' },
                value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'needs_info' }] },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cases' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'createdOn' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stock' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'item' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lots' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'onHand' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'labelKind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'labelDate' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DayRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'deviceTime' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TodayQuery, TodayQueryVariables>;
export const RemoveAssignmentDocument = {
  __meta__: { hash: 'b29a69980fc089d3cb16cd52911bb46dc65e3dbc9c2ab7a8d96f2401d72e0e20' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveAssignment' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'assignmentId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseReason' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeAssignment' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'assignmentId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'assignmentId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'reason' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TaskFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MemberFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HubMember' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseAssignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'claimKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'granted' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'member' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MemberFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TaskFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CaseTask' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'part' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kitCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveAssignmentMutation, RemoveAssignmentMutationVariables>;
export const RecordCheckInDocument = {
  __meta__: { hash: 'bdd1f380647324576ae076bb3d32a2f51328b093eed0a6f334705f6fa9fff255' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordCheckIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'signUpId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordCheckIn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'signUpId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'signUpId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordCheckInMutation, RecordCheckInMutationVariables>;
export const RecordAbsenceDocument = {
  __meta__: { hash: 'f2d8fe5f3d1a69f3e33f48fef32e9c64cfcfe28ef3c3daa1a1c65f9e66815469' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordAbsence' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordAbsenceInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordAbsence' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordAbsenceMutation, RecordAbsenceMutationVariables>;
export const RecordTalkDocument = {
  __meta__: { hash: '3010c97d6c81a656027918cb088b596c61fe20a207e0f8b441236f711fa75291' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordTalk' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'signUpId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'outcome' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TalkOutcome' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordTalk' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'signUpId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'signUpId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'outcome' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'outcome' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordTalkMutation, RecordTalkMutationVariables>;
export const AnswerSignUpDocument = {
  __meta__: { hash: '60766df53fece4830e416aa360c1d17c2297fff1f0053e3d42c413cb5100a14b' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerSignUp' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'signUpId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'yes' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerSignUp' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'signUpId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'signUpId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'yes' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'yes' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnswerSignUpMutation, AnswerSignUpMutationVariables>;
export const SkipOccurrenceDocument = {
  __meta__: { hash: '2b666c1d048c8d10ba4514bcd01e08fd74aa75ce372513e37526914233b27a14' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SkipOccurrence' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkipOccurrenceInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skipOccurrence' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TemplateFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TemplateFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ShiftTemplate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'siteId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'places' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                { kind: 'Field', name: { kind: 'Name', value: 'most' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'opensHours' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approval' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SkipOccurrenceMutation, SkipOccurrenceMutationVariables>;
export const AtBoardDocument = {
  __meta__: { hash: 'bc093301c780c9659aaf9993412dad11c4329a75f6738b9ca40854a0a61d33fb' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AtBoard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'atBoard' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'memberId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AtBoardMutation, AtBoardMutationVariables>;
export const WeekDocument = {
  __meta__: { hash: 'e9776dcb6d4e0a54e5dec20116cd2eedbcd6a832021f7e8acf8a28108f7e5cb3' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Week' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'week' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'shifts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShiftFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sites' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'closedDays' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'siteId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'atBoard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'memberId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShiftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Shift' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'siteId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approval' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signUpOpensAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'templateId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurrence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'places' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                { kind: 'Field', name: { kind: 'Name', value: 'most' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signUps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                { kind: 'Field', name: { kind: 'Name', value: 'newcomer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'coverAskedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onMyWayAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'talk' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'within' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WeekQuery, WeekQueryVariables>;
export const WeekPeopleDocument = {
  __meta__: { hash: 'dbd0d7487e0ee3f12b7da1ab89525c0aa4c393bd55f163cadb81ff911382db14' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WeekPeople' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'clearances' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wishes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'weekHours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'restHours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shiftsPerDay' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'freeOn' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'day' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'days' },
                      value: { kind: 'IntValue', value: '8' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WeekPeopleQuery, WeekPeopleQueryVariables>;
export const TermsDocument = {
  __meta__: { hash: 'ea86c772910de053dba9be79be794f35f2523ea9138520984d9babf6eef99029' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Terms' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'week' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sites' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'templates' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TemplateFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'closedDays' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'siteId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'within' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TemplateFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ShiftTemplate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'siteId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'places' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                { kind: 'Field', name: { kind: 'Name', value: 'most' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'opensHours' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approval' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TermsQuery, TermsQueryVariables>;
export const ChangeShiftsDocument = {
  __meta__: { hash: '95588fa243d0c00c6463fd561a7a5a1f3b3cb8b2a0d8eca34ee3b5f4988ca897' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeShifts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeShiftsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeShifts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShiftFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShiftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Shift' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'siteId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approval' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signUpOpensAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'templateId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurrence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'places' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                { kind: 'Field', name: { kind: 'Name', value: 'most' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signUps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                { kind: 'Field', name: { kind: 'Name', value: 'newcomer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'coverAskedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onMyWayAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'talk' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeShiftsMutation, ChangeShiftsMutationVariables>;
export const HereNowDocument = {
  __meta__: { hash: '6b5a79bf29025ade384cd88b11e14be3ce32f6e1902cdf72288020bb44e08966' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HereNow' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'at' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Instant' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hereNow' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'at' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'at' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'shiftId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'siteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signUpId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                { kind: 'Field', name: { kind: 'Name', value: 'here' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onMyWayAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HereNowQuery, HereNowQueryVariables>;
export const SheetProfilesDocument = {
  __meta__: { hash: '5ab53d42228dfde3957c0cad3005c420f2e1df871e5b35264c7de34576cca8ef' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SheetProfiles' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'profile' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SheetProfilesQuery, SheetProfilesQueryVariables>;
export const SaveClosedDaysDocument = {
  __meta__: { hash: 'cf3a5de3f38798ef270e1643157c01518a80d34245d60bfc8724060750338c82' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveClosedDays' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ClosedDaysInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveClosedDays' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'siteId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveClosedDaysMutation, SaveClosedDaysMutationVariables>;
export const LayShiftsDocument = {
  __meta__: { hash: '60923e707756cb5eb9e6c4af88dff069002bfedff8cefed3da81cc303d7d7778' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'LayShifts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'days' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'layShifts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'days' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'days' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShiftFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShiftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Shift' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'siteId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approval' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signUpOpensAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'templateId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occurrence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'places' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                { kind: 'Field', name: { kind: 'Name', value: 'most' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signUps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                { kind: 'Field', name: { kind: 'Name', value: 'newcomer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'coverAskedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onMyWayAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'member' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'talk' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LayShiftsMutation, LayShiftsMutationVariables>;
export const SaveSiteDocument = {
  __meta__: { hash: '00c59af2e18ad1c0121b9e0f6964280083773cf56274c4965e439853cc049b22' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveSite' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SaveSiteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveSite' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SiteFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'within' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveSiteMutation, SaveSiteMutationVariables>;
export const SaveTemplateDocument = {
  __meta__: { hash: '5f95eb1606e4b0181a98acf0b65629a2a6e21dca0955b38856a6bcef5bebb76a' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveTemplate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SaveTemplateInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveTemplate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TemplateFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TemplateFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ShiftTemplate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'siteId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'places' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                { kind: 'Field', name: { kind: 'Name', value: 'most' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'opensHours' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'approval' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveTemplateMutation, SaveTemplateMutationVariables>;
export const SignInSaltDocument = {
  __meta__: { hash: '90f7ce5e176cd90f5ef6856bb0a0eee05716f7580a5d67446e281df9c82c5062' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SignInSalt' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signInSalt' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'handle' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'salt' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInSaltQuery, SignInSaltQueryVariables>;
export const SignInDocument = {
  __meta__: { hash: 'deccfbcc4e691ca28fe1de64b511f0ca818423e387f7c59ded82abf944da1bfb' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'authSecret' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Bytes' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signIn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'handle' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'handle' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'authSecret' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'authSecret' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HubFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHub' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'street' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reach' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roadsUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calibration' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hours' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'rootKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signature' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Me' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrappedKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rearFacingSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harnessSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'boosterSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hub' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HubFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sealed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {
  __meta__: { hash: '39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignOut' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'signOut' } }],
      },
    },
  ],
} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const MeDocument = {
  __meta__: { hash: '634df55ae5f94c59acab4800fc0f8d9ea6250c8b8524eed9efff1b4781110137' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Me' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'me' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HubFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHub' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'street' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reach' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roadsUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calibration' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hours' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'rootKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signature' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Me' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrappedKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rearFacingSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harnessSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'boosterSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hub' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HubFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sealed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const PublicHubsDocument = {
  __meta__: { hash: '732380ca0f8cd994eea0a5665c0e582ca7f230ae344c34075be7c1f315cbe274' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PublicHubs' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hubs' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'street' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
                { kind: 'Field', name: { kind: 'Name', value: 'intake' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reach' } },
                { kind: 'Field', name: { kind: 'Name', value: 'region' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublicHubsQuery, PublicHubsQueryVariables>;
export const PublicHubKeysDocument = {
  __meta__: { hash: '2be3c1f323fd60eadcb20c0050e72d486b710a9913c2d5a81d6698858f4feedc' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PublicHubKeys' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hub' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'slug' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rootKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'keys' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'signature' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublicHubKeysQuery, PublicHubKeysQueryVariables>;
export const AskForHelpDocument = {
  __meta__: { hash: '8ff854a582aff231836a7070ca91d6fe74a68e8f9768c863d3fa5bdf365a9ef6' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AskForHelp' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AskForHelpInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askForHelp' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'requestId' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AskForHelpMutation, AskForHelpMutationVariables>;
export const RequestByReceiptDocument = {
  __meta__: { hash: '4a7c0600fe38aa1005c3e6c46b325ef1fb7e771c1acc70fc7197c7686604a738' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RequestByReceipt' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lookup' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Bytes' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestByReceipt' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lookup' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lookup' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestByReceiptQuery, RequestByReceiptQueryVariables>;
export const WithdrawRequestDocument = {
  __meta__: { hash: '6025a21db79e4f974f1a113eb818b064b0b41179f24d46ea5bdca7a4e702a40c' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawRequest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReceiptInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const EraseRequestDocument = {
  __meta__: { hash: 'f85daa31bfdf5fed47fb7bd0d54f2bb9dc690a462fa31b6ef82aa16de159abba' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EraseRequest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReceiptInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'eraseRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EraseRequestMutation, EraseRequestMutationVariables>;
export const BoardDocument = {
  __meta__: { hash: 'fbf59e516d1cafadf65c7c87739307af631ac21a5aee7f87a3874eac868f0637' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Board' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'board' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'next' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cards' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardCardFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardCardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'travelSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clash' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reasons' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardQuery, BoardQueryVariables>;
export const MyWorkDocument = {
  __meta__: { hash: 'c551ae5e1429a855be394a752f871c4fe8cb1cada0a88afc8a27d4179d4fcf1d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyWork' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myClaims' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myRuns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyRunFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyRunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claim' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'opensAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closesAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'box' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyWorkQuery, MyWorkQueryVariables>;
export const ClaimTaskDocument = {
  __meta__: { hash: '9a3b5778304eca9e65f3da2ea937fe915d436a52e45a56f2b7921e4badcb4268' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ClaimTask' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ClaimTaskInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'claimTask' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'won' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claim' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alternatives' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardCardFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardCardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'travelSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clash' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reasons' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClaimTaskMutation, ClaimTaskMutationVariables>;
export const ConfirmOfferDocument = {
  __meta__: { hash: '2d54513807e1b42f01e375fa77ddcaa473abb2b221844096daa77983a27c4f7e' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmOffer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ClaimTaskInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confirmOffer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'won' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claim' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'alternatives' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardCardFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardCardFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardCard' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'serviceSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'travelSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'clash' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reasons' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConfirmOfferMutation, ConfirmOfferMutationVariables>;
export const ReleaseClaimDocument = {
  __meta__: { hash: '93dafd7c2787f657216ff0e82914bdf7542cd05a4c9dfaea3c04a5424d173744' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReleaseClaim' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'assignmentId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleaseReason' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'releaseClaim' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'assignmentId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'assignmentId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'reason' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReleaseClaimMutation, ReleaseClaimMutationVariables>;
export const UndoReleaseDocument = {
  __meta__: { hash: 'b4eb0f3352533fcb650b7a6b66ae9b7542532d6981db19a429e29fc2d87e6a09' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UndoRelease' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'assignmentId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'undoRelease' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'assignmentId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'assignmentId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UndoReleaseMutation, UndoReleaseMutationVariables>;
export const AcceptRunDocument = {
  __meta__: { hash: 'b5115735840bca6eab24e100f94b75efb1d41056587a05cf34c839d38f1e6781' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcceptRun' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'claims' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'ClaimKeyInput' } },
              },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptRun' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'runId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'claims' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'claims' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyRunFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyRunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claim' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'opensAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closesAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'box' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptRunMutation, AcceptRunMutationVariables>;
export const DeclineRunDocument = {
  __meta__: { hash: '55764b788ca74bb05ab98b80c848986f66620028bc8c95748c0bd45be891bba4' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeclineRun' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleaseReason' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineRun' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'runId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'reason' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyRunFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyRunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claim' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'opensAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closesAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'box' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeclineRunMutation, DeclineRunMutationVariables>;
export const StartLoadingDocument = {
  __meta__: { hash: '8ed0721716bd4be157602df29a4090a28274b53823d32cfc026d3d41ef254db5' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'StartLoading' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'startLoading' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'runId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyRunFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyRunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claim' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'opensAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closesAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'box' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartLoadingMutation, StartLoadingMutationVariables>;
export const DepartRunDocument = {
  __meta__: { hash: 'c2823bb0e4656f02a7665cc8a6a13176b94a65c70a5eecf3993cc32315619054' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DepartRun' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'loaded' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'departRun' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'runId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'loaded' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'loaded' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyRunFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyRunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claim' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'opensAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closesAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'box' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DepartRunMutation, DepartRunMutationVariables>;
export const RecordStopDocument = {
  __meta__: { hash: '0b5a9c439d70b2120024d077fe459115cebf3800023d7cda85a5fb86964eded2' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordStop' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordStopInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordStop' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyRunFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyRunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claim' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'opensAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closesAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'box' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordStopMutation, RecordStopMutationVariables>;
export const UndoStopDocument = {
  __meta__: { hash: 'c06a03c06d3d545db5b7c965d32138a080b22b0c2dcdbfcabb4de0512ce2126c' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UndoStop' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'stopId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'deviceTime' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Instant' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'undoStop' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'stopId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'stopId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'deviceTime' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'deviceTime' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyRunFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyRunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claim' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'opensAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closesAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'box' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UndoStopMutation, UndoStopMutationVariables>;
export const CompleteRunDocument = {
  __meta__: { hash: '3473fd6856e5860531288025dab5377fb9b262913a41e1b80335efd8ff397830' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CompleteRun' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'completeRun' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'runId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyRunFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyRunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claim' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'opensAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closesAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'box' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CompleteRunMutation, CompleteRunMutationVariables>;
export const StopEverythingDocument = {
  __meta__: { hash: 'eb2f3e33e5a28c1a8449e5889d8337e75ea7940be1f94f0684d362af3e3318a6' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'StopEverything' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stopEverything' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'runId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyRunFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'destinationCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'runId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'card' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyRunFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'meters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seconds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'taskKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'arriveAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'departAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'windowTo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'flags' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claim' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'item' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'place' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'opensAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closesAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'box' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gives' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'letter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StopEverythingMutation, StopEverythingMutationVariables>;
export const MyChangesDocument = {
  __meta__: { hash: 'a158be4bd7ecb81c74a877ce5adfa8c3e179ad491e892d70301437f8fb4e0ef5' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'MyChanges' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myChanges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'topic' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyChangesSubscription, MyChangesSubscriptionVariables>;
export const MyShiftsDocument = {
  __meta__: { hash: 'd5897611cf74b88698fc9f42c483cf082608188917c38e2eb11fce276a2c0a5f' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyShifts' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myShifts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyShiftFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneSiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyShiftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyShift' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ahead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onMyWayAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkInFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'site' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneSiteFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signUpId' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyShiftsQuery, MyShiftsQueryVariables>;
export const ShiftBoardDocument = {
  __meta__: { hash: '7fd7b3ff4ff16410ae8bd102926b73dc98ad56aa3590d04549fbe5e51a8e35aa' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShiftBoard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Day' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'days' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openShifts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'days' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'days' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signUpOpensAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'urgency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approval' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneSiteFields' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'places' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'least' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'most' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hurdle' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'covers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shiftId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'site' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneSiteFields' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myNotices' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneSiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShiftBoardQuery, ShiftBoardQueryVariables>;
export const SignUpDocument = {
  __meta__: { hash: '496ded4a91ff143b5090fae83b5fdf03332a539fe8e4320cb8a2e60fea21d653' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignUp' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignUpInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signUp' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyShiftFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneSiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyShiftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyShift' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ahead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onMyWayAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkInFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'site' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneSiteFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signUpId' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const WithdrawSignUpDocument = {
  __meta__: { hash: 'e79d7705b7a38034fc860d17249d6a917a1f88e485bbac69c20d03ee9607e502' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawSignUp' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawReason' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawSignUp' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'reason' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyShiftFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneSiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyShiftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyShift' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ahead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onMyWayAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkInFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'site' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneSiteFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signUpId' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawSignUpMutation, WithdrawSignUpMutationVariables>;
export const AnswerPlaceDocument = {
  __meta__: { hash: '03b71cc93ef88d08c4cf459c8a5c3fd99837f9e0f7c71d5c2f1fed978ca65a30' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerPlace' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'yes' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerPlace' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'yes' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'yes' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyShiftFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneSiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyShiftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyShift' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ahead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onMyWayAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkInFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'site' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneSiteFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signUpId' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnswerPlaceMutation, AnswerPlaceMutationVariables>;
export const AskCoverDocument = {
  __meta__: { hash: '30c4ecccf47412d2a91b0f0795060c038793965a0d4600ab6926e0bd25d714e1' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AskCover' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asked' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askCover' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asked' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asked' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyShiftFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneSiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyShiftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyShift' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ahead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onMyWayAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkInFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'site' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneSiteFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signUpId' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AskCoverMutation, AskCoverMutationVariables>;
export const TakeCoverDocument = {
  __meta__: { hash: '102557f94625010a2b7b48d170a3b71ba5d88a0fdaf3079f3cf09fe95a67d241' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TakeCover' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'takeCover' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyShiftFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneSiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyShiftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyShift' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ahead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onMyWayAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkInFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'site' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneSiteFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signUpId' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TakeCoverMutation, TakeCoverMutationVariables>;
export const OnMyWayDocument = {
  __meta__: { hash: '7133b42841a02afb7ba67f613c4719ef13095280e6dbfa079c0f5c0a43f0dad7' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OnMyWay' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'onMyWay' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyShiftFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneSiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyShiftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyShift' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ahead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onMyWayAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkInFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'site' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneSiteFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signUpId' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OnMyWayMutation, OnMyWayMutationVariables>;
export const CheckInDocument = {
  __meta__: { hash: '159bce30c02a5f343f32801347a6fdf1ad658adf291d9f74520399885dc21b82' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CheckIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checkIn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyShiftFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneSiteFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Site' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'box' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyShiftFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyShift' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shiftState' } },
          { kind: 'Field', name: { kind: 'Name', value: 'day' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ahead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coverAskedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'onMyWayAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'arrivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedInAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lateFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkInFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'site' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneSiteFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leads' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signUpId' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckInMutation, CheckInMutationVariables>;
export const ReadNoticeDocument = {
  __meta__: { hash: '065e60c71b597b59aea58097820817883f9c33e92b12f3f90089f69be1bfee41' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReadNotice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readNotice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReadNoticeMutation, ReadNoticeMutationVariables>;
export const MyAvailabilityDocument = {
  __meta__: { hash: 'f42512ee54c765f618052bb098e1630483aa8c637ab889f6900fc75da56a854e' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyAvailability' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myAvailability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyAvailabilityFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyAvailabilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyAvailability' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extra' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'away' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toDay' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'monthHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'restHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shiftsPerDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prefersKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dislikesKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsNearCell' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyAvailabilityQuery, MyAvailabilityQueryVariables>;
export const SaveAvailabilityDocument = {
  __meta__: { hash: '8c639f8e8aa7379debb1081b540d2a8613f97e606d86a99d4e735745308815b7' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveAvailability' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SaveAvailabilityInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveAvailability' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyAvailabilityFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyAvailabilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyAvailability' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extra' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'away' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toDay' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'monthHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'restHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shiftsPerDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prefersKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dislikesKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsNearCell' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveAvailabilityMutation, SaveAvailabilityMutationVariables>;
export const GoAwayDocument = {
  __meta__: { hash: '4671e880705d27f1a94b0107bada8a4a38a2c65b2545b0aa956795d9bf7ceace' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GoAway' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'GoAwayInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'goAway' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyAvailabilityFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyAvailabilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyAvailability' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extra' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'away' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toDay' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'monthHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'restHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shiftsPerDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prefersKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dislikesKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsNearCell' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GoAwayMutation, GoAwayMutationVariables>;
export const ComeBackDocument = {
  __meta__: { hash: 'c1afc6e0be0b7ab28908113918d7886d44084f9e60f8a94358d77187f612f0e7' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ComeBack' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'awayId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'comeBack' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'awayId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'awayId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyAvailabilityFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyAvailabilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyAvailability' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extra' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'away' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toDay' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'monthHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'restHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shiftsPerDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prefersKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dislikesKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsNearCell' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComeBackMutation, ComeBackMutationVariables>;
export const SkipOnceDocument = {
  __meta__: { hash: '65228a73e204bb70d7b425d3ce9db67144257c3b60f9f7d3e4a085e562db5337' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SkipOnce' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkipOnceInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skipOnce' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MyAvailabilityFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MyAvailabilityFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MyAvailability' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'series' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extra' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'away' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toDay' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'monthHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'restHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shiftsPerDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'prefersKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dislikesKinds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsNearCell' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SkipOnceMutation, SkipOnceMutationVariables>;
export const MyFeedDocument = {
  __meta__: { hash: '16c5063f34d78d41d533ea778b90d30b02ff28fa462f68e8c9d79ccbc2fdbd82' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyFeed' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myFeed' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'madeOn' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyFeedQuery, MyFeedQueryVariables>;
export const MakeFeedDocument = {
  __meta__: { hash: '8561867ec7104c0500956a24efff0a0cd98945e8420d35822c3af1d904e2461e' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MakeFeed' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'tokenHash' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Bytes' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'makeFeed' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'tokenHash' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'tokenHash' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'madeOn' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MakeFeedMutation, MakeFeedMutationVariables>;
export const EndFeedDocument = {
  __meta__: { hash: '1ad3e3e6dbeaeb9e9321832f75478d653c0242647c345228af71b17b798aa71c' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndFeed' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endFeed' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndFeedMutation, EndFeedMutationVariables>;
export const InviteDoorDocument = {
  __meta__: { hash: '8f4d8b6789cb34072fd719d84784d477a9e100d76a999fbfd93ca7a7a17a8ced' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InviteDoor' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'token' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Bytes' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invite' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'token' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'token' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'hub' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'street' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InviteDoorQuery, InviteDoorQueryVariables>;
export const AcceptInviteDocument = {
  __meta__: { hash: '186f5515658857e6714c0f0b6602f469980ea0d7c18fed5c7f7f2977789e2c42' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcceptInvite' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AcceptInviteInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptInvite' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HubFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHub' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'street' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reach' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roadsUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calibration' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hours' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'rootKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signature' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Me' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrappedKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rearFacingSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harnessSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'boosterSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hub' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HubFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sealed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptInviteMutation, AcceptInviteMutationVariables>;
export const MyJoiningDocument = {
  __meta__: { hash: '47a66f98d4db49391c470704f34d3d3af64e1f8ef7d0e760fa82d4fee4bb1d6b' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyJoining' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myStanding' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'clearances' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'missing' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'have' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'credentials' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'vouches' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myLearning' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'courses' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'finishedOn' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'agreementVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreementSignedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'myProfile' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PhoneBoxFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PhoneBoxFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBox' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'compartment' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'body' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrap' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyJoiningQuery, MyJoiningQueryVariables>;
export const SaveAboutMeDocument = {
  __meta__: { hash: '51ddca81d7c8452bdf32a71885b88c31db82a4c5783d9d18f7626b7c24da3b90' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveAboutMe' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AboutMeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveAboutMe' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HubFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublicHub' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slug' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'street' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lat' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'languages' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timeZone' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reach' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roadsUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calibration' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hours' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'rootKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signature' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Me' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrappedKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'homeCell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vehicle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rearFacingSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'harnessSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'boosterSeats' } },
          { kind: 'Field', name: { kind: 'Name', value: 'loadUnits' } },
          { kind: 'Field', name: { kind: 'Name', value: 'capabilities' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hub' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HubFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keys' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kid' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'epoch' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publicKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sealed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveAboutMeMutation, SaveAboutMeMutationVariables>;
export const SaveProfileDocument = {
  __meta__: { hash: 'ff17594460b147c3610503abe3dad3aa14ad514fc4c82b484f1c9e683585e437' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SaveProfile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'profile' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SealedBoxInput' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'saveProfile' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'profile' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'profile' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaveProfileMutation, SaveProfileMutationVariables>;
export const SignAgreementDocument = {
  __meta__: { hash: 'a699ad78d6cd9c4a4c7fb9c8f64c83d0aa9784a39a5f7d08738fb777c3b25a89' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignAgreement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'version' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'signature' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Bytes' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signAgreement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'version' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'version' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'signature' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'signature' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'agreementVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreementSignedOn' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignAgreementMutation, SignAgreementMutationVariables>;
export const FinishTrainingDocument = {
  __meta__: { hash: '7a206639ec8e2585d7757b40084d7f8d04cba3a457b164a55934820d269a3117' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'FinishTraining' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'course' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Course' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'version' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'finishTraining' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'course' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'course' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'version' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'version' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'courses' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'course' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'finishedOn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FinishTrainingMutation, FinishTrainingMutationVariables>;
export const AskForVouchDocument = {
  __meta__: { hash: 'd273f694eea830621d4e1351f785161e5c9235179a867004e42a59bf259c0fc4' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AskForVouch' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askForVouch' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AskForVouchMutation, AskForVouchMutationVariables>;
export const VouchCandidateDocument = {
  __meta__: { hash: '13c76c194e8bf9923a42349aabd306388283060fb287e165c59bc1ccf4e64845' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'VouchCandidate' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'vouchCandidate' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'code' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'memberId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'handle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signKey' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VouchCandidateQuery, VouchCandidateQueryVariables>;
export const GiveVouchDocument = {
  __meta__: { hash: '86c62039acaa5137bdc3b2c50016e0907b721c6e3371812b5e23ad12de810ffe' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GiveVouch' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'GiveVouchInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'giveVouch' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GiveVouchMutation, GiveVouchMutationVariables>;
export const WithdrawVouchDocument = {
  __meta__: { hash: 'fd3dff50fe5e897fa3d24e3d39fe5277ee93360a5831c08321640147f6b053dc' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawVouch' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'memberId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'tag' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Bytes' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawVouch' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'memberId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'memberId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'tag' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'tag' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawVouchMutation, WithdrawVouchMutationVariables>;
