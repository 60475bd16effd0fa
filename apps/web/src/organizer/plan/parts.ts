import type { Link } from '@doorstep/routing';
import type { PlanQuestion, QuestionTask } from './plan-question';

/** The other tasks of the same kind of the same request: two adults of a sitting, four hands for a heavy box. */
export const partnersOf = ({ tasks }: Pick<PlanQuestion, 'tasks'>, task: QuestionTask): QuestionTask[] =>
  tasks.filter(
    (other) => other.id !== task.id && other.requestId === task.requestId && other.kind === task.kind,
  );

/** Whether a hold promises this task to somebody. */
export const isPromised = ({ holds }: Pick<PlanQuestion, 'holds'>, taskId: string): boolean =>
  holds.some(({ stops }) => stops.some((stop) => stop.taskId === taskId));

/**
 * Parts of one task begin together and are done by different people; both or none. Where only one of them is promised
 * there is nothing to keep step with: the other part may just not go to the same person (`problem-of.ts`).
 */
export function stepsOf(question: PlanQuestion): readonly Link[] {
  const { tasks } = question;
  const at = new Map(tasks.map(({ id }, i) => [id, i]));
  const visit = (task: number) => ({ task, at: 'only' }) as const;
  return tasks.flatMap((task, i): Link[] => {
    if (task.destination !== null && task.kind.startsWith('ride')) return [];
    const next = partnersOf(question, task)
      .filter(({ part }) => part > task.part)
      .sort((a, b) => a.part - b.part)[0];
    const then = next === undefined ? undefined : at.get(next.id);
    if (next === undefined || then === undefined || task.aboard || next.aboard) return [];
    if (isPromised(question, task.id) !== isPromised(question, next.id)) return [];
    return [{ first: visit(i), then: visit(then), least: 0, most: 0, apart: true }];
  });
}
