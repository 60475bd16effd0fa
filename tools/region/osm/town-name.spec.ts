import { expect, it } from '@jest/globals';
import type { Extract } from './extract';
import { townName } from './town-name';

const middle = { lon: 0, lat: 0 };
const quarter = (name: string, place: string): Extract['quarters'][number] =>
  ({ name, place, population: 0, point: middle }) as Extract['quarters'][number];
const named = (quarters: Extract['quarters'], corners: number): string | null =>
  townName(
    { quarters } as Extract,
    { areas: [], towns: [] } as unknown as Parameters<typeof townName>[1],
    Array.from({ length: corners }, () => middle),
    middle,
  );

it('takes the largest place, and none that is too small for the streets it would name', () => {
  const all = [quarter('Mill', 'hamlet'), quarter('Church End', 'village'), quarter('Portus', 'city')];
  expect(named(all, 60_000)).toBe('Portus');
  // A village of sixty thousand corners is one on the edge of a city that the extract does not name.
  expect(named(all.slice(0, 2), 60_000)).toBeNull();
  expect(named(all.slice(0, 2), 2_000)).toBe('Church End');
  expect(named(all.slice(0, 1), 2_000)).toBeNull();
  expect(named(all.slice(0, 1), 200)).toBe('Mill');
});
