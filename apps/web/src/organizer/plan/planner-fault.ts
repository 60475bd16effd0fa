import { check, faultsOf, type Plan, type Problem } from '@doorstep/routing';
import type { PlanQuestion, QuestionTask } from './plan-question';
import type { PlannerFault } from './planner-messages';

/** Thrown inside a worker; what it carries goes to the screen. */
export class PlannerError extends Error {
  override readonly name = 'PlannerError';
  constructor(readonly fault: PlannerFault) {
    super(fault.kind);
  }
}

/** Refuses a question whose points are no points, before any street is looked for. */
export function requirePoints({ hub, tasks }: PlanQuestion): void {
  if (!isPoint(hub)) throw new PlannerError({ kind: 'hub_off_street' });
  const task = tasks.findIndex(
    ({ home, destination }) => !isPoint(home) || (destination !== null && !isPoint(destination)),
  );
  if (task >= 0) throw new PlannerError({ kind: 'data', code: 'POINT', task, driver: null });
}

const isPoint = ({ lon, lat }: QuestionTask['home']): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

/** Refuses a malformed problem, and says at which task or driver: never a hang, never a plan of nonsense. */
export function requireSound(problem: Problem): void {
  const [fault] = faultsOf(problem);
  if (!fault) return;
  const at = (name: string): number | null => {
    const [what, index] = fault.where.split(' ');
    return what === name && index !== undefined ? Number(index) : null;
  };
  const link = problem.links?.[at('link') ?? -1];
  const task = at('task') ?? link?.first.task ?? null;
  throw new PlannerError({ kind: 'data', code: fault.code, task, driver: at('vehicle') });
}

/** A plan is shown only when the judge, who shares no code with the search, finds nothing. */
export function vouched(problem: Problem, plan: Plan): Plan {
  const [violation] = check(problem, plan);
  if (!violation) return plan;
  throw new PlannerError({ kind: 'unsound', code: violation.code, task: violation.task });
}

export const faultOf = (error: unknown): PlannerFault =>
  error instanceof PlannerError ? error.fault : { kind: 'crash', why: String(error) };
