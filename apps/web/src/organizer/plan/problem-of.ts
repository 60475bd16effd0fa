import { carriesGoods, ROLE_OF_TASK } from '@doorstep/lifecycle';
import type { Fixed, Matrix, Place, Problem, Task, TimeWindow, Vehicle } from '@doorstep/routing';
import { seconds } from '@doorstep/std';
import { COMPANY, rideOf, type TaskPlaces } from './ride-of';
import { isPromised, partnersOf, plansOf, stepsOf } from './parts';
import type { ExactPoint, PlanQuestion, QuestionDriver, QuestionHold, QuestionTask } from './plan-question';

/** Columns of loads and capacities. `company`: who did not agree to share fills it alone. */
export const DIMENSION = { boxes: 0, seats: 1, childSeats: 2, company: 3 } as const;

/** How somebody moves: as fast as the streets allow, or at most so many metres a second. */
type Pace = 'street' | 'bike' | 'walk';
const PACE_OF: Readonly<Record<QuestionDriver['vehicle'], Pace>> = {
  car: 'street',
  van: 'street',
  bike: 'bike',
  none: 'walk',
};
/** A loaded bike (15 km/h), a person on foot (4.7 km/h). */
const FASTEST: Readonly<Record<Pace, number>> = { street: Infinity, bike: 4.2, walk: 1.3 };

/** Seconds at the hub to load a car. */
const LOADING = 600;
/** Points for sending one more person out: a quarter of an hour of somebody's time. */
const ONE_MORE_DRIVER = 900;
/** Beyond half an hour asked of one person, time weighs more the longer it is: an hour over counts twice. */
const FAIR_SHARE = { target: seconds(1800), weight: 1 };
/** Points for a stop that changes hands: ten minutes of people's time must be worth it. */
const CHANGE_HANDS = 600;
/** Points for a home told to somebody who did not know it: five minutes of driving are worth keeping it. */
const NEW_HOME = 300;
/** Points for each second that something in a car comes later than promised: there is no leaving it out. */
const LATE = 2;

/** Where everything is, as indexes of locations. */
export interface QuestionPlaces {
  readonly points: readonly ExactPoint[];
  readonly places: readonly TaskPlaces[];
  /** Where each driver sets out. */
  readonly starts: readonly number[];
  /** Where each driver wants to end; null: at their last stop. */
  readonly ends: readonly (number | null)[];
}

/** Locations in the order of the matrix: the hub, each task's home and destination, where drivers set out and end. */
export function placesOf(question: PlanQuestion): QuestionPlaces {
  const points = [question.hub];
  const add = (point: ExactPoint): number => points.push(point) - 1;
  const places = question.tasks.map(({ home, destination }): TaskPlaces => ({
    home: add(home),
    destination: destination === null ? null : add(destination),
  }));
  const starts = question.drivers.map(({ start }) => (start === null ? 0 : add(start)));
  const ends = question.drivers.map(({ end }) => (end ? add(end) : null));
  return { points, places, starts, ends };
}

/** The planner's problem: numbers only. `car` is the matrix between the points of `placesOf`. */
export function problemOf(
  question: PlanQuestion,
  { places, starts, ends }: Omit<QuestionPlaces, 'points'>,
  car: Matrix,
): Problem {
  const locations = Math.round(Math.sqrt(car.seconds.length));
  const direct = (from: number, to: number): number => car.seconds[from * locations + to] ?? 0;
  return {
    locations,
    profiles: pacesOf(question.drivers).map((pace) => atPace(car, pace)),
    dimensions: 4,
    depots: [{ location: 0, windows: [wholeDay()], service: seconds(LOADING) }],
    tasks: question.tasks.map((task, i) =>
      taskOf(question, task, places[i] ?? { home: 0, destination: null }, direct),
    ),
    vehicles: question.drivers.map((driver, i) =>
      vehicleOf(question, driver, { start: starts[i] ?? 0, end: ends[i] ?? null }),
    ),
    links: [...stepsOf(question), ...plansOf(question)],
  };
}

