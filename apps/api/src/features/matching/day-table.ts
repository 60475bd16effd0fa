import type { CellTimes } from '@doorstep/geo';
import { ROLE_OF_TASK, type ShiftKind, type TaskKind } from '@doorstep/lifecycle';
import type { Links, PlainDay, Rest, Task, Volunteer, Weights } from '@doorstep/matching';
import { daysBetween } from '@doorstep/schedule';
import { day, instant, seconds, type CellId, type Id, type Seconds } from '@doorstep/std';
import type { PersonRow, TaskRow } from './read-day';

/** Where and when the rows are read. */
export interface DayAround {
  readonly today: string;
  readonly times: CellTimes;
  readonly hubCell: string;
  readonly weights: Weights;
}

/** Nobody is asked to drive longer than this to a first door. */
const MAX_TRAVEL = seconds(45 * 60);

/** The burnout guard where nobody says otherwise: a free day after six, thirty hours a week. */
const MOST_DAYS_IN_A_ROW = 6;
const USUAL_WEEK_HOURS = 30;

/** What a task is to whoever does it: people say what they like in kinds of shifts. */
const WORK_OF_TASK: Readonly<Record<TaskKind, ShiftKind>> = {
  delivery: 'driving',
  ride_out: 'driving',
  ride_back: 'driving',
  sitting: 'childcare_room',
  visit: 'home_visits',
  haul: 'driving',
};

/**
 * Which seats the children need is sealed, how many is not: on the server one class stands for all of them. The desk
 * and the driver's phone look at the classes.
 */
const ANY_CLASS = 'booster';

/** Whoever holds a role on trial works in pairs: to matching, the work that two people do is a role of its own. */
const paired = (role: string): string => `${role} in pairs`;

const roleOf = ({ kind, flags }: TaskRow): string => {
  const role = ROLE_OF_TASK[kind];
  return kind === 'sitting' || flags.includes('two_people') ? paired(role) : role;
};

/** Rows of the database as the plain tables that matching takes, on this thread or another. */
export function dayTable(
  tasks: readonly TaskRow[],
  people: readonly PersonRow[],
  around: DayAround,
): PlainDay {
  return {
    tasks: tasks.map((task) => taskOf(task, around)),
    volunteers: people.map(volunteerOf),
    ...waysBetween(
      people.map(({ member }) => member.homeCell ?? around.hubCell),
      tasks.map(({ cell }) => cell),
      around.times,
    ),
    maxTravel: MAX_TRAVEL,
    weights: around.weights,
  };
}

/** The way from each cell where somebody begins to each where something is to be done, asked once for each two cells. */
function waysBetween(
  homes: readonly string[],
  doors: readonly string[],
  times: CellTimes,
): Pick<PlainDay, 'from' | 'to' | 'columns' | 'seconds'> {
  const [rows, columns] = [[...new Set(homes)], [...new Set(doors)]];
  const ways = rows.flatMap((from) =>
    columns.map((to) => times.seconds(from as CellId, to as CellId) ?? Infinity),
  );
  return {
    from: placesIn(rows, homes),
    to: placesIn(columns, doors),
    columns: columns.length,
    seconds: Float64Array.from(ways),
  };
}

function placesIn(names: readonly string[], all: readonly string[]): Int32Array {
  const at = new Map(names.map((name, i) => [name, i]));
  return Int32Array.from(all, (name) => at.get(name)!);
}

function taskOf(row: TaskRow, around: DayAround): Task {
  const window = windowOf(row);
  return {
    id: row.id as Id,
    work: WORK_OF_TASK[row.kind],
    role: roleOf(row),
    tier: row.tier,
    needs: row.flags.filter((flag) => flag !== 'two_people'),
    wishes: [],
    window: { from: instant(window[0]), to: instant(window[1]) },
    busy: busyOf(row, window, around),
    load: row.loadUnits,
    seats: row.seats,
    childSeats: row.childSeats > 0 ? { [ANY_CLASS]: row.childSeats } : {},
    urgency: urgencyOf(daysBetween(day(around.today), day(row.day))),
    home: row.home as Id,
    knownTo: row.knownTo as readonly Id[],
    facesLeft: row.facesLeft,
    declinedBy: row.declinedBy as readonly Id[],
    links: linksOf(row),
  };
}

