import { placeOfHub, readDrawer, type OpenPlace } from '@doorstep/lifecycle';
import { instantOf } from '@doorstep/schedule';
import { present, type Day } from '@doorstep/std';
import type { PlanDayQuery } from '../../gql/graphql';
import { openWith } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import { freeOnDay, isAway, longestOf, without } from './free-time';
import type { Duty } from './rostered';
import type {
  ExactPoint,
  FreeSpan,
  QuestionDriver,
  QuestionRide,
  QuestionTask,
  SecondOfDay,
} from './plan-question';

export type DayTask = PlanDayQuery['organizerDay']['tasks'][number];
export type Person = PlanDayQuery['people'][number];

/** Why a task cannot even be asked about. */
export type LeftOut = 'no_pin' | 'shut' | 'held_elsewhere';

const LIVE: ReadonlySet<string> = new Set(['claimed', 'assigned', 'confirmed']);

export const holderOf = (task: DayTask): DayTask['assignments'][number] | undefined =>
  task.assignments.find(({ state }) => LIVE.has(state));

const HELD: ReadonlySet<string> = new Set(['claimed', 'confirmed']);
const ON_THE_ROAD: ReadonlySet<string> = new Set(['loaded', 'en_route', 'at_door']);

/**
 * Whether a plan may give this task to somebody. What is in a run that its driver accepted stays there, on the road
 * too, unless the rest of these runs is planned again (`reopened`).
 */
export function isPlannable(task: DayTask, reopened: ReadonlySet<string>): boolean {
  if (task.state === 'open' || task.state === 'offered') return true;
  const runId = holderOf(task)?.runId;
  if (runId !== null && runId !== undefined && reopened.has(runId))
    return HELD.has(task.state) || ON_THE_ROAD.has(task.state);
  return runId === null && HELD.has(task.state);
}

/** Who has an offer of a published run for this task. */
export const offeredTo = (task: DayTask): string | null =>
  task.assignments.find(({ state, runId }) => state === 'offered' && runId !== null)?.member.id ?? null;

/** A day without hours given: eight in the morning to eight in the evening. */
const USUAL: FreeSpan = { from: 28_800, to: 72_000 };
/** Nobody leaves sooner than this after the plan is made, seconds. */
const HEAD_START = 1800;

/** The day as far as it bears on one person. */
export interface PersonDay {
  readonly day: Day;
  /** When it begins, an instant. */
  readonly midnight: number;
  /** Seconds of the day; negative before it began. */
  readonly now: number;
  readonly taken: readonly FreeSpan[];
  /** What the roster of the day says of them. */
  readonly duty: Duty;
  /** Where they would like to end: the middle of a part of town. */
  readonly end: ExactPoint | null;
}

/**
 * A person as a driver of this day, in the longest stretch that is left of their shift, or of what they said; null when
 * none is, or who is away. Whose run is planned again is there anyhow.
 */
export function driverOf(
  person: Person,
  { day, midnight, now, taken, duty, end }: PersonDay,
  inRun = false,
): QuestionDriver | null {
  if (isAway(person, day) && !inRun) return null;
  const said = duty.drives.length > 0 ? duty.drives : freeOnDay(person, midnight);
  const past = { from: Number.MIN_SAFE_INTEGER, to: Math.max(0, Math.round(now + HEAD_START)) };
  const longest = longestOf(without(said.length > 0 ? said : [USUAL], [past, ...taken, ...duty.elsewhere]));
  if (longest === null && !inRun) return null;
  return {
    id: person.id,
    handle: person.handle,
    roles: person.roles,
    tier: person.tier,
    capabilities: person.capabilities,
    vehicle: person.vehicle,
    loadUnits: person.loadUnits,
    seats: person.seats,
    childSeats: person.childSeats,
    free: [longest ?? { from: 0, to: 0 }],
    start: null,
    end,
    newHomes: null,
    mostStops: null,
  };
}

export interface OpenedTask {
  readonly task: DayTask;
  readonly place: OpenPlace;
}

export interface Opened {
  readonly tasks: readonly QuestionTask[];
  readonly places: ReadonlyMap<string, OpenPlace>;
  readonly leftOut: readonly { readonly task: DayTask; readonly why: LeftOut }[];
}

