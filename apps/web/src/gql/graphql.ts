/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type HubKind = 'school' | 'church' | 'shop' | 'restaurant' | 'hall';

export type HubIntake = 'open' | 'paused';

export type KeyPurpose = 'hub' | 'board';

export type RequestKind = 'groceries' | 'supplies' | 'ride' | 'childcare' | 'visit' | 'other';

export type RequestState =
  | 'submitted'
  | 'triage'
  | 'open'
  | 'scheduled'
  | 'in_progress'
  | 'fulfilled'
  | 'partly_fulfilled'
  | 'unfulfilled'
  | 'needs_info'
  | 'on_hold'
  | 'waitlisted'
  | 'withdrawn'
  | 'declined'
  | 'referred_out'
  | 'duplicate'
  | 'expired';

export type RequestChannel = 'web' | 'phone';

export type TaskKind = 'delivery' | 'ride_out' | 'ride_back' | 'sitting' | 'visit';

export type TaskState =
  | 'planned'
  | 'open'
  | 'offered'
  | 'claimed'
  | 'confirmed'
  | 'loaded'
  | 'en_route'
  | 'at_door'
  | 'done'
  | 'attempted'
  | 'cancelled'
  | 'on_hold';

export type AssignmentState =
  | 'offered'
  | 'claimed'
  | 'assigned'
  | 'confirmed'
  | 'declined'
  | 'released'
  | 'expired'
  | 'removed'
  | 'completed'
  | 'no_show';

export type RunState = 'planned' | 'offered' | 'accepted' | 'loading' | 'departed' | 'completed' | 'aborted';

export type StopKind = 'deliver' | 'pickup' | 'dropoff' | 'stay';

export type StopState = 'planned' | 'loaded' | 'done' | 'attempted' | 'cancelled';

export type StopOutcome = 'done' | 'attempted';

export type StopReason =
  | 'no_answer'
  | 'wrong_address'
  | 'unsafe'
  | 'refused'
  | 'not_ready'
  | 'could_not_carry'
  | 'closed'
  | 'damaged'
  | 'other';

export type Goods = 'back_to_hub' | 'next_household' | 'neighbour';

export type ReleaseReason = 'cannot_make_it' | 'no_car' | 'too_far' | 'unsafe' | 'other';

export type CloseReason =
  'out_of_scope' | 'no_capacity' | 'cannot_reach' | 'not_ready' | 'wrong_place' | 'changed_mind' | 'other';

export type Flag = 'cooled' | 'heavy' | 'car_seat' | 'step_free' | 'two_people';

export type Role = 'organizer' | 'dispatcher' | 'intake' | 'packer' | 'driver' | 'carer' | 'interpreter';

export type MemberState =
  'applied' | 'screening' | 'provisional' | 'approved' | 'expired' | 'suspended' | 'left' | 'denied';

export type Vehicle = 'none' | 'bike' | 'car' | 'van';

export type Compartment = 'card' | 'place' | 'contact' | 'care' | 'profile';

export type Unit = 'each' | 'pack' | 'case' | 'pound';

export type ItemCategory = 'dry' | 'canned' | 'fresh' | 'dairy' | 'frozen' | 'baby' | 'hygiene' | 'other';

export type LotState = 'available' | 'hold' | 'quarantined' | 'recalled' | 'expired' | 'damaged' | 'depleted';

export type LabelKind = 'use_by' | 'best_by' | 'made_on' | 'none';

export type Strength = 'very_good' | 'good' | 'possible';

/** What the browser derived from the receipt code: where it is found, and the proof that the code is held. */
export type ReceiptInput = {
  readonly lookup: string;
  readonly proof: string;
  readonly key: string | number;
};

export type WrapInput = {
  readonly kid: string;
  readonly wrap: string;
};

export type SealedBoxInput = {
  readonly compartment: Compartment;
  readonly version: number;
  readonly body: string;
  readonly wraps: ReadonlyArray<WrapInput>;
};

