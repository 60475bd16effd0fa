/**
 * What lies in each sealed compartment. The server never sees these; browsers and headless clients write and read
 * them. `v` is the version of the shape: readers accept what they know and refuse the rest.
 */

/** Degrees, WGS84. */
export interface ExactPoint {
  readonly lon: number;
  readonly lat: number;
}

/** Seen by vetted volunteers before a claim: enough to say yes, nothing to find a home by. */
export interface Card {
  readonly v: 1;
  /** BCP 47 tag of the language spoken at the door. */
  readonly language: string;
  /** What is brought or done, from the form's closed list of needs. */
  readonly needs: readonly Need[];
  readonly handover: Handover;
}

export const NEEDS = [
  'food',
  'diapers',
  'formula',
  'hygiene',
  'medicine',
  'ride',
  'childcare',
  'visit',
  'other',
] as const;
export type Need = (typeof NEEDS)[number];

export const HANDOVERS = ['at_door', 'in_hand'] as const;
export type Handover = (typeof HANDOVERS)[number];

/** A picture and two digits: shown by the helper, recognised by the family. */
export interface DoorSign {
  readonly picture: string;
  /** 10 to 99. */
  readonly number: number;
}

export interface Address {
  /** As the family wrote it. */
  readonly line: string;
  /** Null until a browser or an organizer found it on the map. */
  readonly point: ExactPoint | null;
  /** True when the point is a guess from the street or the neighbourhood and a person must check it. */
  readonly approximate: boolean;
  /** Apartment, gate, what to watch for. */
  readonly note: string;
}

export interface Place {
  readonly v: 1;
  readonly sign: DoorSign;
  readonly home: Address;
  /** Rides only. */
  readonly destination: Address | null;
  readonly protocol: readonly DoorProtocol[];
}

export const DOOR_PROTOCOLS = [
  'text_only',
  'do_not_knock',
  'wait_until_door_closes',
  'leave_and_go',
] as const;
export type DoorProtocol = (typeof DOOR_PROTOCOLS)[number];

export const CHANNELS = ['text', 'call', 'code_only'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Contact {
  readonly v: 1;
  /** May be made up. */
  readonly name: string;
  /** As typed; empty when the family checks with the code only. */
  readonly phone: string;
  readonly channel: Channel;
  readonly messageIsSafe: boolean;
  readonly askingFor: 'self' | 'family' | 'other';
}

export const AVOID = ['pork', 'beef', 'milk', 'eggs', 'nuts', 'fish', 'gluten'] as const;
export type Avoid = (typeof AVOID)[number];

export interface Care {
  readonly v: 1;
  readonly adults: number;
  /** Children by age band 0-1, 2-5, 6-12, 13-17. */
  readonly children: readonly [number, number, number, number];
  readonly avoid: readonly Avoid[];
  readonly diaperSize: string;
  readonly note: string;
  readonly ride: RideWish | null;
  readonly sittingMinutes: number | null;
}

export interface RideWish {
  readonly riders: number;
  readonly comesBack: boolean;
  /** Minute of the hub's day: be there by. Null when the family named no appointment. */
  readonly appointmentMinute: number | null;
  readonly backMinute: number | null;
}

/** A member's own facts, for the organizers of the hub. */
export interface Profile {
  readonly v: 1;
  readonly name: string;
  readonly phone: string;
  readonly languages: readonly string[];
  readonly home: ExactPoint | null;
}
