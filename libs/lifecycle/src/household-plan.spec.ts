import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  gapOf,
  HELD_TASK,
  HOUSEHOLD_PLAN,
  keptUntil,
  mayBegin,
  OVER_REQUEST,
  PLAN_STATES,
  planStateFrom,
  type PlanPartFacts,
  type PlanState,
} from './household-plan';
import type { Machine } from './machine';
import { REQUEST_STATES, TASK_STATES, type TaskState } from './words';

const part = (...tasks: TaskState[]): PlanPartFacts => ({ request: 'open', tasks });
const somePart: fc.Arbitrary<PlanPartFacts> = fc.record({
  request: fc.constantFrom(...REQUEST_STATES),
  tasks: fc.array(fc.constantFrom(...TASK_STATES), { maxLength: 4 }),
});
const someParts = fc.array(somePart, { minLength: 1, maxLength: 4 });
const someState = fc.constantFrom(...PLAN_STATES);

describe('a household plan', () => {
  it('stands when every task of every part is held, and not a moment before', () => {
    const ride = part('confirmed', 'confirmed');
    expect(planStateFrom('gathering', [ride, part('confirmed', 'claimed')])).toBe('gathering');
    expect(planStateFrom('gathering', [ride, part()])).toBe('gathering');
    expect(planStateFrom('gathering', [ride, part('confirmed', 'confirmed', 'cancelled')])).toBe('stands');
  });

  it('is broken when a part falls that was held, and stands again when it is held again', () => {
    expect(planStateFrom('stands', [part('confirmed'), part('open')])).toBe('broken');
    expect(planStateFrom('broken', [part('confirmed'), part('confirmed')])).toBe('stands');
  });

  it('is over when all of it is, and never because one part is', () => {
    const over: PlanPartFacts = { request: 'withdrawn', tasks: ['cancelled'] };
    expect(planStateFrom('stands', [over, over])).toBe('cancelled');
    expect(planStateFrom('stands', [over, part('confirmed')])).toBe('broken');
    expect(planStateFrom('stands', [part('done'), part('attempted')])).toBe('done');
  });

  it('moves only on ways of its machine', () => {
    const machine: Machine<PlanState, string> = HOUSEHOLD_PLAN;
    fc.assert(
      fc.property(someState, someParts, (before, parts) => {
        const after = planStateFrom(before, parts);
        const ways = Object.values(machine).filter(({ to }) => to === after);
        expect(after === before || ways.some(({ from }) => from.includes(before))).toBe(true);
        expect(planStateFrom(after, parts)).toBe(after);
      }),
    );
  });

  it('lets something begin only when all of it is held, or when it has begun', () => {
    fc.assert(
      fc.property(someState, someParts, (before, parts) => {
        const state = planStateFrom(before, parts);
        const begun = parts.some(({ tasks }) =>
          tasks.some((t) => ['loaded', 'en_route', 'at_door', 'done', 'attempted'].includes(t)),
        );
        const held = (t: TaskState) => t === 'cancelled' || (HELD_TASK as readonly string[]).includes(t);
        const whole = parts.every(({ tasks }) => tasks.every(held));
        if (mayBegin(state, parts) && !begun) expect(whole).toBe(true);
      }),
    );
  });

  it('says of each task what it lacks; a held one lacks nothing', () => {
    for (const state of HELD_TASK) expect(gapOf(state)).toBeNull();
    expect(['open', 'offered', 'claimed', 'on_hold'].map((s) => gapOf(s as TaskState))).toEqual([
      'nobody',
      'asked',
      'not_confirmed',
      'on_hold',
    ]);
    expect(OVER_REQUEST).not.toContain('on_hold');
  });

  it('keeps its people half of the time that is left, half an hour at least and four at most', () => {
    const hour = 3_600_000;
    expect(keptUntil(0, 4 * hour)).toBe(2 * hour);
    expect(keptUntil(0, 40 * hour)).toBe(4 * hour);
    expect(keptUntil(0, -hour)).toBe(hour / 2);
  });
});
