import { type Id } from '@doorstep/std';
import { check } from '../judge/check';
import { type Assignment, type Problem, type Rule } from '../model';

/** A roster with what each person and shift holds, looked up once for many questions. */
export interface Held {
  readonly problem: Problem;
  readonly of: ReadonlyMap<Id, readonly Assignment[]>;
  readonly here: ReadonlyMap<Id, readonly Assignment[]>;
  readonly apart: ReadonlyMap<Id, readonly Id[]>;
}

export function heldOf(problem: Problem, roster: readonly Assignment[]): Held {
  const of = new Map<Id, Assignment[]>();
  const here = new Map<Id, Assignment[]>();
  const apart = new Map<Id, Id[]>();
  const put = <T>(map: Map<Id, T[]>, id: Id, item: T): void => {
    const list = map.get(id);
    if (list) list.push(item);
    else map.set(id, [item]);
  };
  for (const assignment of roster) {
    put(of, assignment.volunteer, assignment);
    put(here, assignment.shift, assignment);
  }
  for (const [a, b] of problem.apart) {
    put(apart, a, b);
    put(apart, b, a);
  }
  return { problem, of, here, apart };
}

/**
 * Every rule that one more assignment would break, asked of the judge on the part of the roster it touches: the person,
 * the shift, and those who are never to be where the person is. Empty when it may simply be added.
 */
export function standing({ problem, of, here, apart }: Held, added: Assignment): readonly Rule[] {
  const others = apart.get(added.volunteer) ?? [];
  const near = [
    ...(of.get(added.volunteer) ?? []),
    ...(here.get(added.shift) ?? []),
    ...others.flatMap((id) => of.get(id) ?? []),
  ];
  const before = [...new Set(near)];
  const ids = new Set([added.volunteer, ...before.map(({ volunteer }) => volunteer)]);
  const shifts = new Set([added.shift, ...before.map(({ shift }) => shift)]);
  const part: Problem = {
    ...problem,
    volunteers: problem.volunteers.filter(({ id }) => ids.has(id)),
    shifts: problem.shifts.filter(({ id }) => shifts.has(id)),
    locks: problem.locks.filter(
      ({ volunteer, shift }) => volunteer === added.volunteer && shift === added.shift,
    ),
    inForce: [],
  };
  const touches = (rule: { volunteer?: Id; shift?: Id }): boolean =>
    rule.volunteer === added.volunteer || rule.shift === added.shift;
  const { violations } = check(part, [...before, added]);
  return [...new Set(violations.filter(touches).map(({ rule }) => rule))].filter(
    (rule) => rule !== 'LOCK_LOST',
  );
}