export type ReceiptKeysInput = {
  readonly lookup: string;
  readonly verifier: string;
  readonly publicKey: string;
};

/** requestId is made by the browser: it is sealed into every box, and sending the same request twice is one request. */
export type AskForHelpInput = {
  readonly hubId: string | number;
  readonly requestId: string | number;
  readonly kind: RequestKind;
  readonly cell: string | number;
  readonly destinationCell?: string | number | null | undefined;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly loadUnits: number;
  readonly flags: ReadonlyArray<Flag>;
  readonly boxes: ReadonlyArray<SealedBoxInput>;
  readonly receipt: ReceiptKeysInput;
};

export type ClaimKeyInput = {
  readonly taskId: string | number;
  readonly claimKey: string;
  readonly claimSignature: string;
};

export type ClaimTaskInput = {
  readonly taskId: string | number;
  readonly claimKey: string;
  readonly claimSignature: string;
  readonly key: string | number;
};

export type RecordStopInput = {
  readonly stopId: string | number;
  readonly outcome: StopOutcome;
  readonly reason?: StopReason | null | undefined;
  readonly goods?: Goods | null | undefined;
  readonly deviceTime: string;
  readonly key: string | number;
};

export type TaskInput = {
  readonly id: string | number;
  readonly kind: TaskKind;
  readonly part: number;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly serviceSeconds: number;
  readonly loadUnits: number;
  readonly seats: number;
  readonly flags: ReadonlyArray<Flag>;
  readonly kitId?: string | number | null | undefined;
  readonly kitCount: number;
};

export type AcceptRequestInput = {
  readonly id: string | number;
  readonly version: number;
  /** A corrected coarse cell, when the organizer's browser found the place. */
  readonly cell?: string | number | null | undefined;
  readonly destinationCell?: string | number | null | undefined;
  readonly householdTag?: string | null | undefined;
  readonly tasks: ReadonlyArray<TaskInput>;
  /** The place with its point filled in, sealed again. */
  readonly place?: SealedBoxInput | null | undefined;
  /** The card re-sealed to the board key, when the family's browser had an older one. */
  readonly card?: SealedBoxInput | null | undefined;
  readonly key: string | number;
};

export type CloseRequestInput = {
  readonly id: string | number;
  readonly version: number;
  readonly reason: CloseReason;
  readonly key: string | number;
};

export type HoldRequestInput = {
  readonly id: string | number;
  readonly version: number;
  readonly until: string;
  readonly reason: CloseReason;
  readonly key: string | number;
};

export type DuplicateInput = {
  readonly id: string | number;
  readonly version: number;
  readonly of: string | number;
  readonly key: string | number;
};

export type GrantInput = {
  readonly assignmentId: string | number;
  readonly kid: string;
  readonly wrap: string;
};

export type PlanStopInput = {
  readonly taskId: string | number;
  readonly kind: StopKind;
  readonly arriveAt: string;
  readonly departAt: string;
};

export type PlanRunInput = {
  readonly memberId: string | number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly meters: number;
  readonly seconds: number;
  readonly stops: ReadonlyArray<PlanStopInput>;
};

export type PublishPlanInput = {
  readonly day: string;
  readonly runs: ReadonlyArray<PlanRunInput>;
  readonly key: string | number;
};

export type ReceiveStockInput = {
  readonly itemId: string | number;
  readonly lotId: string | number;
  readonly quantity: number;
  readonly source: string;
  readonly labelKind: LabelKind;
  readonly labelDate?: string | null | undefined;
  readonly key: string | number;
};

