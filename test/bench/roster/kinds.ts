import { type Place, type Urgency } from '@doorstep/roster';

/** A kind of shift as a hub runs it every week; weekdays from Monday, hours of the day. */
export interface Kind {
  readonly name: string;
  readonly days: readonly number[];
  readonly hours: readonly (readonly [number, number])[];
  readonly places: readonly Place[];
  readonly leader: string | null;
  readonly twoCleared: string | null;
  readonly urgency: Urgency;
}

const place = (role: string, least: number, most: number): Place => ({ role, least, most });

export const KINDS: readonly Kind[] = [
  {
    name: 'school presence',
    days: [0, 1, 2, 3, 4],
    hours: [
      [7.5, 8.5],
      [14.5, 15.75],
    ],
    places: [place('presence', 2, 4)],
    leader: 'presence leader',
    twoCleared: null,
    urgency: 2,
  },
  {
    name: 'packing',
    days: [1, 3],
    hours: [[17.5, 20]],
    places: [place('packer', 4, 7)],
    leader: 'organizer',
    twoCleared: null,
    urgency: 1,
  },
  {
    name: 'driving',
    days: [5],
    hours: [
      [9, 12],
      [12.5, 15.5],
    ],
    places: [place('driver', 3, 6), place('packer', 1, 2)],
    leader: null,
    twoCleared: null,
    urgency: 2,
  },
  {
    name: 'childcare room',
    days: [2, 5],
    hours: [[17, 20]],
    places: [place('carer', 2, 3)],
    leader: null,
    twoCleared: 'carer',
    urgency: 2,
  },
  {
    name: 'phone line',
    days: [0, 2, 4],
    hours: [[18, 21]],
    places: [place('intake', 1, 2), place('interpreter', 0, 1)],
    leader: null,
    twoCleared: null,
    urgency: 1,
  },
  {
    name: 'home visits',
    days: [1, 4],
    hours: [[9.5, 12]],
    places: [place('visitor', 2, 2)],
    leader: null,
    twoCleared: null,
    urgency: 0,
  },
];

/** How many people have a role. */
export const ROLES = [
  { name: 'packer', share: 0.9, leads: false },
  { name: 'presence', share: 0.5, leads: false },
  { name: 'driver', share: 0.45, leads: false },
  { name: 'carer', share: 0.25, leads: false },
  { name: 'intake', share: 0.3, leads: false },
  { name: 'interpreter', share: 0.2, leads: false },
  { name: 'visitor', share: 0.25, leads: false },
  { name: 'presence leader', share: 0.2, leads: true },
  { name: 'organizer', share: 0.2, leads: true },
] as const;
