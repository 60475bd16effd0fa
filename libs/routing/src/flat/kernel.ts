import { oneShape } from './one-shape';
import { changeCostOf, leftOutCostOf, usualPenalty } from '../cost';
import { type Problem, type Task } from '../problem';
import { heldRows } from './holds';
import { flatVehicles } from './kernel-vehicle';
import { NO_LIMIT, NODE } from './node';
import { type Draft, draft, draftsOf, endsOf, flatten } from './node-list';
import { linkGroups } from './link-groups';
import { newHomesTable, pointsTable } from './points';
import { firstRows, rowsOf } from './row-list';
import { type Bare, type Kernel } from './shape';
import { compatible } from './suits';

export { loadNode, NO_LIMIT, NODE } from './node';
export { type Kernel, type KernelVehicle } from './shape';

/** Flattens a problem that `faultsOf` found nothing wrong with. */
export function compile(problem: Problem): Kernel {
  const bare = bareKernel(problem);
  const held = heldRows(bare);
  const pinned = new Uint8Array(bare.nodeCount);
  for (const one of held) for (const node of one?.all ?? []) pinned[node] = 1;
  return oneShape({ ...bare, held, pinned });
}

/** The nodes a row begins with: start, promised stops, end. Their windows are `held[row].windows`. */
export const fixedRow = (kernel: Kernel, row: number): Int32Array =>
  kernel.held[row]?.nodes ?? Int32Array.of(kernel.startOf[row]!, kernel.endOf[row]!);

function bareKernel(problem: Problem): Bare {
  const { tasks, vehicles, depots } = problem;
  const rows = rowsOf(problem);
  const boarding = boardings(problem);
  const { drafts, first, second } = taskDrafts(problem, boarding.boarded);
  const startOf = Int32Array.from(rows, (_, r) => drafts.length + 2 * r);
  rows.forEach(({ vehicle, shift }, r) =>
    drafts.push(...endsOf(vehicles[vehicle]!, r, vehicles[vehicle]!.shifts[shift]!)),
  );
  rows.forEach(() => depots.forEach((depot, d) => drafts.push(draft(NODE.load, d, depot))));
  const may = compatible(problem, rows, homes(problem, boarding.row));
  const points = pointsTable(problem, rows);
  const newHome = newHomesTable(problem, rows);
  const kernelVehicles = flatVehicles(problem, rows, { may, points, newHome });
  const linked = linkGroups(problem, { first, second });
  const flags = flagsOf(problem, drafts, boarding.row);
  return {
    problem,
    taskCount: tasks.length,
    vehicleCount: rows.length,
    rows,
    dimensions: problem.dimensions,
    nodeCount: drafts.length,
    first,
    second,
    startOf,
    endOf: startOf.map((node) => node + 1),
    ...flatten(drafts, problem),
    ...flags,
    demanding: flags.exact.includes(1) || kernelVehicles.some(({ exact }) => exact),
    ...flatTasks(problem),
    aboard: boarding.row,
    since: boarding.since,
    may,
    strangers: points,
    newHome,
    vehicles: kernelVehicles,
    ...linked,
    coupled: linked.groups.length > 0 || newHome !== null,
  };
}

function taskDrafts(problem: Problem, boarded: readonly (number | null)[]) {
  const { tasks, vehicles } = problem;
  const drafts: Draft[] = [];
  const first = new Int32Array(tasks.length);
  const second = new Int32Array(tasks.length).fill(-1);
  const promised = new Set(vehicles.flatMap(({ fixed }) => fixed?.stops.map(({ task }) => task) ?? []));
  tasks.forEach((_, t) => {
    const nodes = draftsOf(problem, t, { since: boarded[t]!, promised: promised.has(t) });
    first[t] = drafts.length;
    if (nodes.length > 1) second[t] = drafts.length + 1;
    drafts.push(...nodes);
  });
  return { drafts, first, second };
}

function boardings(problem: Problem) {
  const row = new Int32Array(problem.tasks.length).fill(-1);
  const since = new Int32Array(problem.tasks.length);
  const boarded = problem.tasks.map((): number | null => null);
  const first = firstRows(problem);
  problem.vehicles.forEach(({ aboard }, v) =>
    aboard?.forEach((one) => {
      row[one.task] = first[v]!;
      since[one.task] = one.since;
      boarded[one.task] = one.since;
    }),
  );
  return { row, since, boarded };
}

/** The only row a task may be in, because it is aboard or promised there, or -1. */
function homes(problem: Problem, aboard: Int32Array): Int32Array {
  const home = aboard.slice();
  const first = firstRows(problem);
  problem.vehicles.forEach(({ fixed }, v) => {
    for (const { task } of fixed?.stops ?? [])
      if (task !== null) home[task] = first[v]! + (fixed!.shift ?? 0);
  });
  return home;
}

const isLimited = (task: Task): boolean => task.kind === 'pair' && task.maxRide !== undefined;

function flagsOf({ tasks, links }: Problem, drafts: readonly Draft[], aboard: Int32Array) {
  const flag = (of: (task: Task, t: number) => boolean): Uint8Array =>
    Uint8Array.from(tasks, (task, t) => Number(of(task, t)));
  const linked = new Set(links?.flatMap(({ first, then }) => [first.task, then.task]));
  return {
    fetched: Uint8Array.from(drafts, ({ kind, subject }) =>
      Number(kind === NODE.deliver && aboard[subject]! < 0),
    ),
    limited: Uint8Array.from(drafts, ({ kind, subject }) =>
      Number(kind === NODE.pickup && isLimited(tasks[subject]!)),
    ),
    collects: flag(({ load }) => load.some((amount) => amount < 0)),
    exact: flag((task, t) => linked.has(t) || isPriced(task)),
    priced: tasks.some(isPriced),
  };
}

/** Whether the moment of a task costs. */
const isPriced = (task: Task): boolean =>
  (task.cold?.perSecond ?? 0) > 0 ||
  (task.kind === 'pair' ? [task.pickup, task.dropoff] : [task.at]).some(
    ({ soft }) => soft !== undefined && soft.perSecond > 0,
  );

function flatTasks(problem: Problem) {
  const { tasks } = problem;
  const usual = usualPenalty(problem);
  return {
    load: Int32Array.from(tasks.flatMap(({ load }) => load)),
    maxRide: Int32Array.from(tasks, (task) => (task.kind === 'pair' ? (task.maxRide ?? NO_LIMIT) : NO_LIMIT)),
    coldRate: Int32Array.from(tasks, ({ cold }) => cold?.perSecond ?? 0),
    leftOut: Float64Array.from(
      tasks,
      (task) => leftOutCostOf(task, usual) + (task.onHold ? 0 : changeCostOf(task, null)),
    ),
  };
}
