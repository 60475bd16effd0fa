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