export type AdjustStockInput = {
  readonly lotId: string | number;
  readonly change: number;
  readonly reason: string;
  readonly key: string | number;
};

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
  readonly availability: ReadonlyArray<{
    readonly weekday: number;
    readonly fromMinute: number;
    readonly toMinute: number;
  }>;
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
    readonly availability: ReadonlyArray<{
      readonly weekday: number;
      readonly fromMinute: number;
      readonly toMinute: number;
    }>;
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
      readonly availability: ReadonlyArray<{
        readonly weekday: number;
        readonly fromMinute: number;
        readonly toMinute: number;
      }>;
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
        readonly availability: ReadonlyArray<{
          readonly weekday: number;
          readonly fromMinute: number;
          readonly toMinute: number;
        }>;
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
    readonly availability: ReadonlyArray<{
      readonly weekday: number;
      readonly fromMinute: number;
      readonly toMinute: number;
    }>;
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
};

export type NoteOpeningsMutationVariables = Exact<{
  requestIds: ReadonlyArray<string | number> | string | number;
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
        readonly availability: ReadonlyArray<{
          readonly weekday: number;
          readonly fromMinute: number;
          readonly toMinute: number;
        }>;
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
  key: string | number;
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
      readonly availability: ReadonlyArray<{
        readonly weekday: number;
        readonly fromMinute: number;
        readonly toMinute: number;
      }>;
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
  id: string | number;
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
          readonly availability: ReadonlyArray<{
            readonly weekday: number;
            readonly fromMinute: number;
            readonly toMinute: number;
          }>;
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
          readonly availability: ReadonlyArray<{
            readonly weekday: number;
            readonly fromMinute: number;
            readonly toMinute: number;
          }>;
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
          readonly availability: ReadonlyArray<{
            readonly weekday: number;
            readonly fromMinute: number;
            readonly toMinute: number;
          }>;
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
          readonly availability: ReadonlyArray<{
            readonly weekday: number;
            readonly fromMinute: number;
            readonly toMinute: number;
          }>;
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
          readonly availability: ReadonlyArray<{
            readonly weekday: number;
            readonly fromMinute: number;
            readonly toMinute: number;
          }>;
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
          readonly availability: ReadonlyArray<{
            readonly weekday: number;
            readonly fromMinute: number;
            readonly toMinute: number;
          }>;
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
          readonly availability: ReadonlyArray<{
            readonly weekday: number;
            readonly fromMinute: number;
            readonly toMinute: number;
          }>;
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
          readonly availability: ReadonlyArray<{
            readonly weekday: number;
            readonly fromMinute: number;
            readonly toMinute: number;
          }>;
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
          readonly availability: ReadonlyArray<{
            readonly weekday: number;
            readonly fromMinute: number;
            readonly toMinute: number;
          }>;
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
        readonly availability: ReadonlyArray<{
          readonly weekday: number;
          readonly fromMinute: number;
          readonly toMinute: number;
        }>;
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
    }>;
    readonly tasks: ReadonlyArray<{ readonly id: string; readonly cell: string; readonly kind: TaskKind }>;
  };
};

export type RecallRunMutationVariables = Exact<{
  runId: string | number;
  reason: CloseReason;
  key: string | number;
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
      readonly availability: ReadonlyArray<{
        readonly weekday: number;
        readonly fromMinute: number;
        readonly toMinute: number;
      }>;
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
  };
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
        readonly availability: ReadonlyArray<{
          readonly weekday: number;
          readonly fromMinute: number;
          readonly toMinute: number;
        }>;
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
          readonly availability: ReadonlyArray<{
            readonly weekday: number;
            readonly fromMinute: number;
            readonly toMinute: number;
          }>;
        };
      }>;
    }>;
  };
};

export type SuggestionsQueryVariables = Exact<{
  taskId: string | number;
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
        readonly availability: ReadonlyArray<{
          readonly weekday: number;
          readonly fromMinute: number;
          readonly toMinute: number;
        }>;
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
        readonly availability: ReadonlyArray<{
          readonly weekday: number;
          readonly fromMinute: number;
          readonly toMinute: number;
        }>;
      };
    }>;
  };
};

