import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commandsFrom, move, type Machine } from './machine';
import { ASSIGNMENT, REQUEST, RUN, STOP, TASK } from './machines';
import { requestStateFrom } from './outcome';
import { COUNT, COUNT_STATES, TRANSFER, TRANSFER_STATES } from './stock-machines';
import { familyState } from './projection';
import { deriveTasks } from './tasks';
import { ASSIGNMENT_STATES, REQUEST_STATES, RUN_STATES, STOP_STATES, TASK_STATES } from './words';

const machines: [string, Machine<string, string>, readonly string[], string][] = [
  ['request', REQUEST, REQUEST_STATES, 'submitted'],
  ['task', TASK, TASK_STATES, 'planned'],
  ['assignment', ASSIGNMENT, ASSIGNMENT_STATES, 'offered'],
  ['run', RUN, RUN_STATES, 'planned'],
  ['stop', STOP, STOP_STATES, 'planned'],
  ['count', COUNT, COUNT_STATES, 'open'],
  ['transfer', TRANSFER, TRANSFER_STATES, 'requested'],
];

function reachable(machine: Machine<string, string>, starts: readonly string[]): string[] {
  const seen = new Set(starts);
  // A set walks over what is added while it is walked.
  for (const state of seen) for (const c of commandsFrom(machine, state)) seen.add(machine[c]!.to);
  return [...seen].sort();
}

describe('machines', () => {
  it.each(machines)('%s: every state can be reached from the first', (_name, machine, states, first) => {
    const starts = machine === (ASSIGNMENT as unknown) ? [first, 'assigned'] : [first];
    expect(reachable(machine, starts)).toEqual([...states].sort());
  });

  it('refuses a way that does not exist', () => {
    expect(move(TASK, 'done', 'claim')).toEqual({ ok: false, error: 'NOT_FROM_HERE' });
    expect(move(TASK, 'open', 'claim')).toEqual({ ok: true, value: 'claimed' });
  });
});

describe('deriveTasks', () => {
  const base = { fromMinute: 480, toMinute: 720, loadUnits: 2, flags: [] } as const;

  it('gives a childcare two adults and a return ride two legs', () => {
    expect(deriveTasks({ ...base, kind: 'childcare' }).map((t) => [t.kind, t.part])).toEqual([
      ['sitting', 1],
      ['sitting', 2],
    ]);
    const [out, back] = deriveTasks({
      ...base,
      kind: 'ride',
      riders: 3,
      comesBack: true,
      backFromMinute: 815,
    });
    expect(out).toMatchObject({ kind: 'ride_out', seats: 3, tier: 3 });
    expect(back).toMatchObject({ kind: 'ride_back', seats: 3, fromMinute: 720, toMinute: 960 }); // 13:35 to 14:05 lies in two buckets
  });

  it('keeps every window inside the day and on two-hour buckets', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (backFromMinute) => {
        const back = deriveTasks({ ...base, kind: 'ride', comesBack: true, backFromMinute })[1]!;
        return (
          back.fromMinute % 120 === 0 &&
          back.toMinute % 120 === 0 &&
          back.toMinute <= 1440 &&
          back.fromMinute < back.toMinute
        );
      }),
    );
  });
});

describe('requestStateFrom', () => {
  it('follows the tasks', () => {
    expect(requestStateFrom(['open'])).toBe('open');
    expect(requestStateFrom(['claimed', 'open'])).toBe('open');
    expect(requestStateFrom(['claimed', 'confirmed'])).toBe('scheduled');
    expect(requestStateFrom(['en_route', 'confirmed'])).toBe('in_progress');
    expect(requestStateFrom(['done', 'cancelled'])).toBe('fulfilled');
    expect(requestStateFrom(['done', 'attempted'])).toBe('partly_fulfilled');
    expect(requestStateFrom(['attempted'])).toBe('unfulfilled');
  });

  it('gives a family a word for every state', () => {
    for (const s of REQUEST_STATES) expect(familyState(s)).toMatch(/^[a-z_]+$/);
  });
});
