/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type ChangeHubInput = {
  readonly intake: HubIntake;
  readonly key: string;
  readonly reach: ReadonlyArray<string>;
  readonly roads: Roads;
  readonly roadsUntil?: string | null | undefined;
  readonly version: number;
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

export type Compartment =
  'card' | 'care' | 'closure' | 'company' | 'contact' | 'place' | 'profile' | 'site' | 'vouch';

export type DiscardReason = 'damaged' | 'lost' | 'opened' | 'other' | 'too_warm';

export type DuplicateInput = {
  readonly id: string;
  readonly key: string;
  readonly of: string;
  readonly version: number;
};

export type Flag = 'car_seat' | 'cooled' | 'heavy' | 'step_free' | 'two_people';

export type Goods = 'back_to_hub' | 'neighbour' | 'next_household';

export type GoodsFate = 'discarded' | 'neighbour' | 'next_household' | 'shelf';

export type GrantInput = {
  readonly assignmentId: string;
  readonly kid: string;
  readonly wrap: string;
};

export type HoldRequestInput = {
  readonly id: string;
  readonly key: string;
  readonly reason: CloseReason;
  readonly until: string;
  readonly version: number;
};

export type HubIntake = 'open' | 'paused';

export type HubKind = 'church' | 'hall' | 'restaurant' | 'school' | 'shop';

export type ItemCategory = 'baby' | 'canned' | 'dairy' | 'dry' | 'fresh' | 'frozen' | 'hygiene' | 'other';

export type KeyPurpose = 'board' | 'hub';

export type LabelKind = 'best_by' | 'made_on' | 'none' | 'use_by';

export type LotState = 'available' | 'damaged' | 'depleted' | 'expired' | 'hold' | 'quarantined' | 'recalled';

/** Where a box that is in a car gets into another one. */
export type MeetingInput = {
  readonly at: string;
  readonly cell: string;
  readonly taskId: string;
};

export type MemberState =
  'applied' | 'approved' | 'denied' | 'expired' | 'left' | 'provisional' | 'screening' | 'suspended';

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

export type Unit = 'case' | 'each' | 'pack' | 'pound';

export type Vehicle = 'bike' | 'car' | 'none' | 'van';

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

export type PeopleQueryVariables = Exact<{ [key: string]: never }>;

export type PeopleQuery = {
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
    readonly availability: ReadonlyArray<{
      readonly startsOn: string;
      readonly fromMinute: number;
      readonly toMinute: number;
      readonly rule: string | null;
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
export const PeopleDocument = {
  __meta__: { hash: 'd293ade3b0f1889c6a9377fcbf950e2d2e6d523725ff6fe1e7df41c8d27e7a23' },
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
  __meta__: { hash: '488e36339ed14c3a4cf0bf5d3f8a67aa408218c3594b9d717f9610b25af13800' },
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
  __meta__: { hash: '05a30c42e050e169e28137ef6501503986c3c6f60b947251b6128f519a20afd3' },
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