export type OfferTaskMutationVariables = Exact<{
  taskId: string | number;
  memberIds: ReadonlyArray<string | number> | string | number;
  key: string | number;
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
        readonly availability: ReadonlyArray<{
          readonly weekday: number;
          readonly fromMinute: number;
          readonly toMinute: number;
        }>;
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
    readonly profile: {
      readonly subjectId: string;
      readonly compartment: Compartment;
      readonly version: number;
      readonly body: string;
      readonly kid: string;
      readonly wrap: string;
    } | null;
    readonly availability: ReadonlyArray<{
      readonly weekday: number;
      readonly fromMinute: number;
      readonly toMinute: number;
    }>;
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
          readonly availability: ReadonlyArray<{
            readonly weekday: number;
            readonly fromMinute: number;
            readonly toMinute: number;
          }>;
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
    readonly availability: ReadonlyArray<{
      readonly weekday: number;
      readonly fromMinute: number;
      readonly toMinute: number;
    }>;
  }>;
};

export type NotePlanningMutationVariables = Exact<{
  requestIds: ReadonlyArray<string | number> | string | number;
}>;

export type NotePlanningMutation = { readonly noteOpenings: boolean };

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
      readonly availability: ReadonlyArray<{
        readonly weekday: number;
        readonly fromMinute: number;
        readonly toMinute: number;
      }>;
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
  }>;
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
        readonly availability: ReadonlyArray<{
          readonly weekday: number;
          readonly fromMinute: number;
          readonly toMinute: number;
        }>;
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
        readonly availability: ReadonlyArray<{
          readonly weekday: number;
          readonly fromMinute: number;
          readonly toMinute: number;
        }>;
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
  assignmentId: string | number;
  reason: CloseReason;
  key: string | number;
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
        readonly availability: ReadonlyArray<{
          readonly weekday: number;
          readonly fromMinute: number;
          readonly toMinute: number;
        }>;
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
  readonly availability: ReadonlyArray<{
    readonly weekday: number;
    readonly fromMinute: number;
    readonly toMinute: number;
  }>;
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
    readonly region: string;
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
  readonly region: string;
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
    readonly availability: ReadonlyArray<{
      readonly weekday: number;
      readonly fromMinute: number;
      readonly toMinute: number;
    }>;
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
      readonly region: string;
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
    readonly availability: ReadonlyArray<{
      readonly weekday: number;
      readonly fromMinute: number;
      readonly toMinute: number;
    }>;
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
      readonly region: string;
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
  assignmentId: string | number;
  reason: ReleaseReason;
  key: string | number;
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
  assignmentId: string | number;
  key: string | number;
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
  runId: string | number;
  claims: ReadonlyArray<ClaimKeyInput> | ClaimKeyInput;
  key: string | number;
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
  };
};

export type DeclineRunMutationVariables = Exact<{
  runId: string | number;
  reason: ReleaseReason;
  key: string | number;
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
  };
};

export type StartLoadingMutationVariables = Exact<{
  runId: string | number;
  key: string | number;
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
  };
};

export type DepartRunMutationVariables = Exact<{
  runId: string | number;
  loaded: ReadonlyArray<string | number> | string | number;
  key: string | number;
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
  };
};

export type UndoStopMutationVariables = Exact<{
  stopId: string | number;
  deviceTime: string;
  key: string | number;
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
  };
};

export type CompleteRunMutationVariables = Exact<{
  runId: string | number;
  key: string | number;
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
  };
};

export type StopEverythingMutationVariables = Exact<{
  runId: string | number;
  key: string | number;
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
  };
};

export type MyChangesSubscriptionVariables = Exact<{ [key: string]: never }>;

