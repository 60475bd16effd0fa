import type { Role, ShiftKind, SiteKind } from '@doorstep/lifecycle';
import { addDays, momentOf, weekdayOf } from '@doorstep/schedule';
import { present, type Day, type Id, type Random } from '@doorstep/std';
import { chance, idOf } from './dice';
import type { InventedMember } from './world';

export interface InventedSite {
  readonly id: Id;
  readonly kind: SiteKind;
  readonly within: Id | null;
  readonly name: string;
  readonly note: string;
}

interface Place {
  readonly role: Role;
  readonly least: number;
  readonly most: number;
}

/** What comes again. `site` is an index into the sites; weekdays count from Sunday. */
export interface InventedTemplate {
  readonly id: Id;
  readonly kind: ShiftKind;
  readonly site: number | null;
  readonly weekdays: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly places: readonly Place[];
  readonly opensHours: number | null;
  readonly urgency: number;
  /** Full long before, with people who wait. */
  readonly popular: boolean;
}

export interface InventedSignUp {
  readonly id: Id;
  readonly memberId: Id;
  readonly role: Role;
  readonly seat: number | null;
  readonly state: 'completed' | 'confirmed' | 'waitlisted' | 'no_show';
  readonly leads: boolean;
  readonly asksCover: boolean;
}

export interface InventedShift {
  readonly id: Id;
  readonly template: InventedTemplate;
  readonly day: Day;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: 'closed' | 'published' | 'draft';
  readonly signUps: readonly InventedSignUp[];
}

/** The hub is a school with two doors and a room; a sibling school has two doors as well. */
const SITES = [
  ['school', null, 'Cedar Lantern School', 'The hub itself'],
  ['door', 0, 'Lantern, north door', 'Stand left of the bicycle rack'],
  ['door', 0, 'Lantern, bus lane', 'Orange vest from the office'],
  ['room', 0, 'Lantern, reading room', 'Glass door, second floor'],
  ['school', null, 'Birch Bell School', 'Three blocks east'],
  ['door', 4, 'Bell, main door', 'Beside the flag'],
  ['door', 4, 'Bell, kindergarten gate', 'The gate opens to the inside'],
  ['line', null, 'Phone line', 'Log in ten minutes before'],
] as const satisfies readonly (readonly [SiteKind, number | null, string, string])[];

export function inventSites(dice: Random): InventedSite[] {
  const ids = SITES.map(() => idOf(dice));
  return SITES.map(([kind, within, name, note], n) => ({
    id: present(ids[n]),
    kind,
    within: within === null ? null : present(ids[within]),
    name,
    note,
  }));
}

const SCHOOL_DAYS = [1, 2, 3, 4, 5];
const places = (role: Role, least: number, most: number): readonly Place[] => [{ role, least, most }];

const usual = { site: null, opensHours: null, urgency: 1, popular: false } as const;

/** A term of drop-off and pick-up at four doors, packing, driving, the phone line and a childcare room. */
export function inventTemplates(dice: Random): InventedTemplate[] {
  const doors = [1, 2, 5, 6].flatMap((site) =>
    [
      [450, 510],
      [870, 930],
    ].map(([from = 0, to = 0]) => ({
      ...usual,
      kind: 'school_presence' as const,
      site,
      weekdays: SCHOOL_DAYS,
      from,
      to,
      places: places('companion', 2, 3),
      urgency: 2,
    })),
  );
  const others: readonly Omit<InventedTemplate, 'id'>[] = [
    { ...usual, kind: 'packing', weekdays: [2, 4], from: 1020, to: 1140, places: places('packer', 3, 6) },
    {
      ...usual,
      kind: 'packing',
      weekdays: [6],
      from: 480,
      to: 600,
      places: places('packer', 4, 8),
      opensHours: 168,
    },
    {
      ...usual,
      popular: true,
      kind: 'driving',
      weekdays: [6],
      from: 600,
      to: 780,
      places: places('driver_to_homes', 3, 4),
    },
    { ...usual, kind: 'driving', weekdays: [3], from: 960, to: 1080, places: places('driver_to_hub', 1, 2) },
    {
      ...usual,
      kind: 'phone_line',
      site: 7,
      weekdays: [1, 3, 5],
      from: 1080,
      to: 1200,
      places: places('intake', 1, 2),
      urgency: 3,
    },
    {
      ...usual,
      kind: 'childcare_room',
      site: 3,
      weekdays: [3],
      from: 1020,
      to: 1140,
      places: places('carer', 2, 3),
      urgency: 3,
    },
    { ...usual, kind: 'home_visits', weekdays: [4], from: 840, to: 960, places: places('companion', 2, 2) },
  ];
  return [...doors, ...others].map((one) => ({ ...one, id: idOf(dice) }));
}

