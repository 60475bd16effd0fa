import { carriesGoods } from '@doorstep/lifecycle';
import { Refusal } from '../../platform/errors/refusal';
import { checkDriver, checkTask, checkTimes, type PlannedRun, unfit } from './plan-rules';
import { isEnded, isOpen, type RestStop, type UnderWay } from './under-way';

/** What is left of a run that is under way, as an organizer's browser planned it again. */
export interface RunChange {
  readonly runId: string;
  /** The version the browser planned from. */
  readonly version: number;
  readonly endsAt: Date;
  readonly meters: number;
  readonly seconds: number;
  /** Every stop still to do, in order. */
  readonly stops: PlannedRun['stops'];
}

/** Where and when two drivers meet, so that a box that is in one car gets into the other. */
export interface PlannedMeeting {
  readonly taskId: string;
  readonly cell: string;
  readonly at: Date;
}

export interface Rest {
  readonly day: string;
  readonly runs: readonly RunChange[];
  /** New runs, for people who have none or have one that is over. */
  readonly fresh: readonly PlannedRun[];
  /** Tasks that are taken out of their runs and are open again. */
  readonly release: readonly string[];
  readonly meetings: readonly PlannedMeeting[];
}

/** One run and what becomes of it. */
export interface Change {
  readonly change: RunChange;
  readonly memberId: string;
  readonly departed: boolean;
  /** Its stops that stay, in the new order; tasks that come; tasks that go. */
  readonly kept: readonly RestStop[];
  readonly added: readonly string[];
  readonly leaving: readonly RestStop[];
}

const CHANGEABLE: ReadonlySet<string> = new Set(['accepted', 'loading', 'departed']);

/**
 * Sorts out who keeps, gets and loses what, and refuses what nobody could drive: RUN_CHANGED (with runs) when a run is
 * not as the browser knew it; PLAN_DOES_NOT_FIT with rule and task: TASK_TWICE, TASK_LOST (out of one run and in no
 * other), RIDER_ABOARD, GOODS_ABOARD (a box in a car goes on only by a meeting), NEEDS_LOADING (a box at the hub, for
 * a car that has left), and the rules of plan-rules.ts for what is added.
 */
export function changesOf(rest: Rest, under: UnderWay): readonly Change[] {
  const changes = rest.runs.map((change) => changeOf(change, under));
  checkOnce(rest);
  const goesTo = new Set([
    ...changes.flatMap(({ added }) => added),
    ...rest.fresh.flatMap(({ stops }) => stops.map(({ taskId }) => taskId)),
    ...rest.release,
  ]);
  const met = new Set(rest.meetings.map(({ taskId }) => taskId));
  const released = new Set(rest.release);
  for (const change of changes) {
    for (const stop of change.leaving) checkLeaving(stop, { change, under, goesTo, met, released });
    for (const taskId of change.added) checkAdded(taskId, { change, under, met, day: rest.day });
    checkTimes({ startsAt: new Date(0), endsAt: change.change.endsAt, stops: restOf(change) });
    if (change.added.length > 0) checkWhole(change, under);
  }
  checkReleased(rest, changes);
  return changes;
}

function changeOf(change: RunChange, { runs, stops }: UnderWay): Change {
  const run = runs.get(change.runId);
  if (run === undefined) throw new Refusal('NOT_FOUND');
  if (run.version !== change.version || !CHANGEABLE.has(run.state)) throw changed(run.id);
  const own = stops.get(run.id) ?? [];
  const kept = change.stops.flatMap(({ taskId, kind }) => {
    const stop = own.find((one) => one.taskId === taskId && one.kind === kind && isOpen(one));
    return stop === undefined ? [] : [stop];
  });
  const twice = kept.find((stop, i) => kept.indexOf(stop) < i);
  if (twice !== undefined) throw unfit('TASK_TWICE', { taskId: twice.taskId });
  const known = new Set(own.filter((stop) => isOpen(stop) || isEnded(stop)).map(({ taskId }) => taskId));
  const listed = new Set(change.stops.map(({ taskId }) => taskId));
  const leaving = own.filter((stop) => isOpen(stop) && !listed.has(stop.taskId));
  // Both ends of a ride stay or go together.
  const half = own.find((stop) => isOpen(stop) && listed.has(stop.taskId) && !kept.includes(stop));
  if (half !== undefined) throw unfit('STOPS_OF_TASK', { taskId: half.taskId });
  return {
    change,
    memberId: run.memberId,
    departed: run.state === 'departed',
    kept,
    added: [...listed].filter((taskId) => !known.has(taskId)),
    leaving,
  };
}

