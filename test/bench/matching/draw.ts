import { type Day, type Links, NO_LINKS, type Span, type Task, type Volunteer } from '@doorstep/matching';
import { type Id, instant, type Random, seconds, seeded } from '@doorstep/std';

export interface Drawing {
  readonly tasks: number;
  readonly volunteers: number;
  readonly seed: number;
}

const HOUR = 3_600_000;
/** Many tasks for each volunteer are a week's work, few are a day's. */
const daysOf = ({ tasks, volunteers }: Drawing): number => (tasks > 6 * volunteers ? 7 : 1);
/** Kilometres from side to side: a metro for many, a town for few. */
const extentOf = ({ volunteers }: Drawing): number => (volunteers > 1000 ? 44 : volunteers > 100 ? 18 : 9);
/** A coarse cell, half a kilometre wide; nothing finer is known to a matcher on the server. */
const CELL = 0.5;
const LANGUAGES = ['es', 'so', 'hmn', 'om', 'ar'] as const;
const MOST_FACES = 4;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A part of a household's day before it becomes a task. */
interface Part {
  readonly role: string;
  readonly work: string;
  readonly tier: number;
  readonly window: Span;
  readonly busy: number;
  readonly seats: number;
  readonly load: number;
}

interface Household {
  readonly home: Id;
  readonly spot: Spot;
  readonly knownTo: readonly Id[];
  readonly wishes: readonly string[];
  readonly urgency: Task['urgency'];
  readonly childSeats: Task['childSeats'];
}

/** One day, or one week, of an invented region: hubs, people around them, households that ask for one thing or for several. */
export function draw(drawing: Drawing): Day {
  const dice = seeded(drawing.seed);
  const size = extentOf(drawing);
  const spot = (): Spot => ({ x: dice.unit() * size, y: dice.unit() * size });
  const hubs = Array.from({ length: Math.max(2, Math.round(drawing.volunteers / 33)) }, spot);
  const around = (at: Spot, far: number): Spot => ({
    x: clamp(at.x + (dice.unit() + dice.unit() - 1) * far, size),
    y: clamp(at.y + (dice.unit() + dice.unit() - 1) * far, size),
  });
  const [share, days] = [drawing.tasks / drawing.volunteers, daysOf(drawing)];
  const volunteers: Volunteer[] = [];
  const homes: Spot[] = [];
  for (let v = 0; v < drawing.volunteers; v++) {
    homes.push(around(pick(dice, hubs), 4));
    volunteers.push(volunteer(dice, v, { share, days }));
  }
  const neighbours = nearnessOf(homes, size);
  const tasks: Task[] = [];
  const spots: Spot[] = [];
  for (let h = 0; tasks.length < drawing.tasks; h++) {
    const at = around(pick(dice, hubs), 5);
    const household = householdOf(dice, h, { at, near: neighbours(at), volunteers });
    const room = drawing.tasks - tasks.length;
    const parts = partsOf(dice, household, { name: `h${h}`, day: dice.below(days) }).slice(0, room);
    for (const task of parts) {
      tasks.push(task);
      spots.push(at);
    }
  }
  return {
    tasks,
    volunteers,
    travel: (v, t) => roadBetween(homes[v]!, spots[t]!),
    maxTravel: seconds(45 * 60),
    near: (t) => neighbours(spots[t]!),
  };
}

const clamp = (value: number, size: number): number => Math.min(size, Math.max(0, value));
const pick = <T>(dice: Random, list: readonly T[]): T => list[dice.below(list.length)]!;
const chance = (dice: Random, share: number): boolean => dice.unit() < share;

/** Two minutes at each end and 32 km/h between the middles of two cells, along the blocks. */
function roadBetween(a: Spot, b: Spot): ReturnType<typeof seconds> {
  const steps = Math.abs(cellOf(a.x) - cellOf(b.x)) + Math.abs(cellOf(a.y) - cellOf(b.y));
  return seconds(Math.round(240 + (steps * CELL * 3600) / 32));
}
const cellOf = (at: number): number => Math.floor(at / CELL);

/** All volunteers from near to far, asked by cell: what a server keeps beside its table of travel times. */
function nearnessOf(homes: readonly Spot[], size: number): (at: Spot) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  const wide = cellOf(size) + 1;
  return (at) => {
    const key = cellOf(at.x) * wide + cellOf(at.y);
    const found = known.get(key);
    if (found) return found;
    const far = homes.map((home) => roadBetween(home, at));
    const list = homes.map((_, v) => v).sort((a, b) => far[a]! - far[b]! || a - b);
    known.set(key, list);
    return list;
  };
}

/** Free on one day of one, on about half the days of a week: some hours, now and then an evening besides. */
function freeOn(dice: Random, days: number): readonly Span[] {
  const free: Span[] = [];
  for (let day = 0; day < days; day++) {
    if (days > 1 && chance(dice, 0.45)) continue;
    const from = 24 * day + 7 + dice.below(8);
    const to = from + 3 + dice.below(6);
    free.push(hours(from, to));
    if (chance(dice, 0.3) && to < 24 * day + 17) free.push(hours(24 * day + 17, 24 * day + 21));
  }
  return free;
}