const wholeDay = (): TimeWindow => ({ from: seconds(0), to: seconds(86_400) });

/** The ways of moving that somebody of this day has: a table of thousands of places is large. */
const pacesOf = (drivers: readonly QuestionDriver[]): readonly Pace[] => [
  ...new Set<Pace>(['street', ...drivers.map(({ vehicle }) => PACE_OF[vehicle])]),
];

const atPace = (street: Matrix, pace: Pace): Matrix =>
  pace === 'street'
    ? street
    : {
        meters: street.meters,
        seconds: street.meters.map((meters, i) =>
          Math.max(street.seconds[i] ?? 0, Math.round(meters / FASTEST[pace])),
        ),
      };

function taskOf(
  question: PlanQuestion,
  task: QuestionTask,
  at: TaskPlaces,
  direct: (from: number, to: number) => number,
): Task {
  const window = windowOf(question, task);
  const shared = {
    skills: skillsOf(task),
    ...allowedOf(question, task),
    forbidden: forbiddenTo(question, task),
    ...(task.onHold ? { onHold: task.onHold } : {}),
    ...personsOf(question, task),
  };
  const soft = window.to > task.to ? { soft: { by: seconds(task.to), perSecond: LATE } } : {};
  const place = (location: number): Place => ({
    location,
    windows: [window],
    service: seconds(task.service),
    ...soft,
  });
  if (carriesGoods(task.kind)) {
    return { kind: 'delivery', at: place(at.home), depots: [0], load: [task.loadUnits, 0, 0, 0], ...shared };
  }
  if (task.kind === 'sitting' || task.kind === 'visit') {
    return { kind: 'stay', at: place(at.home), load: [0, 0, 0, 0], ...shared };
  }
  return { ...rideOf(task, { at, window, direct, place }), ...shared };
}

/** Who has it now, and who knows the home: other hands have their price. */
function personsOf({ drivers }: PlanQuestion, { current, knownTo }: QuestionTask) {
  const holder = current === null ? -1 : drivers.findIndex(({ id }) => id === current);
  return {
    ...(holder < 0 ? {} : { current: holder, changeCost: CHANGE_HANDS }),
    ...(knownTo === null
      ? {}
      : {
          knownTo: drivers.flatMap(({ id }, i) => (knownTo.includes(id) ? [i] : [])),
          disclosureCost: NEW_HOME,
        }),
  };
}

/** What is in a car, or under way to, is done however late; everything else in its window or not at all. */
function windowOf({ holds }: PlanQuestion, task: QuestionTask): TimeWindow {
  const started = task.aboard !== undefined || holds.some(isPrefixOf(task.id));
  return { from: seconds(task.from), to: seconds(started ? 86_400 : task.to) };
}

const isPrefixOf =
  (taskId: string) =>
  ({ hold, stops }: QuestionHold): boolean =>
    hold === 'prefix' && stops.some((stop) => stop.taskId === taskId);

/** Who said no, who has the other part for certain, and cars on the road for a box that is still at the hub. */
function forbiddenTo(question: PlanQuestion, task: QuestionTask): readonly number[] {
  const others = partnersOf(question, task).filter(
    ({ id }) => isPromised(question, id) !== isPromised(question, task.id),
  );
  const elsewhere = new Set(
    question.holds
      .filter(({ stops }) => stops.some(({ taskId }) => others.some((other) => other.id === taskId)))
      .map(({ driverId }) => driverId),
  );
  return question.drivers.flatMap(({ id, run }, i) => {
    const gone = carriesGoods(task.kind) && run?.departed === true && task.aboard?.driverId !== id;
    return task.never.includes(id) || elsewhere.has(id) || gone ? [i] : [];
  });
}