/**
 * A household plan is taken whole or not at all; so is a ride, that nobody is brought and not fetched. Two people at one
 * door are two. Out and back is one driver where it can be, and whoever drives back brings the groceries of that way.
 */
function linksOf({ planId, requestId, kind, afterPart, heldBy }: TaskRow): Links {
  const isRide = kind === 'ride_out' || kind === 'ride_back';
  const way = isRide ? requestId : kind === 'delivery' ? afterPart : null;
  return {
    together: (planId ?? (isRide ? requestId : null)) as Id | null,
    party: `${requestId} ${kind}` as Id,
    samePerson: way as Id | null,
    heldBy: heldBy as Id | null,
  };
}

/** A ride whose hour is known: wider than this it is only a part of the day. */
const KNOWN_HOUR_MS = 2 * 3600_000;

/**
 * When a task may be done. A ride whose hour is known is one from when its rider waits until it may last: whoever holds
 * it takes no other household then, so that nobody is asked for what they could not say yes to.
 */
function windowOf({ rideFrom, rideTo, windowFrom, windowTo }: TaskRow): readonly [from: number, to: number] {
  const ride = rideFrom && rideTo ? ([rideFrom.getTime(), rideTo.getTime()] as const) : null;
  return ride && ride[1] - ride[0] <= KNOWN_HOUR_MS ? ride : [windowFrom.getTime(), windowTo.getTime()];
}

/**
 * Time at the door, and for a ride both doors and the road between, or all of its known hour; never longer than the
 * window. In a household plan a sitting fills its window: somebody is with the children as long as the others are away.
 */
function busyOf(row: TaskRow, [from, to]: readonly [number, number], { times }: DayAround): Seconds {
  const window = (to - from) / 1000;
  if (row.kind === 'sitting' && row.planId !== null) return seconds(window);
  if (row.rideFrom?.getTime() === from && row.rideTo?.getTime() === to) return seconds(window);
  const away = row.destinationCell;
  const ride =
    away === null ? 0 : (times.seconds(row.cell as CellId, away as CellId) ?? 0) + row.serviceSeconds;
  return seconds(Math.min(window, row.serviceSeconds + ride));
}

/** Today must not wait; what is more than three days off can. */
const urgencyOf = (days: number): Task['urgency'] => (days <= 0 ? 3 : days === 1 ? 2 : days <= 3 ? 1 : 0);

function volunteerOf(person: PersonRow): Volunteer {
  const { member, free, commitments } = person;
  return {
    id: member.id as Id,
    roles: [...person.full, ...person.paired.map(paired)],
    tier: member.tier,
    capabilities: member.capabilities,
    suits: [],
    load: member.loadUnits,
    seats: member.seats,
    childSeats: { [ANY_CLASS]: person.childSeats },
    free,
    commitments: commitments.map(([from, to]) => ({ from: instant(from), to: instant(to) })),
    newHomesLeft: Math.max(
      0,
      Math.min(member.newHomesPerDay - person.newHomesToday, member.homesPerMonth - person.homesThisMonth),
    ),
    tasksLeft: Math.max(0, member.openClaimsCap - person.held),
    tasksToday: person.tasksToday,
    tasksThisWeek: person.tasksThisWeek,
    likes: person.likes,
    dislikes: person.dislikes,
    lately: { wanted: latelyOf(person, person.likes), unwanted: latelyOf(person, person.dislikes) },
    rest: restOf(person),
  };
}

/** Tasks of the last four weeks whose work is among these kinds. */
const latelyOf = ({ lately }: PersonRow, kinds: readonly ShiftKind[]): number =>
  Object.entries(lately)
    .filter(([kind]) => kinds.includes(WORK_OF_TASK[kind as TaskKind]))
    .reduce((sum, [, count]) => sum + count, 0);

const restOf = ({ daysInARow, weekHours, busyThisWeek }: PersonRow): Rest => ({
  daysInARow,
  mostDaysInARow: MOST_DAYS_IN_A_ROW,
  secondsLeft: seconds(Math.max(0, (weekHours ?? USUAL_WEEK_HOURS) * 3600 - busyThisWeek)),
});