export type MyChangesSubscription = { readonly myChanges: { readonly topic: string; readonly id: string } };

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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RunFieldsFragment, unknown>;
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
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
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
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
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
  __meta__: { hash: '633ca88806b5580555812f884b0c23704d26d66eff12d46d847969e4b470a526' },
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
  __meta__: { hash: 'c86a7bb07c7f6edd86ce6fafb85ba0d6da990f3b4aec475970751d0c3950c231' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: '082fd7bb34cd777d3d12539ad68b7aeac227e37abdd8c0fe3f662c072a710cb5' },
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
  __meta__: { hash: '448a891111ba6a5f6c20c5d162aa3c1230412ea07214d1f5fa032cd71be045ea' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: '77bdc1bdcc1df2baa7300c3a1037c9d10f281966df33a11dd16c013a4a3af9f9' },
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
  __meta__: { hash: 'f4589d87aab335d106797b51dc6cda2ef8119b02f1092e6c48bf945bab43de1f' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: '0865154ea745ada06e50255cbcdb84862a942d215a374df979ff4500c388ac45' },
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
  __meta__: { hash: '68395e68c7cf430230351a3dcfda34aecf6c5ee870c4781d026e90918b7ca1a4' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: '8abc9e13194db20316256992cede3eba13ccee5ff9b5236fcae0a8546899e189' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: 'ec764af4bcad5ac75d026b4666e31e07f77a14ee6a1a3bb60878a835fb8c89ea' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: '5048271942cb0d97827536171534e74bea5b3055d6007235af2528694174dc60' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: 'd9f86578f6a22f0a9242ab4ede4570ac408d6b2d8aa64ed819aa0af98368eb20' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: '036aa7469dd4e06ca92d378de87d94a90b3188d1c372f35349606be1630c6c9c' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: 'fb8cd364a741c77a3946499c76e963d8568137009cde577714b6a9c4fce45f2b' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: '76cd42d9cdc4973aab3b94b42d900b9be0123591809f6cdd7819640b76fc1a9e' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: '154a1d66e779c09bcfb43acc939fb1130c385e48e23c3dacf389513c02cdb511' },
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
  __meta__: { hash: '2f4a7034f05657143c4a458e067a468be42d0c2740e577734d78e48a3541f347' },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'cell' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<LiveQuery, LiveQueryVariables>;