function volunteer(
  dice: Random,
  v: number,
  { share, days }: { readonly share: number; readonly days: number },
): Volunteer {
  const roles = ['driver_to_homes', 'driver_of_people', 'carer', 'visitor'].filter((_, i) =>
    chance(dice, [0.7, 0.45, 0.3, 0.3][i]!),
  );
  const free = freeOn(dice, days);
  const [first] = free;
  const likes = chance(dice, 0.3) ? [pick(dice, ['delivery', 'ride', 'sitting'])] : [];
  return {
    id: `v${String(v).padStart(5, '0')}` as Id,
    roles,
    tier: 1 + dice.below(3),
    capabilities: ['cooled', 'heavy', 'step_free'].filter(() => chance(dice, 0.6)),
    suits: LANGUAGES.filter(() => chance(dice, 0.15)),
    load: 3 + dice.below(8),
    seats: 3 + dice.below(3),
    childSeats: { harness: dice.below(2), booster: dice.below(3) },
    free,
    commitments: first && chance(dice, 0.2) ? [{ from: first.from, to: instant(first.from + HOUR) }] : [],
    newHomesLeft: Math.round((3 + dice.below(6)) * Math.max(1, share / 4)),
    tasksLeft: Math.max(1, Math.round(share * (0.6 + 1.6 * dice.unit()))),
    tasksToday: 0,
    tasksThisWeek: dice.below(8),
    likes,
    dislikes: chance(dice, 0.1) ? ['visit'] : [],
    lately: { wanted: dice.below(6), unwanted: dice.below(4) },
    rest: { daysInARow: dice.below(7), mostDaysInARow: 6, secondsLeft: seconds(3600 * (4 + dice.below(20))) },
  };
}

const hours = (from: number, to: number): Span => ({ from: instant(from * HOUR), to: instant(to * HOUR) });

function householdOf(
  dice: Random,
  h: number,
  around: { readonly at: Spot; readonly near: readonly number[]; readonly volunteers: readonly Volunteer[] },
): Household {
  const faces = chance(dice, 0.5) ? 1 + dice.below(MOST_FACES) : 0;
  const known = new Set(Array.from({ length: faces }, () => around.near[dice.below(40)] ?? 0));
  return {
    home: `home ${h}` as Id,
    spot: around.at,
    knownTo: [...known].map((v) => around.volunteers[v]!.id),
    wishes: chance(dice, 0.4) ? [pick(dice, LANGUAGES)] : [],
    urgency: dice.below(4) as Task['urgency'],
    childSeats: chance(dice, 0.3) ? { [pick(dice, ['harness', 'booster'])]: 1 } : {},
  };
}

/** What one household asks for: most one thing, some a ride there and back, some a sitting of two, some a whole plan. */
function partsOf(
  dice: Random,
  household: Household,
  { name, day }: { readonly name: string; readonly day: number },
): readonly Task[] {
  const kind = dice.unit();
  const from = 24 * day + 8 + dice.below(9);
  const delivery: Part = part(dice, 'delivery', hours(from, from + 2 + 2 * dice.below(2)));
  const trip = (at: number): readonly Part[] => [
    part(dice, 'ride', hours(at, at + 1)),
    part(dice, 'ride', hours(at + 3, at + 4)),
  ];
  const sitting = part(dice, 'sitting', hours(from, from + 3));
  const task = (one: Part, n: number, links: Partial<Links> = {}): Task => ({
    ...household,
    ...one,
    id: `${name.padStart(7, '0')} ${n}` as Id,
    needs: one.work === 'delivery' && chance(dice, 0.2) ? [pick(dice, ['cooled', 'heavy', 'step_free'])] : [],
    busy: seconds(one.busy),
    childSeats: one.work === 'ride' ? household.childSeats : {},
    facesLeft: MOST_FACES - household.knownTo.length,
    declinedBy: [],
    links: { ...NO_LINKS, ...links },
  });
  const plan = `plan ${name}` as Id;
  const trips = { together: plan, samePerson: `trip ${name}` as Id };
  const party = `sitting ${name}` as Id;
  if (kind < 0.62) return [task(delivery, 0)];
  if (kind < 0.72) return [task(part(dice, 'visit', hours(from, from + 3)), 0)];
  if (kind < 0.87) return trip(from).map((leg, n) => task(leg, n, trips));
  if (kind < 0.95) return [sitting, sitting].map((one, n) => task(one, n, { party }));
  const errand = part(dice, 'delivery', hours(from + 4, from + 6));
  return [
    ...trip(from).map((leg, n) => task(leg, n, trips)),
    ...[2, 3].map((n) => task(sitting, n, { together: plan, party })),
    task(errand, 4, { together: plan }),
  ];
}

function part(dice: Random, work: 'delivery' | 'visit' | 'ride' | 'sitting', window: Span): Part {
  const base = { work, window, seats: 0, load: 0, tier: 1 };
  switch (work) {
    case 'delivery':
      return { ...base, role: 'driver_to_homes', busy: 480 + 60 * dice.below(6), load: 1 + dice.below(4) };
    case 'visit':
      return { ...base, role: 'visitor', busy: 1800 };
    case 'ride':
      return { ...base, role: 'driver_of_people', busy: 900 + 300 * dice.below(6), seats: 1 + dice.below(3) };
    case 'sitting':
      return { ...base, role: 'carer', busy: 9000, tier: 2 };
  }
}
