import { checkLinks } from './check/check-links';
import { Walk } from './check/walk';
import { type Fault, type FaultCode } from './fault-code';
import { compile, fixedRow, type Kernel } from './flat/kernel';
import { refOf } from './hand/assemble';
import { layOut } from './hand/layout';
import { routeOf, timesOf } from './hand/retime';
import { timesTogether } from './hand/together';
import { type StopRef } from './plan';
import { type Fixed, type Problem } from './problem';

/** What is wrong with promised stops: they must be such as a car could do if it did nothing else. */
export function fixedFaults(problem: Problem): readonly Fault[] {
  const fixed = problem.vehicles.flatMap(({ fixed: one }, v) => (one ? [{ v, fixed: one }] : []));
  const malformed = fixed.flatMap((one) =>
    formFaults(problem, one.v, one.fixed).map((code) => ({ code, where: `vehicle ${one.v}` })),
  );
  if (fixed.length === 0 || malformed.length > 0) return malformed;
  const twice = promisedTwice(fixed.map((one) => one.fixed));
  if (twice.length > 0) return twice.map((task) => ({ code: 'FIXED_TWICE', where: `task ${task}` }));
  const half = promisedHalf(
    problem,
    fixed.map((one) => one.fixed),
  );
  if (half.length > 0) return half.map((task) => ({ code: 'FIXED_LINK_HALF', where: `task ${task}` }));
  const kernel = compile(problem);
  const alone = fixed.flatMap((one) => ruleFaults(problem, kernel, one.v, one.fixed));
  return alone.length > 0 ? alone : stepFaults(problem, kernel);
}

/** Promised tasks with a linked partner that is not promised: nobody could say whether it finds its place. */
function promisedHalf({ links = [] }: Problem, fixed: readonly Fixed[]): readonly number[] {
  const promised = new Set(fixed.flatMap(({ stops }) => stops.map(({ task }) => task)));
  return links.flatMap(({ first, then }) => {
    const [a, b] = [promised.has(first.task), promised.has(then.task)];
    return a === b ? [] : [a ? first.task : then.task];
  });
}

/** Promised stops that are linked keep step when all their cars do nothing else. */
function stepFaults(problem: Problem, kernel: Kernel): readonly Fault[] {
  if (kernel.groups.length === 0) return [];
  const layouts = kernel.rows.flatMap(({ vehicle, shift }, row) => {
    const refs = [...fixedRow(kernel, row)].slice(1, -1).map((node) => refOf(kernel, node));
    return refs.length > 0 ? [layOut(problem, vehicle, shift, refs)] : [];
  });
  const times = timesTogether(problem, layouts);
  const routes = layouts.map((layout, i) => routeOf(problem, layout, times[i]!));
  return checkLinks(problem, routes).map(({ code, task }) => ({
    code: `FIXED_${code}` as const,
    where: `task ${task}`,
  }));
}

/** Tasks that are in two vehicles' promises, or twice in one. */
function promisedTwice(fixed: readonly Fixed[]): readonly number[] {
  const names = fixed.flatMap(({ stops }, i) =>
    stops.flatMap(({ kind, task }) => (task === null ? [] : [{ task, end: `${task} ${kind}`, i }])),
  );
  const homes = new Map<number, number>();
  const ends = new Set<string>();
  return names.flatMap(({ task, end, i }) => {
    const again = ends.has(end) || (homes.get(task) ?? i) !== i;
    ends.add(end);
    homes.set(task, i);
    return again ? [task] : [];
  });
}

function formFaults(problem: Problem, v: number, { stops, shift = 0 }: Fixed): readonly FaultCode[] {
  if (!problem.vehicles[v]!.shifts[shift]) return ['FIXED_SHIFT'];
  if (stops.filter(({ kind }) => kind === 'load').length > 1) return ['FIXED_LOADS'];
  return stops.every((stop) => isStop(problem, stop)) ? [] : ['FIXED_UNKNOWN'];
}

const KINDS = { delivery: ['deliver'], stay: ['stay'], pair: ['pickup', 'dropoff'] } as const;

function isStop({ tasks, depots }: Problem, { kind, task, depot }: StopRef): boolean {
  if (kind === 'load') return task === null && depots[depot ?? -1] !== undefined;
  const asked = tasks[task ?? -1];
  return depot === null && asked !== undefined && (KINDS[asked.kind] as readonly string[]).includes(kind);
}

/** The judge's word on a route of the promised stops alone; riders not promised to be let out are, where it is best. */
function ruleFaults(
  problem: Problem,
  kernel: Kernel,
  v: number,
  { stops, shift = 0 }: Fixed,
): readonly Fault[] {
  if (stops.length === 0) return [];
  const held = stops.find(({ task }) => problem.tasks[task ?? -1]?.onHold);
  if (held) return [{ code: 'FIXED_ON_HOLD', where: `task ${held.task}` }];
  const row = kernel.rows.findIndex((one) => one.vehicle === v && one.shift === shift);
  const refs = [...fixedRow(kernel, row)].slice(1, -1).map((node) => refOf(kernel, node));
  const layout = layOut(problem, v, shift, refs);
  const route = routeOf(problem, layout, timesOf(problem, layout));
  return new Walk(problem, route).violations().map(({ code, task }) => ({
    code: `FIXED_${code}` as const,
    where: task === null ? `vehicle ${v}` : `task ${task}`,
  }));
}
