import { carriesGoods } from '@doorstep/lifecycle';
import type { OutboxEntry, RunAct } from '../outbox/outbox-entry';
import { stepped } from '../ride/leg-model';
import type { Run, Stop } from './kept-run';

const HOUR = 3_600_000;
/** The server hands a place out from two hours before the window to one hour after it, and so do we. */
export const OPENS_BEFORE = 2 * HOUR;
export const CLOSES_AFTER = HOUR;

/** How long a result can be taken back, by the clock of this phone. */
export const UNDO_MS = 10_000;

export const isOver = ({ state }: Pick<Stop, 'state'>): boolean => state !== 'planned' && state !== 'loaded';

/** What the driver sees next. */
export type Phase = 'offer' | 'load' | 'drive' | 'held' | 'finish' | 'after' | 'ended';

export function phaseOf(run: Run): Phase {
  switch (run.state) {
    case 'planned':
    case 'offered':
      return 'offer';
    case 'accepted':
    case 'loading':
      return 'load';
    case 'departed':
      if (currentStop(run)) return 'drive';
      return heldStops(run).length > 0 ? 'held' : 'finish';
    case 'completed':
      return 'after';
    case 'aborted':
      return 'ended';
  }
}

/** Whether nobody should go there now. With a rider in the car the way goes on: the road is no place to wait. */
const isHeld = ({ stops }: Run, { heldFor, taskId }: Stop): boolean =>
  heldFor !== null &&
  !stops.some((other) => other.taskId === taskId && other.kind === 'pickup' && other.state === 'done');

/** The one stop that is shown: the first that is not over, and not on hold. */
export const currentStop = (run: Run): Stop | undefined =>
  run.stops.find((stop) => !isOver(stop) && !isHeld(run, stop));

/** What is left and waits for the hub. */
export const heldStops = (run: Run): readonly Stop[] =>
  run.stops.filter((stop) => !isOver(stop) && isHeld(run, stop));

/** Stops the hub has added to a run that is under way, and asks for; a ride counts once. */
export const addedStops = ({ state, stops }: Run): readonly Stop[] =>
  state === 'offered'
    ? []
    : stops.filter((stop) => !isOver(stop) && stop.claim?.state === 'offered' && stop.kind !== 'dropoff');

export interface Progress {
  /** Counted among stops that were not called off, from 1. */
  readonly number: number;
  readonly total: number;
  readonly done: number;
  readonly attempted: number;
}

export function progressOf(run: Run): Progress {
  const count = (state: Stop['state']): number => run.stops.filter((stop) => stop.state === state).length;
  const done = count('done');
  const attempted = count('attempted');
  const total = run.stops.length - count('cancelled');
  return { number: Math.min(total, done + attempted + 1), total, done, attempted };
}

/** The run with what this phone did and the hub has not yet answered. Refused acts change nothing. */
export function withPending(run: Run, entries: readonly OutboxEntry[]): Run {
  return entries.reduce(
    (now, { act, at, state }) =>
      'runId' in act && act.runId === run.id && state === 'waiting' ? applied(now, act, at) : now,
    run,
  );
}

function applied(run: Run, act: RunAct, at: number): Run {
  switch (act.kind) {
    case 'depart':
      return { ...run, state: 'departed', stops: run.stops.map((stop) => setOff(stop, act.loaded)) };
    case 'record':
      return { ...run, stops: recorded(run.stops, act) };
    case 'leg':
      return { ...run, stops: stepped(run.stops, act, at) };
    case 'incident':
      return run;
    case 'undo':
      return { ...run, stops: takenBack(run.stops, act.stopId) };
    case 'complete':
      return { ...run, state: 'completed' };
    case 'stopEverything':
      return { ...run, state: 'aborted' };
  }
}

const goesAlong = ({ taskKind, taskId, heldFor }: Stop, loaded: readonly string[]): boolean =>
  carriesGoods(taskKind) ? loaded.includes(taskId) : heldFor === null;

/** A bag left behind stays at the hub; what carries no goods comes along unless it is on hold. */
const setOff = (stop: Stop, loaded: readonly string[]): Stop =>
  isOver(stop)
    ? stop
    : {
        ...stop,
        state: goesAlong(stop, loaded) ? 'loaded' : 'cancelled',
      };

type Recorded = Extract<RunAct, { kind: 'record' }>;

/** A rider picked up is on the way; everything else at a door is the end of the task and of its other stops. */
function recorded(stops: readonly Stop[], act: Recorded): readonly Stop[] {
  const at = stops.find(({ id }) => id === act.stopId);
  if (!at || isOver(at)) return stops;
  const ends = at.kind !== 'pickup' || act.outcome === 'attempted';
  return stops.map((stop) => {
    if (stop.id === at.id) return { ...stop, state: act.outcome, reason: act.reason };
    return ends && stop.taskId === at.taskId && !isOver(stop) ? { ...stop, state: 'cancelled' } : stop;
  });
}

function takenBack(stops: readonly Stop[], stopId: string): readonly Stop[] {
  const at = stops.find(({ id }) => id === stopId);
  if (!at || (at.state !== 'done' && at.state !== 'attempted')) return stops;
  return stops.map((stop) =>
    stop.id === at.id || (stop.taskId === at.taskId && stop.state === 'cancelled')
      ? { ...stop, state: 'loaded', reason: null }
      : stop,
  );
}

/** Tasks with nothing left to do in this run: their keys and places have no reason to stay. */
export function endedTasks(run: Run): readonly string[] {
  const open = new Set(run.stops.filter((stop) => !isOver(stop)).map(({ taskId }) => taskId));
  const gone = run.state === 'completed' || run.state === 'aborted';
  return [...new Set(run.stops.map(({ taskId }) => taskId))].filter((taskId) => gone || !open.has(taskId));
}

/** The run without the places of these tasks, and without any whose time is over. */
export const withoutPlaces = (run: Run, tasks: ReadonlySet<string>, now: number): Run => ({
  ...run,
  stops: run.stops.map((stop) =>
    stop.place && (tasks.has(stop.taskId) || now >= Date.parse(stop.place.closesAt))
      ? { ...stop, place: null }
      : stop,
  ),
});

/** What a stop carries or does, one line per task: what is ticked at the hub. */
export interface LoadLine {
  readonly taskId: string;
  readonly stop: Stop;
  /** 1, 2, 3, ... in the order of the run: names a bag before its sign is known. */
  readonly number: number;
  /** Goods to be ticked; false for rides and visits, which always come along. */
  readonly goods: boolean;
  readonly confirmed: boolean;
}

export function loadLines(run: Run): readonly LoadLine[] {
  const first = new Map<string, Stop>();
  for (const stop of run.stops) {
    if (!isOver(stop) && stop.heldFor === null && !first.has(stop.taskId)) first.set(stop.taskId, stop);
  }
  return [...first.values()].map((stop, index) => ({
    taskId: stop.taskId,
    stop,
    number: index + 1,
    goods: carriesGoods(stop.taskKind),
    confirmed: stop.claim?.state === 'confirmed',
  }));
}

export type CannotStart = 'NOTHING_LOADED' | 'NOT_CONFIRMED';

/** Why the run cannot set off with what is ticked; null when it can. */
export function cannotStart(lines: readonly LoadLine[], ticked: readonly string[]): CannotStart | null {
  const going = lines.filter(({ goods, taskId }) => !goods || ticked.includes(taskId));
  if (going.length === 0) return 'NOTHING_LOADED';
  return going.every(({ confirmed }) => confirmed) ? null : 'NOT_CONFIRMED';
}
