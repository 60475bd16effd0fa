import { rolesForTask, STOPS_OF_TASK, type StopKind } from '@doorstep/lifecycle';
import { Refusal } from '../../platform/errors/refusal';
import type { Driver } from './drivers';
import type { TaskEntity } from '../tasks/task.entity';

/** A run as an organizer's browser planned it. */
export interface PlannedRun {
  readonly memberId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly meters: number;
  readonly seconds: number;
  readonly stops: readonly {
    readonly taskId: string;
    readonly kind: StopKind;
    readonly arriveAt: Date;
    readonly departAt: Date;
  }[];
}

export interface Plan {
  readonly day: string;
  readonly runs: readonly PlannedRun[];
  readonly tasks: ReadonlyMap<string, TaskEntity>;
  readonly members: ReadonlyMap<string, Driver>;
}

export const unfit = (rule: string, details: Record<string, unknown> = {}): Refusal =>
  new Refusal('PLAN_DOES_NOT_FIT', { rule, ...details });

/**
 * Asks of a plan what must hold whatever the roads are: each task once, with its stops in order and in its window,
 * for a driver who may and can. Refuses PLAN_DOES_NOT_FIT (with rule and task), MEMBER_NOT_ACTIVE, MEMBER_UNFIT.
 */
export function checkPlan(plan: Plan): void {
  const seen = new Set<string>();
  for (const run of plan.runs) {
    for (const taskId of new Set(run.stops.map((stop) => stop.taskId))) {
      if (seen.has(taskId)) throw unfit('TASK_TWICE', { taskId });
      seen.add(taskId);
      checkTask(plan, run.stops, taskId);
    }
    checkTimes(run);
    checkDriver(plan, run);
  }
}

/** A task that is new in a run has all its stops in order, on its day, and begins in its window. */
export function checkTask(plan: Pick<Plan, 'day' | 'tasks'>, all: PlannedRun['stops'], taskId: string): void {
  const task = plan.tasks.get(taskId);
  if (task === undefined) throw new Refusal('NOT_FOUND');
  const stops = all.filter((stop) => stop.taskId === taskId);
  const wanted = STOPS_OF_TASK[task.kind];
  const inOrder = stops.length === wanted.length && stops.every(({ kind }, i) => kind === wanted[i]);
  if (task.day !== plan.day) throw unfit('OTHER_DAY', { taskId });
  if (!inOrder) throw unfit('STOPS_OF_TASK', { taskId });
  const [first] = stops;
  const inWindow =
    first !== undefined && first.arriveAt >= task.windowFrom && first.arriveAt <= task.windowTo;
  if (!inWindow) throw unfit('WINDOW', { taskId });
}

/** Times never run backwards inside a run. */
export function checkTimes(run: Pick<PlannedRun, 'startsAt' | 'endsAt' | 'stops'>): void {
  let clock = run.startsAt;
  for (const { taskId, arriveAt, departAt } of run.stops) {
    if (arriveAt < clock || departAt < arriveAt) throw unfit('TIMES', { taskId });
    clock = departAt;
  }
  if (run.endsAt < clock) throw unfit('TIMES');
}

/** `riding`: tasks whose riders sit in the car already. */
export function checkDriver(
  plan: Pick<Plan, 'members' | 'tasks'>,
  run: Pick<PlannedRun, 'memberId' | 'stops'>,
  riding: ReadonlySet<string> = new Set(),
): void {
  const member = plan.members.get(run.memberId);
  if (member === undefined) throw new Refusal('NOT_FOUND');
  const details = { memberIds: [member.id] };
  if (!['approved', 'provisional'].includes(member.state)) throw new Refusal('MEMBER_NOT_ACTIVE', details);
  const tasks = [...new Set(run.stops.map(({ taskId }) => taskId))].flatMap((id) => plan.tasks.get(id) ?? []);
  const rule =
    brokenRule(member, tasks) ?? (mostOnBoard(run, plan.tasks, riding) > member.seats ? 'SEATS' : null);
  if (rule !== null) throw new Refusal('MEMBER_UNFIT', { ...details, rule });
}

function brokenRule(member: Driver, tasks: readonly TaskEntity[]): string | null {
  const can: readonly string[] = member.capabilities;
  if (!tasks.every((task) => mayDo(member, task))) return 'ROLE';
  if (!tasks.every(({ tier }) => tier <= member.tier)) return 'TIER';
  if (!tasks.every(({ flags }) => flags.every((flag) => flag === 'two_people' || can.includes(flag)))) {
    return 'CAPABILITY';
  }
  if (tasks.reduce((sum, { loadUnits }) => sum + loadUnits, 0) > member.loadUnits) return 'LOAD';
  const parties = tasks.map(({ id, requestId, kind }) => `${requestId ?? id} ${kind}`);
  return new Set(parties).size < parties.length ? 'SAME_HOUSEHOLD_PARTY' : null;
}

/** Cleared on that day for what the task asks; who is on trial does what two people do. */
const mayDo = ({ may }: Driver, { kind, flags }: TaskEntity): boolean => {
  const inPairs = kind === 'sitting' || flags.includes('two_people');
  const held = inPairs ? may.paired : may.full;
  return rolesForTask(kind).some((role) => held.includes(role));
};

/** The most seats taken at once: riders board at a pickup and leave at a drop-off. */
function mostOnBoard(
  run: Pick<PlannedRun, 'stops'>,
  tasks: ReadonlyMap<string, TaskEntity>,
  riding: ReadonlySet<string>,
): number {
  let aboard = [...riding].reduce((sum, taskId) => sum + (tasks.get(taskId)?.seats ?? 0), 0);
  let most = aboard;
  for (const { taskId, kind } of run.stops) {
    const seats = tasks.get(taskId)?.seats ?? 0;
    if (kind === 'pickup') aboard += seats;
    if (kind === 'dropoff') aboard -= seats;
    most = Math.max(most, aboard);
  }
  return most;
}
