import { cellBounds, cellCentre, parseGrid } from '@doorstep/geo';
import { present } from '@doorstep/std';
import { describe, expect, it } from '@jest/globals';
import { coarseScene, runAreas, stopsOf, waitingAreas, type LiveDay } from './run-scene';

const grid = present(
  parseGrid({
    version: 1,
    minimum: 200,
    method: 'counted',
    cells: [
      ['0213330', 250, -93.26, 44.95],
      ['0213331', 250, -93.2, 44.95],
    ],
  }),
);
const hub = {
  id: 'hub',
  point: { lon: -93.25, lat: 44.96 },
  text: '⌂',
  label: 'Hub',
  colour: '#F2B441',
  shape: 'hub',
} as const;
const stop = (position: number, taskId: string, state: string, kind = 'deliver') => ({
  id: `${position}`,
  taskId,
  position,
  kind,
  state,
});
const day = {
  runs: [
    {
      letter: 'A',
      stops: [
        stop(3, 'ride', 'planned', 'dropoff'),
        stop(1, 'box', 'done'),
        stop(2, 'ride', 'done', 'pickup'),
        stop(4, 'gone', 'cancelled'),
      ],
    },
  ],
  tasks: [
    { id: 'box', kind: 'delivery', cell: '0213330', destinationCell: null },
    { id: 'ride', kind: 'ride_out', cell: '0213330', destinationCell: '0213331' },
    { id: 'gone', kind: 'delivery', cell: '0213331', destinationCell: null },
  ],
} as unknown as LiveDay;

describe('runs on a map of cells', () => {
  it('counts what is left in each cell, at the end of a ride where its stop is', () => {
    expect(runAreas(day)).toEqual([
      { cell: '0213330', letters: ['A'], left: 0 },
      { cell: '0213331', letters: ['A'], left: 1 },
    ]);
    expect(stopsOf(present(day.runs[0]), day.tasks).map(({ number, stop: { id } }) => [number, id])).toEqual([
      [1, '1'],
      [2, '2'],
      [3, '3'],
    ]);
  });

  it('draws cells and their middles, and nothing finer but the hub', () => {
    const scene = coarseScene(day, grid, hub);
    const allowed = new Set(
      grid.ids.flatMap((id) => [
        JSON.stringify(cellCentre(grid, id)),
        ...cellBounds(grid, id).flatMap(({ west, south, east, north }) =>
          [west, east].flatMap((lon) => [south, north].map((lat) => JSON.stringify({ lon, lat }))),
        ),
      ]),
    );
    const points = [
      ...scene.lines.flatMap((line) => line.points.slice(1)),
      ...(scene.areas ?? []).flatMap((area) => area.rings.flat()),
    ];
    expect(points.length).toBeGreaterThan(8);
    for (const { lon, lat } of points) expect(allowed).toContain(JSON.stringify({ lon, lat }));
    expect(scene.marks).toEqual([hub]);
    expect((scene.areas ?? []).map(({ tone, text }) => [tone, text])).toEqual([
      ['over', 'A'],
      ['open', 'A · 1'],
    ]);
  });

  it('before there are runs shows what waits for a driver, most first, and the hub', () => {
    const waiting = (cell: string | null, state = 'open') => ({ cell, state, destinationCell: null });
    const tasks = [
      waiting('0213331'),
      waiting('0213330'),
      waiting('0213331', 'offered'),
      waiting('0213330', 'done'),
    ];
    const quiet = { runs: [], tasks: [...tasks, waiting(null)] } as unknown as LiveDay;
    expect(waitingAreas(quiet)).toEqual([
      { cell: '0213331', letters: [], left: 2 },
      { cell: '0213330', letters: [], left: 1 },
    ]);
    const scene = coarseScene(quiet, grid, hub);
    expect(scene.areas?.map(({ id, text, tone }) => [id, text, tone])).toEqual([
      ['0213331', '2', 'open'],
      ['0213330', '1', 'open'],
    ]);
    expect(scene.lines).toEqual([]);
    expect(scene.marks.map(({ id }) => id)).toEqual(['hub']);
  });
});