/** What a person must be and have. `two_people` is kept by links: the parts go to different people. */
export function skillsOf(task: QuestionTask): readonly string[] {
  return [
    `tier ${task.tier}`,
    // Any of the roles that will do is held under this name (skillsHeldBy).
    `role ${ROLE_OF_TASK[task.kind]}`,
    ...task.flags.filter((flag) => flag !== 'two_people').map((flag) => `can ${flag}`),
  ];
}

/** Whether as many people know a home as may: whoever goes there now has been there. */
export const isCrowded = ({ knownTo, facesLeft }: QuestionTask): boolean =>
  knownTo !== null && facesLeft === 0;

/**
 * Who may have a task at all: anybody, unless it is in somebody's hands, in a car, kept with one person, or at a home
 * that enough people know.
 */
function allowedOf({ drivers }: PlanQuestion, task: QuestionTask): { readonly allowed?: readonly number[] } {
  const keeper = task.aboard?.driverId ?? task.heldBy ?? task.pinnedTo;
  const only = keeper === null ? (isCrowded(task) ? (task.knownTo ?? []) : null) : [keeper];
  return only === null ? {} : { allowed: drivers.flatMap(({ id }, i) => (only.includes(id) ? [i] : [])) };
}

/** Trust counts for every level below it. */
const skillsHeldBy = ({ tier, roles, capabilities }: QuestionDriver): readonly string[] => [
  ...Array.from({ length: tier + 1 }, (_, level) => `tier ${level}`),
  ...roles.map((role) => `role ${role}`),
  ...(roles.includes('driver_to_homes') && !roles.includes('driver_to_hub') ? ['role driver_to_hub'] : []),
  ...capabilities.map((can) => `can ${can}`),
];

/** Whether somebody is and has all that a task asks for, cars aside. */
export const hasSkills = (driver: QuestionDriver, task: QuestionTask): boolean => {
  const held = skillsHeldBy(driver);
  return skillsOf(task).every((skill) => held.includes(skill));
};

function vehicleOf(
  question: PlanQuestion,
  driver: QuestionDriver,
  { start, end }: Pick<Vehicle, 'start' | 'end'>,
): Vehicle {
  const { maxStops, holds, tasks, shape, drivers } = question;
  const aboard = tasks.flatMap(({ aboard: one, onHold }, task) =>
    one?.driverId === driver.id && !onHold ? [{ task, since: seconds(one.since) }] : [],
  );
  const hold = holds.find(({ driverId }) => driverId === driver.id);
  return {
    start,
    end,
    shifts: driver.free.map(({ from, to }) => ({ from: seconds(from), to: seconds(to) })),
    maxStops: Math.min(maxStops, driver.mostStops ?? maxStops),
    capacity: [driver.loadUnits, driver.seats, seatsForChildren(driver), COMPANY],
    skills: skillsHeldBy(driver),
    profile: pacesOf(drivers).indexOf(PACE_OF[driver.vehicle]),
    cost: { fixed: shape === 'rounds' ? ONE_MORE_DRIVER : 0, perSecond: 1, perMeter: 0 },
    ...(shape === 'errands' ? { balance: FAIR_SHARE } : {}),
    ...(driver.newHomes === null ? {} : { maxNewHomes: driver.newHomes }),
    ...(aboard.length > 0 ? { aboard } : {}),
    ...(hold ? { fixed: fixedOf(hold, tasks) } : {}),
  };
}

/** Who says to have child seats has at least one. */
export const seatsForChildren = ({ capabilities, childSeats }: QuestionDriver): number =>
  capabilities.includes('car_seat') ? Math.max(1, childSeats) : 0;

const fixedOf = ({ hold, stops }: QuestionHold, tasks: readonly QuestionTask[]): Fixed => ({
  hold,
  stops: stops.map(({ taskId, kind }) =>
    taskId === null
      ? { kind, task: null, depot: 0 }
      : { kind, task: tasks.findIndex(({ id }) => id === taskId), depot: null },
  ),
});