interface Opening {
  readonly keys: Keyring;
  readonly tasks: readonly DayTask[];
  readonly drivers: readonly QuestionDriver[];
  readonly day: Day;
  readonly zone: string;
}

/** Opens the places of a day in this tab. What does not open or has no confirmed point is left out, with the reason. */
export async function openTasks({ keys, tasks, drivers, day, zone }: Opening): Promise<Opened> {
  const ready: QuestionTask[] = [];
  const places = new Map<string, OpenPlace>();
  const leftOut: { task: DayTask; why: LeftOut }[] = [];
  const midnight = instantOf(day, 0, zone);
  for (const task of tasks) {
    const place = await placeOf(keys, task);
    if (place) places.set(task.id, place);
    const why = whyNot(task, place, drivers);
    if (why !== null || !place?.point) leftOut.push({ task, why: why ?? 'no_pin' });
    else
      ready.push(
        questionTask(task, {
          home: place.point,
          destination: place.destination?.point ?? null,
          midnight,
          thereBy: thereBy(task, place, { day, zone, midnight }),
        }),
      );
  }
  return { tasks: ready, places, leftOut };
}

async function placeOf(keys: Keyring, task: DayTask): Promise<OpenPlace | null> {
  if (task.goal) return placeOfHub(task.goal);
  const value = task.place ? await openWith<unknown>(keys, task.place) : null;
  const facts = value?.ok ? readDrawer('place', value.value) : null;
  return facts?.ok ? facts.value : null;
}

function whyNot(task: DayTask, place: OpenPlace | null, drivers: readonly QuestionDriver[]): LeftOut | null {
  if (!place) return 'shut';
  const isRide = task.kind === 'ride_out' || task.kind === 'ride_back';
  if (!place.point || (isRide && !place.destination?.point)) return 'no_pin';
  const holder = holderOf(task);
  if (holder && !drivers.some((driver) => driver.id === holder.member.id)) return 'held_elsewhere';
  return null;
}

interface Spot {
  readonly home: ExactPoint;
  readonly destination: ExactPoint | null;
  readonly midnight: number;
  readonly thereBy: SecondOfDay | null;
}

/** The appointment of a way out, in seconds of the day: real ones, also on the day the clock jumps. */
function thereBy(
  task: DayTask,
  { ride }: OpenPlace,
  { day, zone, midnight }: Pick<Opening, 'day' | 'zone'> & { readonly midnight: number },
): SecondOfDay | null {
  if (task.kind !== 'ride_out' || ride?.appointmentMinute === undefined) return null;
  return Math.round((instantOf(day, ride.appointmentMinute, zone) - midnight) / 1000);
}

function rideOf(
  { leg }: DayTask,
  second: (moment: string) => number,
  by: SecondOfDay | null,
): QuestionRide | null {
  if (!leg) return null;
  const { pickupFrom, pickupTo, childSeats, shareAgreed } = leg;
  return {
    from: second(pickupFrom),
    to: second(pickupTo),
    childSeats,
    shares: shareAgreed,
    ...(by === null ? {} : { thereBy: by }),
  };
}

function questionTask(task: DayTask, { home, destination, midnight, thereBy: by }: Spot): QuestionTask {
  const second = (moment: string): number => Math.max(0, Math.round((Date.parse(moment) - midnight) / 1000));
  const ride = rideOf(task, second, by);
  return {
    id: task.id,
    // Parts of a request go together; a haul is alone.
    requestId: task.requestId ?? task.id,
    kind: task.kind,
    part: task.part,
    tier: task.tier,
    from: second(task.windowFrom),
    // A sitting must end inside its window's day; the server asks only that it begins inside the window.
    to: second(task.windowTo),
    service: task.serviceSeconds,
    loadUnits: task.loadUnits,
    seats: task.seats,
    flags: task.flags,
    home: present(home),
    destination,
    heldBy: holderOf(task)?.member.id ?? null,
    current: holderOf(task)?.member.id ?? offeredTo(task),
    pinnedTo: null,
    knownTo: null,
    facesLeft: null,
    together: null,
    never: [],
    ...(ride === null ? {} : { ride }),
  };
}
