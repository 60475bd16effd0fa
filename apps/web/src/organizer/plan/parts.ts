import type { Link } from '@doorstep/routing';
import type { PlanQuestion, QuestionTask } from './plan-question';

/** More seconds than a day has: a link that asks for nothing but company. */
const ANY_TIME = 86_400;

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

/**
 * What stands or falls together: a household plan, a ride with its way back. All of it that nobody holds yet is planned,
 * or none; nobody is fetched before they have been brought.
 */
export function plansOf({ tasks, holds }: PlanQuestion): readonly Link[] {
  const groups = new Map<string, number[]>();
  tasks.forEach((task, i) => {
    if (task.together === null || task.heldBy !== null || task.aboard || isPromised({ holds }, task.id))
      return;
    groups.set(task.together, [...(groups.get(task.together) ?? []), i]);
  });
  return [...groups.values()].flatMap((group) =>
    group.slice(1).map((then, n): Link => linkOf(tasks, group[n] ?? then, then)),
  );
}

function linkOf(tasks: PlanQuestion['tasks'], one: number, other: number): Link {
  const kind = (i: number): QuestionTask['kind'] | undefined => tasks[i]?.kind;
  const isWayBack = (out: number, back: number): boolean =>
    kind(out) === 'ride_out' &&
    kind(back) === 'ride_back' &&
    tasks[out]?.requestId === tasks[back]?.requestId;
  const [first, then] = isWayBack(other, one) ? [other, one] : [one, other];
  const isRide = (i: number): boolean => kind(i) === 'ride_out' || kind(i) === 'ride_back';
  return {
    first: { task: first, at: isRide(first) ? 'dropoff' : 'only' },
    then: { task: then, at: isRide(then) ? 'pickup' : 'only' },
    least: isWayBack(first, then) ? 0 : -ANY_TIME,
    most: null,
  };
}

/** How many tasks of the question stand or fall with this one, itself included. */
export const companyOf = ({ tasks }: Pick<PlanQuestion, 'tasks'>, { together }: QuestionTask): number =>
  together === null ? 1 : tasks.filter((task) => task.together === together).length;
