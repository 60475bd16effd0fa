import { type StopRef } from '../plan';
import { type Problem, type Vehicle } from '../problem';

/** In the car after each stop. A load takes what is delivered between it and the next load. */
export function loadsOf(
  problem: Problem,
  aboard: NonNullable<Vehicle['aboard']>,
  refs: readonly StopRef[],
): readonly (readonly number[])[] {
  const boarded = new Set(aboard.map(({ task }) => task));
  const now = new Array<number>(problem.dimensions).fill(0);
  const add = (task: number, sign: number, positiveOnly: boolean): void =>
    problem.tasks[task]!.load.forEach(
      (amount, d) => (now[d]! += sign * (positiveOnly ? Math.max(0, amount) : amount)),
    );
  for (const task of boarded) add(task, 1, true);
  return refs.map((ref, i) => {
    if (ref.kind === 'load') {
      for (const task of loadedAt(refs, i)) if (!boarded.has(task)) add(task, 1, true);
    } else if (ref.kind !== 'stay') add(ref.task!, ref.kind === 'pickup' ? 1 : -1, false);
    return [...now];
  });
}

/** The deliveries a load stop at position `i` is for. */
export function loadedAt(refs: readonly StopRef[], i: number): readonly number[] {
  const next = refs.findIndex(({ kind }, k) => k > i && kind === 'load');
  const own = refs.slice(i + 1, next < 0 ? refs.length : next);
  return own.flatMap(({ kind, task }) => (kind === 'deliver' && task !== null ? [task] : []));
}
