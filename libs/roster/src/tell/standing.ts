import { type Id } from '@doorstep/std';
import { violationsOf } from '../judge/check';
import { type Assignment, type Lock, type Problem, type Rule, type Shift, type Volunteer } from '../model';

/** A roster with what each person and shift holds, looked up once for many questions. */
export interface Held {
  readonly problem: Problem;
  readonly volunteers: ReadonlyMap<Id, Volunteer>;
  readonly shifts: ReadonlyMap<Id, Shift>;
  readonly locks: ReadonlyMap<Id, readonly Lock[]>;
  readonly of: ReadonlyMap<Id, readonly Assignment[]>;
  readonly here: ReadonlyMap<Id, readonly Assignment[]>;
  readonly apart: ReadonlyMap<Id, readonly Id[]>;
}

export function heldOf(problem: Problem, roster: readonly Assignment[]): Held {
  const of = new Map<Id, Assignment[]>();
  const here = new Map<Id, Assignment[]>();
  const apart = new Map<Id, Id[]>();
  const locks = new Map<Id, Lock[]>();
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
  for (const lock of problem.locks) put(locks, lock.volunteer, lock);
  const volunteers = new Map(problem.volunteers.map((volunteer) => [volunteer.id, volunteer]));
  const shifts = new Map(problem.shifts.map((shift) => [shift.id, shift]));
  return { problem, volunteers, shifts, locks, of, here, apart };
}

/**
 * Every rule that one more assignment would break, asked of the judge on the part of the roster it touches: the person,
 * the shift, and those who are never to be where the person is. Empty when it may simply be added.
 */
export function standing(held: Held, added: Assignment): readonly Rule[] {
  const { problem, of, here, apart } = held;
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
    volunteers: [...ids].flatMap((id) => held.volunteers.get(id) ?? []),
    shifts: [...shifts].flatMap((id) => held.shifts.get(id) ?? []),
    locks: (held.locks.get(added.volunteer) ?? []).filter(({ shift }) => shift === added.shift),
    apart: others.map((other) => [added.volunteer, other] as const),
    inForce: [],
  };
  const touches = (rule: { volunteer?: Id; shift?: Id }): boolean =>
    rule.volunteer === added.volunteer || rule.shift === added.shift;
  const violations = violationsOf(part, [...before, added]);
  return [...new Set(violations.filter(touches).map(({ rule }) => rule))].filter(
    (rule) => rule !== 'LOCK_LOST',
  );
}