export const changed = (runId: string): Refusal => new Refusal('RUN_CHANGED', { runIds: [runId] });

/** The stops still to do: what ended while the organizer was planning is passed over. */
export const restOf = ({ change, kept, added }: Change): PlannedRun['stops'] =>
  change.stops.filter(
    ({ taskId, kind }) =>
      added.includes(taskId) || kept.some((stop) => stop.taskId === taskId && stop.kind === kind),
  );

function checkOnce({ runs, fresh, release }: Rest): void {
  const homes = [...runs, ...fresh].map(({ stops }) => new Set(stops.map(({ taskId }) => taskId)));
  const seen = new Set<string>();
  for (const taskId of [...homes.flatMap((home) => [...home]), ...release]) {
    if (seen.has(taskId)) throw unfit('TASK_TWICE', { taskId });
    seen.add(taskId);
  }
}

interface Around {
  readonly change: Change;
  readonly under: UnderWay;
  readonly met: ReadonlySet<string>;
}

function checkLeaving(
  { taskId, kind }: RestStop,
  {
    change,
    under,
    goesTo,
    met,
    released,
  }: Around & {
    readonly goesTo: ReadonlySet<string>;
    readonly released: ReadonlySet<string>;
  },
): void {
  if (!goesTo.has(taskId)) throw unfit('TASK_LOST', { taskId });
  const own = under.stops.get(change.change.runId) ?? [];
  const boarded = own.some(
    (stop) => stop.taskId === taskId && stop.kind === 'pickup' && stop.state === 'done',
  );
  if (boarded) throw unfit('RIDER_ABOARD', { taskId });
  // Taken out, a box stays in its car until somebody says where to; into another car it goes by a meeting only.
  const goesOn = change.departed && kind === 'deliver' && !released.has(taskId);
  if (goesOn && !met.has(taskId)) throw unfit('GOODS_ABOARD', { taskId });
}

function checkAdded(taskId: string, { change, under, met, day }: Around & { readonly day: string }): void {
  const task = under.tasks.get(taskId);
  if (task === undefined) throw new Refusal('NOT_FOUND');
  if (change.departed && carriesGoods(task.kind) && !met.has(taskId))
    throw unfit('NEEDS_LOADING', { taskId });
  checkTask({ day, tasks: under.tasks }, change.change.stops, taskId);
}

/** The driver can do the rest with what is added; riders who sit in the car already take their seats. */
function checkWhole(change: Change, under: UnderWay): void {
  const stops = restOf(change);
  const riding = new Set(
    (under.stops.get(change.change.runId) ?? []).flatMap(({ taskId, kind, state }) =>
      kind === 'pickup' && state === 'done' && stops.some((stop) => stop.taskId === taskId) ? [taskId] : [],
    ),
  );
  checkDriver(under, { memberId: change.memberId, stops }, riding);
}

/** Only what is in one of these runs can be taken out of it, or met on its way out of it. */
function checkReleased({ release, meetings }: Rest, changes: readonly Change[]): void {
  for (const taskId of release) {
    const leaves = changes.some(({ leaving }) => leaving.some((stop) => stop.taskId === taskId));
    if (!leaves) throw new Refusal('TASK_NOT_OPEN', { taskId });
  }
  const leaving = new Set(changes.flatMap((change) => change.leaving.map(({ taskId }) => taskId)));
  for (const { taskId } of meetings) if (!leaving.has(taskId)) throw new Refusal('TASK_NOT_OPEN', { taskId });
}
