import { cellOf, type CellGrid, type CellTimes } from '@doorstep/geo';
import type { CellId } from '@doorstep/std';
import type { PublishPlanMutationVariables } from '../../gql/graphql';
import type { ExactPoint, PlanQuestion } from './plan-question';

type PlanRun = PublishPlanMutationVariables['input']['runs'][number];
type PlanStop = PlanRun['stops'][number];

/** What the server knows of a region too: its cells and the times between them. */
export interface CoarseGround {
  readonly grid: CellGrid;
  readonly times: CellTimes;
}

interface Around extends CoarseGround {
  readonly question: PlanQuestion;
  readonly midnight: number;
}

/** Further apart than this, a plan waits, links or rests where coarse times know nothing of it. */
const APART_MS = 900_000;
/** Loading at the hub before a run. */
const LOADING_MS = 600_000;
const FIVE_MINUTES = 300_000;

const roundTo = (ms: number, step: number): number => Math.round(ms / step) * step;
const iso = (ms: number): string => new Date(ms).toISOString();

/**
 * The runs as they are told to the server: the order is the planner's, and every hour and length is what the middles of
 * cells give. A minute more or less on the way to a door would tell which door of its cell it is; the phone works out its
 * own exact ways.
 */
export const asTold = (runs: readonly PlanRun[], around: Around): PlanRun[] =>
  runs.map((run) => toldRun(run, around));

/** A run that is on the road begins nowhere that cells know of: its hours are told to five minutes, downwards, in order. */
export function onTheRoad<R extends Omit<PlanRun, 'memberId' | 'startsAt'>>(run: R): R {
  const told = (moment: string): string => iso(Math.floor(Date.parse(moment) / FIVE_MINUTES) * FIVE_MINUTES);
  return {
    ...run,
    endsAt: told(run.endsAt),
    meters: roundTo(run.meters, 500),
    seconds: roundTo(run.seconds, 300),
    stops: run.stops.map((stop) => ({
      ...stop,
      arriveAt: told(stop.arriveAt),
      departAt: told(stop.departAt),
    })),
  };
}

interface Halt {
  readonly cell: CellId | null;
  readonly departs: number | null;
}

function toldRun(run: PlanRun, around: Around): PlanRun {
  const hub = cellOf(around.grid, around.question.hub);
  const stops: PlanStop[] = [];
  let at: Halt = { cell: hub, departs: null };
  let [meters, seconds, lead] = [0, 0, 0];
  for (const stop of run.stops) {
    const cell = cellOfStop(stop, around);
    const way = wayBetween(at.cell, cell, around.times);
    if (at.departs === null) lead = way.seconds * 1000;
    const arrives = toldArrival(run, stop, { at, travel: way.seconds * 1000, around });
    const departs = arrives + (Date.parse(stop.departAt) - Date.parse(stop.arriveAt));
    stops.push({ ...stop, arriveAt: iso(arrives), departAt: iso(departs) });
    meters += way.meters;
    seconds += way.seconds;
    at = { cell, departs };
  }
  const first = Date.parse(stops[0]?.arriveAt ?? run.startsAt);
  const home = wayBetween(at.cell, hub, around.times);
  return {
    ...run,
    startsAt: iso(Math.floor((first - lead - LOADING_MS) / FIVE_MINUTES) * FIVE_MINUTES),
    endsAt: iso((at.departs ?? first) + home.seconds * 1000),
    meters: meters + home.meters,
    seconds: seconds + home.seconds,
    stops,
  };
}

interface Arriving {
  readonly at: Halt;
  readonly travel: number;
  readonly around: Around;
}

/** When cells alone say that the stop begins; where the plan says otherwise by far, its quarter of an hour. */
function toldArrival(run: PlanRun, stop: PlanStop, { at, travel, around }: Arriving): number {
  const window = windowOf(stop, around);
  const guess = Math.max(window.opens, (at.departs ?? freeFrom(run, around)) + travel);
  const exact = Date.parse(stop.arriveAt);
  const told = Math.abs(exact - guess) <= APART_MS ? guess : roundTo(exact, APART_MS);
  return Math.max(at.departs ?? 0, Math.min(told, window.closes));
}

/** A drop-off has no window of its own; everything else begins within its task's. */
function windowOf({ taskId, kind }: PlanStop, { question, midnight }: Around) {
  const task = kind === 'dropoff' ? undefined : question.tasks.find(({ id }) => id === taskId);
  return task
    ? { opens: midnight + task.from * 1000, closes: midnight + task.to * 1000 }
    : { opens: 0, closes: Infinity };
}

function freeFrom({ memberId }: PlanRun, { question, midnight }: Around): number {
  const driver = question.drivers.find(({ id }) => id === memberId);
  return midnight + (driver?.free[0]?.from ?? 0) * 1000;
}

function cellOfStop(stop: PlanStop, { question, grid }: Around): CellId | null {
  const task = question.tasks.find(({ id }) => id === stop.taskId);
  const point: ExactPoint | null = (stop.kind === 'dropoff' ? task?.destination : task?.home) ?? null;
  return point && cellOf(grid, point);
}

const wayBetween = (
  from: CellId | null,
  to: CellId | null,
  times: CellTimes,
): { readonly seconds: number; readonly meters: number } => ({
  seconds: from && to ? (times.seconds(from, to) ?? 0) : 0,
  meters: from && to ? (times.meters(from, to) ?? 0) : 0,
});
