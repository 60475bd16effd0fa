import type { AvoidedFood, ContactFacts, DrawerPoint, RequestKind } from '@doorstep/lifecycle';

/** A place that the street dictionary found and a person chose. */
export interface Spot {
  readonly label: string;
  readonly point: DrawerPoint;
  readonly cell: string;
  /** Only somewhere on the right street. */
  readonly approximate: boolean;
}

/** What was answered about one place. */
export interface PlaceAnswer {
  readonly way: 'street' | 'phone' | null;
  readonly typed: string;
  /** `unasked`: what is typed now was not looked up yet. `open`: candidates are shown and none is chosen. */
  readonly found: 'unasked' | 'open' | 'neither' | Spot;
  /** The coarse cell of the chosen part of town; empty when none is chosen. */
  readonly area: string;
}

/** When, as the controls say it. `soon` is the first time that is left. */
export interface TimeAnswer {
  readonly day: string;
  readonly part: string;
  /** Ride: minute of the day; null when not chosen. */
  readonly appointment: number | null;
  readonly comesBack: boolean | null;
  readonly backFrom: number | null;
  readonly sitting: number | null;
}

/** All answers of the page, as they stand in its controls and nowhere else. A count that is no number is null. */
export interface Draft {
  readonly kind: RequestKind | null;
  readonly what: string;
  readonly adults: number | null;
  readonly children: readonly [number | null, number | null, number | null, number | null];
  readonly avoid: readonly AvoidedFood[];
  readonly avoidOther: string;
  readonly diapers: string;
  readonly stepFree: boolean;
  readonly notes: string;
  readonly time: TimeAnswer;
  readonly home: PlaceAnswer;
  readonly destination: PlaceAnswer;
  readonly door: string;
  readonly access: string;
  readonly handover: 'door' | 'in_person' | null;
  readonly how: ContactFacts['how'] | null;
  readonly phone: string;
  readonly mayLeaveMessage: boolean;
  readonly word: string;
  readonly language: string;
  readonly askingFor: ContactFacts['askingFor'] | null;
  readonly theyKnow: boolean | null;
}

/** What is brought to a door. */
export const isDelivery = (kind: RequestKind | null): boolean => kind === 'groceries' || kind === 'supplies';

/** Kinds that say little by themselves. */
export const needsWords = (kind: RequestKind | null): boolean => kind === 'supplies' || kind === 'other';

/** Which questions a draft raises; the others are not shown, not checked and not sent. */
export const asks = {
  what: ({ kind }: Draft): boolean => needsWords(kind),
  avoid: ({ kind }: Draft): boolean => kind === 'groceries',
  avoidOther: ({ kind, avoid }: Draft): boolean => kind === 'groceries' && avoid.includes('other'),
  diapers: ({ kind, children }: Draft): boolean => isDelivery(kind) && (children[0] ?? 0) > 0,
  stepFree: ({ kind }: Draft): boolean => kind === 'ride' || kind === 'visit',
  part: ({ kind, time }: Draft): boolean => kind !== 'ride' && time.day !== '' && time.day !== 'soon',
  appointment: ({ kind, time }: Draft): boolean => kind === 'ride' && time.day !== 'soon',
  comesBack: ({ kind }: Draft): boolean => kind === 'ride',
  back: ({ kind, time }: Draft): boolean => kind === 'ride' && time.comesBack === true,
  sitting: ({ kind }: Draft): boolean => kind === 'childcare',
  handover: ({ kind }: Draft): boolean => isDelivery(kind),
  destination: ({ kind }: Draft): boolean => kind === 'ride',
  phone: ({ how }: Draft): boolean => how === 'text' || how === 'call',
  message: ({ how }: Draft): boolean => how === 'text' || how === 'call',
  theyKnow: ({ askingFor }: Draft): boolean => askingFor === 'someone_else',
} as const;