export const RecallRunDocument = {
  __meta__: { hash: '9d38454620cf6633099101895338c2d71f15fac12cab4061c410f5d73286c2ef' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecallRunMutation, RecallRunMutationVariables>;
export const MatchDayDocument = {
  __meta__: { hash: '190d85a224450ba4ff21639b882ac39b62f25fa749690b2d9b4627b922f474fa' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: 'ee53699622bd5c78db66900e6678a008064965ff57d582e96160c61f2a854329' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'openClaims' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;
export const OfferTaskDocument = {
  __meta__: { hash: '3a920519cf938dbd695ec9b3a6fc8b83331c1d0de9df62cdd0de7d257d71adb8' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: '1ba4967b081de0c8c944d25e1288187a222c1608a95e4919160b53ca52e3dd10' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
export const PlanDayDocument = {
  __meta__: { hash: '4d8899521cc1ffafe32f52fa05b19d849c9a3efb7b3e35a785ebadd9fee19be5' },
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
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
export const PublishPlanDocument = {
  __meta__: { hash: '5281ddb8463e4a021061b743b775fb62a9d288b04bdecef32e09a031b18714de' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublishPlanMutation, PublishPlanMutationVariables>;
export const StockDocument = {
  __meta__: { hash: 'b8a5efb69afd02cb2e70331f419a388ffe280f707d46fccbaa4ca924857b4f41' },
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
  __meta__: { hash: 'd8410ea4762410ac6f6b7b50d47e7e161f4f1c52db305a3f773f68ae0385cb03' },
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
  __meta__: { hash: '0fe8275c983ff69f0bd42dee5343ce9a377f57b8726d3f9fe8ea148285bd9711' },
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
  __meta__: { hash: '6d58dc4304e04c92e296f2758dbfd4a67d3296acf9e9b2777f816253d0465062' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: '4de1755e7a8cb69a1dd554aa5532e006b8db1e380bdc5f7e184a2a52e62adc2f' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: 'e1c2cf1bf709531c3f31ba32a7feb94ba093e511f68368fcbc6a435da8d444db' },
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
  __meta__: { hash: '164a981b28ab03645ff9128d5fe961d7747d2d475cc93934e18f17f7b29651a0' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
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
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: '060a69a0ce1782a8f6597be3ff0a527b2d1a13a532479717eed1c48abe7aa1ed' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'region' } },
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
            name: { kind: 'Name', value: 'availability' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromMinute' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toMinute' } },
              ],
            },
          },
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
  __meta__: { hash: 'e4091c18eb7c8486fd4690c7886fd863637b1dcb48d6cf419dcb61c77d1543d0' },
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
  __meta__: { hash: '0fb8d8aba884d5f3210f5f6ab2e5060d73cb3c5745c20f2c4b5a2628faa6e125' },
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
  __meta__: { hash: 'c7ec76ad06b56eb12928e57882c279a236ab32985fef620b896a209551e380cf' },
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
  __meta__: { hash: 'da51db05df298e0ba93bb322802ca625a2f5beaf76f099421e2f1d9500313585' },
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
  __meta__: { hash: '85017b23e38d5bdfeaaf930cefd6fba7a5f1d2f53aaa6b00226e3576af727796' },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyWorkQuery, MyWorkQueryVariables>;
export const ClaimTaskDocument = {
  __meta__: { hash: 'cb0f5043e60ca97906a9a13e99cf31fb42c1caf01ee7ac8ecd4031ab36a4ac31' },
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
  __meta__: { hash: 'aa2e3396f0f08af321dca01cc8ac35d3ef14d5b36c0d98a69b635286f9bfa5a6' },
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
  __meta__: { hash: 'a48199617c2efd2ff96b49781af42b898c14eb04f4a0344715581a292e041bc1' },
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
  __meta__: { hash: 'e7de160f58c7a7ea7aa286de0b38135b80b46b1620807be9099706800af59d91' },
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
  __meta__: { hash: '1b7d7ca734f7c25b337180fea3641c3cfd61d17178adbba95307051217703852' },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptRunMutation, AcceptRunMutationVariables>;
export const DeclineRunDocument = {
  __meta__: { hash: '9135515b99e74a2548f8e99a21d7b5002bf346d41bfafe5d41613c1d83f53aa5' },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeclineRunMutation, DeclineRunMutationVariables>;
export const StartLoadingDocument = {
  __meta__: { hash: 'f102d998c203e42bcfc9ea17f9011daad5475ecf30a21778996c3ea1bf7befa8' },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartLoadingMutation, StartLoadingMutationVariables>;
export const DepartRunDocument = {
  __meta__: { hash: '8aac5d70f46f0ce0658a3e410fa1e84f477ee78edb645ed5a96f44c261f6b929' },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<DepartRunMutation, DepartRunMutationVariables>;
export const RecordStopDocument = {
  __meta__: { hash: '4e847a26dbe9ceaff7c2cd5be3fd6aba86a9f3214a4e7afe21195823af4dd543' },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordStopMutation, RecordStopMutationVariables>;
export const UndoStopDocument = {
  __meta__: { hash: 'f630319ac794ea770153b5dd1ac76accf5c1fa4798dfbba91831922e6960e9d6' },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<UndoStopMutation, UndoStopMutationVariables>;
export const CompleteRunDocument = {
  __meta__: { hash: '10cfd3046caa6552c2cc0ba062bb9010c911506fe82ad2feda2ed69ade5fa8a9' },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<CompleteRunMutation, CompleteRunMutationVariables>;
export const StopEverythingDocument = {
  __meta__: { hash: '6f29ea819975b28966c217bdbc736b36ebbbe06bb8ff65f34061e7309fc7c952' },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<StopEverythingMutation, StopEverythingMutationVariables>;
export const MyChangesDocument = {
  __meta__: { hash: '7b019909c02f8f5989317b3d4663cb1224d171af8fe4bbf655db521005e55f2d' },
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
