import { carriesGoods } from '@doorstep/lifecycle';
import type { PlanDayQuery } from '../../gql/graphql';
import type {
  ExactPoint,
  FreeSpan,
  PlanQuestion,
  QuestionDriver,
  QuestionHold,
  QuestionTask,
  SecondOfDay,
} from './plan-question';
import { isAtGoal } from './stop-place';

/** A run of the day as the server keeps it. */
export type DayRun = PlanDayQuery['organizerDay']['runs'][number];
type DayStop = DayRun['stops'][number];

const PLANNED_AGAIN: ReadonlySet<string> = new Set(['accepted', 'loading', 'departed']);

/** Runs whose rest may be planned again: their drivers have said yes, and something is left to do. */
export const canBeReopened = (run: DayRun): boolean =>
  PLANNED_AGAIN.has(run.state) && openStops(run).length > 0;

/** What is still to do, in order. */
export const openStops = ({ stops }: DayRun): readonly DayStop[] =>
  stops
    .filter(({ state }) => state === 'planned' || state === 'loaded')
    .sort((a, b) => a.position - b.position);

/** When a planning takes place: the day's midnight (an instant) and the present second of that day. */
export interface Moment {
  readonly midnight: number;
  readonly now: SecondOfDay;
}

/** The question with what is left of these runs in it, as they stand: who carries what, where each car is. */
export function withRuns(question: PlanQuestion, runs: readonly DayRun[], moment: Moment): PlanQuestion {
  const tasks = question.tasks.map((task) => runs.reduce((one, run) => taskIn(one, run, moment), task));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const held = runs.flatMap((run): QuestionHold[] => {
    const next = underWay(run, byId);
    return next === null
      ? []
      : [{ driverId: run.member.id, hold: 'prefix', stops: [{ taskId: next.taskId, kind: next.kind }] }];
  });
  const drivers = question.drivers.map((driver) => {
    const run = runs.find(({ member }) => member.id === driver.id);
    return run === undefined ? driver : driverIn({ driver, run, moment, byId, maxStops: question.maxStops });
  });
  return { ...question, tasks, drivers, holds: [...question.holds, ...held] };
}

/** A task of a run is with its driver; on the road, a loaded box and a boarded rider are in the car. */
function taskIn(task: QuestionTask, run: DayRun, { midnight, now }: Moment): QuestionTask {
  const own = run.stops.filter(({ taskId, state }) => taskId === task.id && state !== 'cancelled');
  if (own.length === 0) return task;
  const driverId = run.member.id;
  const mine = { ...task, ...afterMeeting(task, run, midnight), heldBy: null, current: driverId };
  if (run.state !== 'departed') return mine;
  const boarded = own.find(({ kind, state }) => kind === 'pickup' && state === 'done');
  const since = boarded?.deviceTime ?? (carriesGoods(task.kind) ? run.startsAt : null);
  if (since === null) return mine;
  const second = Math.round((Date.parse(since) - midnight) / 1000);
  return { ...mine, aboard: { driverId, since: Math.max(0, Math.min(second, now)) } };
}

/** Somebody who takes a box over needs so long to be off, seconds. */
const OFF = 300;

/** A box that is still to be met is not delivered before. */
function afterMeeting(task: QuestionTask, { meetings }: DayRun, midnight: number): Partial<QuestionTask> {
  const meeting = meetings.find(({ taskId, gives }) => taskId === task.id && !gives);
  if (meeting === undefined) return {};
  const ready = Math.round((Date.parse(meeting.at) - midnight) / 1000) + OFF;
  return { from: Math.max(task.from, ready), to: Math.max(task.to, ready) };
}

/** The stop a car on the road is driving to, unless nobody may go there any more. */
function underWay(run: DayRun, tasks: ReadonlyMap<string, QuestionTask>): DayStop | null {
  const [next] = run.state === 'departed' ? openStops(run) : [];
  return next === undefined || tasks.get(next.taskId)?.onHold ? null : next;
}

interface Standing {
  readonly driver: QuestionDriver;
  readonly run: DayRun;
  readonly moment: Moment;
  readonly byId: ReadonlyMap<string, QuestionTask>;
  readonly maxStops: number;
}

/** Somebody may stay out an hour longer than their run was planned for. */
const LONGER = 3600;

function driverIn({ driver, run, moment, byId, maxStops }: Standing): QuestionDriver {
  const { midnight, now } = moment;
  const second = (at: string): number => Math.round((Date.parse(at) - midnight) / 1000);
  const open = openStops(run);
  const departed = run.state === 'departed';
  const next = underWay(run, byId);
  const begins = next === null ? second(run.startsAt) : second(next.arriveAt);
  const free: FreeSpan = {
    from: Math.max(0, now, begins),
    to: Math.min(86_400, Math.max(driver.free[0]?.to ?? 0, second(run.endsAt) + LONGER, now + LONGER)),
  };
  const carried = [...byId.values()].filter(({ aboard }) => aboard?.driverId === driver.id);
  const ended = run.stops.filter(({ state }) => state === 'done' || state === 'attempted').length;
  return {
    ...driver,
    free: [free],
    // There is no trail of positions: a car is taken to be where it is expected next.
    start: departed ? whereIs(next ?? lastDone(run), byId) : null,
    loadUnits: Math.max(
      driver.loadUnits,
      carried.reduce((sum, { loadUnits }) => sum + loadUnits, 0),
    ),
    mostStops: Math.max(open.length, (driver.mostStops ?? maxStops) - ended),
    run: {
      id: run.id,
      letter: run.letter,
      version: run.version,
      departed,
      stops: open.map(({ taskId, kind }) => ({ taskId, kind })),
    },
  };
}

const lastDone = ({ stops }: DayRun): DayStop | undefined =>
  stops
    .filter(({ state }) => state === 'done' || state === 'attempted')
    .sort((a, b) => a.position - b.position)
    .at(-1);

function whereIs(stop: DayStop | undefined, byId: ReadonlyMap<string, QuestionTask>): ExactPoint | null {
  const task = stop && byId.get(stop.taskId);
  if (!stop || !task) return null;
  return isAtGoal(task.kind, stop.kind) ? task.destination : task.home;
}
