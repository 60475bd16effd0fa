import { LIVE_ASSIGNMENT, requestStateFrom, type RequestState, type TaskState } from '@doorstep/lifecycle';

/*
 * The judge of random days. It shares no code with the services and no SQL: it looks at all rows and says what is wrong.
 */

export interface DayPicture {
  readonly now: Date;
  readonly tasks: readonly { id: string; requestId: string; state: TaskState; goodsOut: boolean }[];
  readonly requests: readonly { id: string; state: RequestState }[];
  readonly assignments: readonly {
    id: string;
    taskId: string;
    runId: string | null;
    memberId: string;
    state: string;
  }[];
  readonly runs: readonly { id: string; state: string; memberId: string }[];
  readonly stops: readonly { id: string; runId: string; taskId: string; state: string }[];
  readonly grants: readonly { assignmentId: string }[];
  readonly held: readonly { taskId: string; warned: boolean; kind: string; inForce: boolean }[];
  readonly followUps: readonly { id: string }[];
  readonly incidents: readonly { id: string; state: string; decision: string | null; version: number }[];
  readonly stock: {
    onHand: number;
    reserved: number;
    begun: number;
    booked: number;
    promised: number;
    sum: number;
  };
  /** Tasks whose place a driver's phone was just given. */
  readonly shown: readonly string[];
}

const LIVE: ReadonlySet<string> = new Set([...LIVE_ASSIGNMENT, 'offered']);
const HOLDS_TASK: ReadonlySet<string> = new Set(LIVE_ASSIGNMENT);
const MAY_BE: Readonly<Record<string, readonly TaskState[]>> = {
  claimed: ['claimed', 'on_hold'],
  confirmed: ['confirmed', 'on_hold', 'loaded', 'en_route', 'at_door'],
};
const STILL: ReadonlySet<string> = new Set(['open', 'offered', 'claimed', 'confirmed']);
const FOLLOWS: ReadonlySet<string> = new Set([
  'open',
  'scheduled',
  'in_progress',
  'fulfilled',
  'partly_fulfilled',
  'unfulfilled',
]);

/** Faults of one picture: what may never be, whatever came before. */
export const dayFaultsOf = (now: DayPicture): string[] => [
  ...now.tasks.flatMap((task) => faultsOfTask(task, now)),
  ...now.runs.flatMap((run) => faultsOfRun(run, now)),
  ...now.requests.flatMap((request) => faultsOfRequest(request, now)),
  ...named(faultsOfStock(now.stock)),
  ...faultsOfDoors(now),
];

const named = (faults: Readonly<Record<string, boolean>>): string[] =>
  Object.keys(faults).filter((fault) => faults[fault]);

function faultsOfTask(task: DayPicture['tasks'][number], now: DayPicture): string[] {
  const own = now.assignments.filter(({ taskId }) => taskId === task.id);
  const holding = own.filter(({ state }) => HOLDS_TASK.has(state));
  const frozen = now.held.some(({ taskId, warned, inForce }) => taskId === task.id && !warned && inForce);
  const waits = task.state === 'on_hold';
  return named({
    'two people hold one task': holding.length > 1,
    'a claim that its task does not know': holding.some(
      ({ state }) => !(MAY_BE[state] ?? [task.state]).includes(task.state),
    ),
    'on hold, and nobody knows why': waits && !frozen && !task.goodsOut && !lapsed(task.id, now),
    'inside a hold, and not frozen': frozen && STILL.has(task.state),
    'a place of what is on hold': waits && now.shown.includes(task.id),
    'open to everybody, and in somebody’s hands': task.state === 'open' && holding.length > 0,
  });
}

/** Its hold is over by the clock, and the job that lifts it has not run yet. */
const lapsed = (taskId: string, { held }: DayPicture): boolean =>
  held.some((one) => one.taskId === taskId && !one.inForce);

function faultsOfRun(run: DayPicture['runs'][number], now: DayPicture): string[] {
  const over = run.state === 'aborted' || run.state === 'completed';
  const stops = now.stops.filter(({ runId }) => runId === run.id);
  const own = now.assignments.filter(({ runId }) => runId === run.id);
  const ids = new Set(own.map(({ id }) => id));
  const ahead = stops.filter(({ state }) => state === 'planned' || state === 'loaded');
  const elsewhere = (taskId: string): boolean =>
    now.stops.some(
      (stop) =>
        stop.runId !== run.id &&
        stop.taskId === taskId &&
        (stop.state === 'planned' || stop.state === 'loaded'),
    );
  return named({
    'a run that is over has stops ahead': over && ahead.length > 0,
    'a run that is over holds tasks': over && own.some(({ state }) => LIVE.has(state)),
    'a run that is over shows places': over && now.grants.some(({ assignmentId }) => ids.has(assignmentId)),
    'two runs go to one door': ahead.some(({ taskId }) => elsewhere(taskId)),
  });
}

function faultsOfRequest({ id, state }: DayPicture['requests'][number], { tasks }: DayPicture): string[] {
  if (!FOLLOWS.has(state)) return [];
  const own = tasks.filter(({ requestId }) => requestId === id).map((task) => task.state);
  return state === requestStateFrom(own) ? [] : [`a request that is ${state} with tasks ${own.join()}`];
}

const faultsOfStock = ({ onHand, reserved, begun, booked, promised, sum }: DayPicture['stock']) => ({
  'a shelf below nothing': onHand < 0 || reserved < 0 || reserved > onHand,
  'a ledger that does not balance': sum !== 0,
  'a shelf that is not its ledger': onHand !== begun + booked || reserved !== promised,
});

function faultsOfDoors({ stops, followUps, incidents }: DayPicture): string[] {
  const shut = stops.filter(({ state }) => state === 'attempted').map(({ id }) => id);
  const looked = new Set(followUps.map(({ id }) => id));
  return named({
    'a shut door that nobody looks after': shut.some((id) => !looked.has(id)),
    'an incident decided by nobody': incidents.some(
      ({ state, decision }) => state === 'decided' && decision === null,
    ),
  });
}