/** Weeks before this one are over, this one and the next are public, the one after is a draft. */
const WEEKS = [-3, -2, -1, 0, 1, 2] as const;
const MINUTE_OF_DAY = 1440;

export interface ShiftWorld {
  readonly members: readonly InventedMember[];
  readonly zone: string;
  readonly today: Day;
  readonly now: Date;
  /** Members whom people try the demonstration out with stay free until then: they take tasks. */
  readonly busyFrom: Day;
}

export function inventShifts(
  dice: Random,
  templates: readonly InventedTemplate[],
  world: ShiftWorld,
): InventedShift[] {
  const monday = addDays(world.today, -((weekdayOf(world.today) + 6) % 7));
  const slots = WEEKS.flatMap((week) =>
    templates.flatMap((template) =>
      template.weekdays.map((weekday) => ({
        template,
        day: addDays(monday, week * 7 + ((weekday + 6) % 7)),
        isDraft: week === 2,
      })),
    ),
  );
  const busy = new Map<Id, [number, number][]>();
  return slots.map(({ template, day, isDraft }) => {
    const startsAt = new Date(momentOf({ day, minute: template.from }, world.zone));
    const endsAt = new Date(momentOf({ day, minute: template.to % MINUTE_OF_DAY }, world.zone));
    const isOver = endsAt <= world.now;
    const state = isOver ? ('closed' as const) : isDraft ? ('draft' as const) : ('published' as const);
    // What has begun already is left to those who look: only shifts wholly ahead or wholly over have people.
    const isOn = startsAt <= world.now && !isOver;
    const slot = { template, day, startsAt, endsAt, state };
    const signUps = isDraft || isOn ? [] : fill(dice, slot, busy, world);
    return { id: idOf(dice), ...slot, signUps };
  });
}

type Slot = Omit<InventedShift, 'id' | 'signUps'>;

/** Most places are taken, some stay empty; the first of a shift leads. Nobody is in two places. */
function fill(
  dice: Random,
  { template, day, startsAt, endsAt, state }: Slot,
  busy: Map<Id, [number, number][]>,
  world: ShiftWorld,
): InventedSignUp[] {
  const [from, to] = [startsAt.getTime(), endsAt.getTime()];
  const isFree = ({ id }: InventedMember): boolean =>
    (busy.get(id) ?? []).every(([start, end]) => end <= from || to <= start);
  const mayCome = (member: InventedMember): boolean =>
    !member.organizer && (state === 'closed' || day >= world.busyFrom || member.newHomesPerDay <= 50);
  const isFull = template.popular && state === 'published';
  return template.places.flatMap(({ role, most, least }) => {
    const able = world.members.filter((one) => one.roles.includes(role) && mayCome(one) && isFree(one));
    const some = least + dice.below(most - least + 1) - (chance(dice, 0.25) ? 1 : 0);
    const count = template.kind === 'childcare_room' ? 2 : isFull ? most : some;
    const deck = shuffled(dice, able);
    const coming = deck.slice(0, Math.max(0, count));
    const waiting = isFull ? deck.slice(count, count + WAITING) : [];
    for (const { id } of coming) busy.set(id, [...(busy.get(id) ?? []), [from, to]]);
    const people = coming.map(({ id }, n) =>
      place(dice, { memberId: id, role, n, isOver: state === 'closed' }),
    );
    return [...people, ...waiting.map(({ id }) => wait(dice, id, role))];
  });
}

const WAITING = 3;

interface Coming {
  readonly memberId: Id;
  readonly role: Role;
  readonly n: number;
  readonly isOver: boolean;
}

/** The first leads; now and then somebody did not come, or asks to be covered. */
function place(dice: Random, { memberId, role, n, isOver }: Coming): InventedSignUp {
  const missed = isOver && n > 1 && chance(dice, 0.05);
  return {
    id: idOf(dice),
    memberId,
    role,
    seat: missed ? null : n + 1,
    state: isOver ? (missed ? 'no_show' : 'completed') : 'confirmed',
    leads: n === 0,
    asksCover: !isOver && n === 1 && chance(dice, 0.08),
  };
}

const wait = (dice: Random, memberId: Id, role: Role): InventedSignUp => ({
  id: idOf(dice),
  memberId,
  role,
  seat: null,
  state: 'waitlisted',
  leads: false,
  asksCover: false,
});

function shuffled<T>(dice: Random, list: readonly T[]): T[] {
  const deck = [...list];
  for (let i = deck.length - 1; i > 0; i--) {
    const j = dice.below(i + 1);
    [deck[i], deck[j]] = [present(deck[j]), present(deck[i])];
  }
  return deck;
}
