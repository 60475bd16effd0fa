import { describe, expect, it } from '@jest/globals';
import { changesBetween, sketchOfRuns, type PlanSketch } from './plan-changes';

const figures = { cars: 1, driving: 600, meters: 5_000, leftOut: 0 };
const sketch = (drivers: Record<string, string>): PlanSketch => ({
  figures,
  driverOf: new Map(Object.entries(drivers)),
});
const stop = (taskId: string, state = 'planned') => ({ taskId, state });
const run = (id: string, stops: readonly ReturnType<typeof stop>[], state = 'offered') => ({
  state,
  meters: 4_000,
  seconds: 900,
  member: { id },
  stops,
});

describe('what changes between two plans', () => {
  it('is who does what: moved, newly placed, dropped', () => {
    const before = sketch({ one: 'ana', two: 'ana', three: 'bo' });
    const after = sketch({ one: 'bo', two: 'ana', four: 'bo' });
    const changes = changesBetween(before, after, ['one', 'two', 'three', 'four']);
    expect(changes.moved).toEqual([{ taskId: 'one', was: 'ana', is: 'bo' }]);
    expect(changes.placed).toEqual([{ taskId: 'four', was: null, is: 'bo' }]);
    expect(changes.dropped).toEqual([{ taskId: 'three', was: 'bo', is: null }]);
  });

  it('is nothing between a plan and itself', () => {
    const same = sketch({ one: 'ana' });
    expect(changesBetween(same, same, ['one'])).toMatchObject({ moved: [], placed: [], dropped: [] });
  });
});

describe('the plan in force', () => {
  it('is made of living stops of living runs', () => {
    const runs = [
      run('ana', [stop('one'), stop('two', 'cancelled')]),
      run('bo', [stop('three')], 'aborted'),
      run('cy', [stop('elsewhere')]),
    ];
    const sketched = sketchOfRuns(runs, ['one', 'two', 'three']);
    expect([...(sketched?.driverOf ?? [])]).toEqual([['one', 'ana']]);
    expect(sketched?.figures).toEqual({ cars: 1, driving: 900, meters: 4_000, leftOut: 2 });
  });

  it('is none when no run holds any of the tasks', () => {
    expect(sketchOfRuns([run('ana', [stop('one')])], ['two'])).toBeNull();
  });
});
