import { type Problem, type Shift, type Volunteer } from '@doorstep/roster';
import { day, type Id, instant, type Random, seconds, seeded } from '@doorstep/std';
import { KINDS, type Kind, ROLES } from './kinds';

/** How much is offered for what is asked. */
export const STAFFINGS = ['under', 'even', 'over'] as const;
export type Staffing = (typeof STAFFINGS)[number];

export interface Drawing {
  readonly volunteers: number;
  readonly shifts: number;
  readonly weeks: number;
  readonly staffing: Staffing;
  readonly seed: number;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Monday 5 January 2026, midnight in Minneapolis. */
const START = Date.UTC(2026, 0, 5, 6);
const OFFERS = { under: 0.9, even: 1.5, over: 2.6 } as const;

const id = (text: string): Id => text as Id;
const chance = (dice: Random, p: number): boolean => dice.unit() < p;
const dayName = (n: number) => day(new Date(START + n * DAY).toISOString().slice(0, 10));
const moment = (n: number, hour: number) => instant(START + n * DAY + hour * HOUR);
const pick = <T>(dice: Random, list: readonly T[]): T => list[dice.below(list.length)]!;

/** Hubs as they are: school doors on weekdays, packing evenings, Saturday driving, childcare rooms, phones. */
export function draw(drawing: Drawing): Problem {
  const dice = seeded(drawing.seed);
  const slots = KINDS.flatMap((kind) =>
    kind.days.flatMap((d) => kind.hours.map((hours) => ({ kind, d, hours }))),
  );
  const hubs = Math.max(1, Math.ceil(drawing.shifts / slots.length / drawing.weeks));
  const names = Array.from({ length: hubs }, (_, h) => id(`hub ${h}`));
  const volunteers = Array.from({ length: drawing.volunteers }, (_, v) => volunteer(dice, drawing, names, v));
  const regulars = regularsOf(dice, volunteers);
  const all = Array.from({ length: drawing.weeks }, (_, week) =>
    slots.flatMap((slot) =>
      names.map((hub) => shift(dice, { ...slot, week, hub, staffing: drawing.staffing, regulars })),
    ),
  ).flat();
  while (all.length > drawing.shifts) all.splice(dice.below(all.length), 1);
  const shifts = all.map((s, i) => ({ ...s, id: id(`shift ${i}`) }));
  return { volunteers, shifts, locks: [], inForce: [], apart: apartOf(dice, volunteers), travel: travelTime };
}

const travelTime = (from: Id, to: Id) =>
  seconds(600 + 60 * (Math.abs(Number(from.slice(4)) - Number(to.slice(4))) % 30));

interface Slot {
  readonly kind: Kind;
  readonly d: number;
  readonly hours: readonly [number, number];
  readonly week: number;
  readonly hub: Id;
  readonly staffing: Staffing;
  readonly regulars: ReadonlyMap<string, readonly Id[]>;
}

function shift(dice: Random, slot: Slot): Shift {
  const { kind, d, hours, week, hub, staffing, regulars } = slot;
  const n = week * 7 + d;
  return {
    id: id(''),
    hub,
    kind: kind.name,
    day: dayName(n),
    week: dayName(week * 7),
    window: { from: moment(n, hours[0]), to: moment(n, hours[1]) },
    urgency: chance(dice, 0.15) ? 3 : kind.urgency,
    places: kind.places.map(({ role, least, most }) => {
      const fewer =
        least > 1 && kind.twoCleared === null && chance(dice, staffing === 'over' ? 0.7 : 0.3) ? 1 : 0;
      return { role, least: least - fewer, most: most - dice.below(2) * fewer };
    }),
    leader: kind.leader,
    twoCleared: kind.twoCleared,
    usual: chance(dice, 0.5) ? (regulars.get(`${hub} ${kind.name}`) ?? []) : [],
  };
}

/** What people offer, by how they live: weekday and hours, a chance for each day. */
const LIVES = [
  {
    share: 0.3,
    days: [0, 1, 2, 3, 4],
    hours: [
      [7, 9.5],
      [14, 17],
    ],
    chance: 0.5,
  },
  { share: 0.35, days: [0, 1, 2, 3, 4], hours: [[17, 21.5]], chance: 0.35 },
  { share: 0.2, days: [0, 1, 2, 3, 4], hours: [[8, 16.5]], chance: 0.4 },
  { share: 0.15, days: [0, 1, 2, 3, 4], hours: [[13, 21]], chance: 0.3 },
] as const;

function volunteer(dice: Random, drawing: Drawing, hubs: readonly Id[], v: number): Volunteer {
  const { weeks, staffing } = drawing;
  const home = dice.below(hubs.length);
  const near = [0, 1, 3, 4].map((step) => (home + step) % hubs.length);
  const mine = [...new Set(near.slice(0, 1 + dice.below(4)))].map((h) => hubs[h]!);
  const life = lifeOf(dice);
  const offers = OFFERS[staffing];
  const free = Array.from({ length: weeks * 7 }, (_, n) => n).flatMap((n) => {
    const weekend = n % 7 > 4;
    if (!chance(dice, (weekend ? 0.35 : life.chance) * offers)) return [];
    const hours = weekend ? [[8.5, chance(dice, 0.5) ? 12.5 : 16] as const] : life.hours;
    return hours.map(([from, to]) => ({ from: moment(n, from), to: moment(n, to) }));
  });
  const newcomer = chance(dice, 0.15);
  const weekCap = pick(dice, [4, 6, 6, 8, 8, 12]);
  return {
    id: id(`volunteer ${v}`),
    free,
    hubs: mine,
    clearances: rolesOf(dice, newcomer).map((role) => ({
      role,
      from: moment(-300, 0),
      until: chance(dice, 0.08) ? moment(dice.below(weeks * 7), 0) : moment(200, 0),
    })),
    weekCap: seconds(weekCap * 3600),
    cap: seconds(weekCap * 3600 * weeks * (chance(dice, 0.2) ? 0.5 : 1)),
    rest: seconds(3600 * pick(dice, [8, 10, 11])),
    shiftsPerDay: chance(dice, 0.7) ? 1 : 2,
    newcomer,
    prefersKinds: chance(dice, 0.5) ? [pick(dice, KINDS).name, pick(dice, KINDS).name] : [],
    prefersHubs: chance(dice, 0.4) ? mine.slice(0, 1) : [],
    company: v > 0 && chance(dice, 0.1) ? [id(`volunteer ${dice.below(v)}`)] : [],
    dislikes: chance(dice, 0.2) ? [pick(dice, KINDS).name] : [],
    lately: {
      worked: seconds(dice.below(weekCap) * 3600),
      offered: seconds(weekCap * 2 * 3600),
      wanted: dice.below(3),
      unwanted: dice.below(2),
    },
  };
}

function lifeOf(dice: Random) {
  let at = dice.unit();
  return LIVES.find(({ share }) => (at -= share) < 0) ?? LIVES[0];
}

function rolesOf(dice: Random, newcomer: boolean): readonly string[] {
  return ROLES.filter(({ share, leads }) => !(leads && newcomer) && chance(dice, share)).map(
    ({ name }) => name,
  );
}

/** Who usually does a kind at a hub: up to four of those who may. */
function regularsOf(dice: Random, volunteers: readonly Volunteer[]): Map<string, Id[]> {
  const regulars = new Map<string, Id[]>();
  for (const { id: who, hubs, newcomer } of volunteers) {
    for (const hub of newcomer ? [] : hubs) {
      const slot = `${hub} ${pick(dice, KINDS).name}`;
      const list = regulars.get(slot) ?? [];
      if (list.length < 4) regulars.set(slot, [...list, who]);
    }
  }
  return regulars;
}

function apartOf(dice: Random, volunteers: readonly Volunteer[]): readonly (readonly [Id, Id])[] {
  const count = Math.floor(volunteers.length / 60);
  return Array.from({ length: count }, () => [pick(dice, volunteers).id, pick(dice, volunteers).id] as const);
}
