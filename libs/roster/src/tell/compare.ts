import { type Id, seconds, type Seconds } from '@doorstep/std';
import { caseOf } from '../judge/case';
import { check } from '../judge/check';
import { hoursIn } from '../judge/hours';
import { type Assignment, type Problem } from '../model';
import { type Cost, PARTS } from '../points';

/** What a roster would change, cell by cell: each can be taken by itself (`refill`). */
export interface Comparison {
  readonly added: readonly Assignment[];
  readonly dropped: readonly Assignment[];
  /** The same person and shift in another role. */
  readonly inAnotherRole: readonly { readonly before: Assignment; readonly after: Assignment }[];
  readonly kept: number;
  /** People whose hours differ. */
  readonly hours: readonly { readonly volunteer: Id; readonly before: Seconds; readonly after: Seconds }[];
  /** After less before: below zero is better. */
  readonly cost: Cost;
}

export function compare(
  problem: Problem,
  before: readonly Assignment[],
  after: readonly Assignment[],
): Comparison {
  const cell = ({ volunteer, shift }: Assignment): string => JSON.stringify([volunteer, shift]);
  const was = new Map(before.map((assignment) => [cell(assignment), assignment]));
  const is = new Map(after.map((assignment) => [cell(assignment), assignment]));
  const both = [...is].flatMap(([key, now]) => {
    const then = was.get(key);
    return then ? [{ before: then, after: now }] : [];
  });
  const inAnotherRole = both.filter((pair) => pair.before.role !== pair.after.role);
  return {
    added: after.filter((assignment) => !was.has(cell(assignment))),
    dropped: before.filter((assignment) => !is.has(cell(assignment))),
    inAnotherRole,
    kept: both.length - inAnotherRole.length,
    hours: hoursChanged(problem, before, after),
    cost: difference(check(problem, before).cost, check(problem, after).cost),
  };
}

function hoursChanged(problem: Problem, before: readonly Assignment[], after: readonly Assignment[]) {
  const hours = (roster: readonly Assignment[]): ReadonlyMap<Id, number> => {
    const sum = new Map<Id, number>();
    for (const seat of caseOf(problem, roster).seats) {
      sum.set(seat.volunteer.id, (sum.get(seat.volunteer.id) ?? 0) + hoursIn([seat]));
    }
    return sum;
  };
  const [was, is] = [hours(before), hours(after)];
  return problem.volunteers.flatMap(({ id }) => {
    const [then, now] = [was.get(id) ?? 0, is.get(id) ?? 0];
    return then === now ? [] : [{ volunteer: id, before: seconds(then * 3600), after: seconds(now * 3600) }];
  });
}

const difference = (before: Cost, after: Cost): Cost =>
  Object.fromEntries(
    ([...PARTS, 'total'] as const).map((part) => [part, after[part] - before[part]]),
  ) as unknown as Cost;
