import type {
  CardFacts,
  CareFacts,
  ClearanceState,
  ContactFacts,
  PlaceFacts,
  ProfileFacts,
  RequestKind,
  RequestState,
  Role,
} from '@doorstep/lifecycle';
import type { Day, Id } from '@doorstep/std';
import type { HubIdea } from './invented';
import type { Spot } from './spots';

/** An invented region as plain data, before anything is sealed or written. */
export interface World {
  readonly regionId: Id;
  readonly hubs: readonly InventedHub[];
}

export interface InventedHub {
  readonly id: Id;
  readonly idea: HubIdea;
  readonly spot: Spot;
  readonly phone: string;
  readonly members: readonly InventedMember[];
  readonly requests: readonly InventedRequest[];
  /** Requests of one family and one day that are one plan, in their order; none in most hubs. */
  readonly together: readonly InventedRequest[];
  readonly stock: readonly InventedLot[];
  /** None at hubs that have not lived: their goods lie where they were put down. */
  readonly bins: readonly InventedBin[];
  /** Item ids in the order of ITEM_IDEAS, kit ids by load units 1 to 4. */
  readonly itemIds: readonly Id[];
  readonly kitIds: readonly Id[];
}

export interface InventedMember {
  readonly id: Id;
  readonly handle: string;
  readonly organizer: boolean;
  /** Held today. */
  readonly roles: readonly Role[];
  /** Asked for and not held: what the vetting queue and the stories beside it are made of. */
  readonly wants: readonly Role[];
  readonly standing: ClearanceState;
  readonly tier: number;
  readonly homeCell: string;
  readonly vehicle: 'none' | 'bike' | 'car' | 'van';
  readonly seats: number;
  readonly childSeats: number;
  readonly loadUnits: number;
  readonly capabilities: readonly string[];
  readonly availability: readonly { weekday: number; fromMinute: number; toMinute: number }[];
  /** The hub's exposure budget for this person: 8 a day, far more for those who try the demonstration out. */
  readonly newHomesPerDay: number;
  readonly profile: ProfileFacts;
}

export interface InventedRequest {
  readonly id: Id;
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly channel: 'web' | 'phone' | 'paper';
  readonly cell: string;
  readonly destinationCell: string | null;
  readonly day: Day;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly loadUnits: number;
  readonly flags: readonly ('cooled' | 'heavy' | 'car_seat' | 'step_free' | 'two_people')[];
  readonly householdTag: Uint8Array;
  /** Who helped this household before: index into members; null for a request that is still ahead. */
  readonly helpedBy: number | null;
  readonly drawers: {
    readonly card: CardFacts;
    readonly place: PlaceFacts;
    readonly contact: ContactFacts;
    readonly care: CareFacts;
  };
}

export interface InventedBin {
  readonly id: Id;
  readonly name: string;
  readonly cooling: 'shelf' | 'cold' | 'frozen';
  /** Lines of ITEM_IDEAS. */
  readonly items: readonly number[];
}

export interface InventedLot {
  readonly id: Id;
  readonly movementId: Id;
  readonly item: number;
  /** Null: not put away. */
  readonly binId: Id | null;
  readonly quantity: number;
  readonly receivedOn: Day;
  readonly labelDate: Day | null;
  readonly source: string;
}
