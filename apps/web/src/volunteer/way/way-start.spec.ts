import type { PlaceFacts } from '@doorstep/lifecycle';
import { parseGrid } from '@doorstep/geo';
import { describe, expect, it } from '@jest/globals';
import { givenRun, givenStop } from '../run/given-run';
import { hubOf } from '../run/hub.fixture';
import { wayStart } from './way-start';

const grid = parseGrid({
  version: 1,
  minimum: 200,
  method: 'counted',
  cells: [['0213330', 250, -93.26, 44.95]],
});
const hub = hubOf({ lon: -93.25, lat: 44.96 });
const facts = {
  address: '1 Blue Street',
  point: { lon: -93.2, lat: 44.9 },
  destination: { address: 'Clinic', point: { lon: -93.3, lat: 44.8 } },
} as unknown as PlaceFacts;

describe('where a way begins', () => {
  const [first, second] = [givenStop({ id: '1' }), givenStop({ id: '2' })];

  it('is the hub before any stop is over', () => {
    const run = givenRun([first, second]);
    expect(wayStart(first, { run, hub, facts, grid })).toEqual({
      kind: 'hub',
      point: { lon: -93.25, lat: 44.96 },
    });
  });

  it('is the cell of the last stop and not its door, which is erased', () => {
    const run = givenRun([{ ...first, state: 'done' }, second]);
    expect(wayStart(second, { run, hub, facts, grid })).toEqual({
      kind: 'area',
      cell: '0213330',
      point: { lon: -93.26, lat: 44.95 },
    });
  });

  it('is the home that somebody just got in at, while that very place is open', () => {
    const ride = { taskKind: 'ride_out', taskId: 'ride' } as const;
    const [pick, drop] = [
      givenStop({ id: '1', kind: 'pickup', state: 'done', ...ride }),
      givenStop({ id: '2', kind: 'dropoff', ...ride }),
    ];
    const start = wayStart(drop, { run: givenRun([pick, drop]), hub, facts, grid });
    expect(start).toEqual({ kind: 'home', point: { lon: -93.2, lat: 44.9 } });
  });

  it('is unknown where nothing is: a cell of another region, a hub of an older app', () => {
    const elsewhere = givenRun([{ ...first, state: 'done', cell: 'x' }, second]);
    expect(wayStart(second, { run: elsewhere, hub, facts, grid })).toBeNull();
    const older = { ...hub, lon: undefined, lat: undefined } as never;
    expect(wayStart(first, { run: givenRun([first]), hub: older, facts, grid })).toBeNull();
  });
});
