import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '@doorstep/routing';
import { CORDEAU, DARP, LI_LIM, SOLOMON, VRPLIB } from '../examples.fixture';
import { UnreadableError } from './lines';
import { formatOf, read } from './read';

describe('formats', () => {
  it('are told by their looks', () => {
    expect([SOLOMON, LI_LIM, DARP, CORDEAU, VRPLIB].map(formatOf)).toEqual([
      'solomon',
      'li-lim',
      'darp',
      'cordeau',
      'vrplib',
    ]);
    expect(formatOf('a letter')).toBeNull();
  });

  it('give problems without faults', () => {
    for (const text of [SOLOMON, LI_LIM, CORDEAU, VRPLIB]) {
      expect(faultsOf(read(text, 'distance-exact3').problem)).toEqual([]);
    }
    expect(faultsOf(read(DARP, 'darp-distance').problem)).toEqual([]);
  });

  it('do not mind how lines end', () => {
    expect(read(SOLOMON.replaceAll('\n', '\r\n'), 'distance-dimacs')).toEqual(
      read(SOLOMON, 'distance-dimacs'),
    );
  });
});

describe('a Solomon file', () => {
  it('has its arcs cut to one decimal, and everything else times ten', () => {
    const { problem, scale, nodes } = read(SOLOMON, 'distance-dimacs');
    expect(scale).toBe(10);
    // From (3, 4) to (0, 5): the root of 10, 3.16.
    expect(problem.profiles[0]?.meters[1 * 4 + 3]).toBe(31);
    expect(problem.tasks[1]).toMatchObject({
      at: { location: 2, windows: [{ from: 200, to: 300 }], service: 20 },
      load: [4],
    });
    expect(problem.vehicles).toHaveLength(2);
    expect(problem.vehicles[0]).toMatchObject({ capacity: [10], shifts: [{ from: 0, to: 1000 }] });
    expect(nodes).toEqual([[1], [2], [3]]);
  });

  it('has cars dearer than any saving when the fewest are wanted', () => {
    const { problem, scale } = read(SOLOMON, 'hierarchical');
    // 5 + 10 + 5: more than the 15 a second car could save at best.
    expect(problem.vehicles[0]?.cost).toEqual({ fixed: 20 * scale, perSecond: 0, perMeter: 1 });
  });

  it('is refused without its fleet', () => {
    expect(() => read(SOLOMON.replace('  2          10', ''), 'distance-dimacs')).toThrow(UnreadableError);
  });
});

describe('a Li & Lim file', () => {
  it('has a pair for each pickup, arcs rounded to three decimals', () => {
    const { problem, nodes } = read(LI_LIM, 'distance-exact3');
    expect(nodes).toEqual([
      [1, 3],
      [4, 2],
    ]);
    expect(problem.tasks[1]).toMatchObject({
      kind: 'pair',
      pickup: { location: 4 },
      dropoff: { location: 2 },
      load: [4],
    });
    expect(problem.profiles[0]?.meters[1 * 5 + 3]).toBe(3162);
  });

  it('is refused when a delivery is missing', () => {
    expect(() => read(LI_LIM.replace('2 6 8 -4 10 40 2 4 0\n', ''), 'distance-exact3')).toThrow(
      /delivered at 2/,
    );
  });
});

describe('a dial-a-ride file', () => {
  it('counts its riders by its nodes, and the depot once', () => {
    for (const text of [DARP, DARP.replace('2 2 60', '2 4 60'), DARP.replace('5 0 0 0 0 0 100\n', '')]) {
      const { problem, nodes } = read(text, 'darp-distance');
      expect(nodes).toEqual([
        [1, 3],
        [2, 4],
      ]);
      expect(problem.locations).toBe(5);
    }
  });

  it('rounds travel up and limits down, so that no plan is late by rounding', () => {
    const { problem } = read(DARP, 'darp-distance');
    // The root of 10 is 3.16227766.
    expect(problem.profiles[0]?.seconds[1 * 5 + 2]).toBe(31_623);
    expect(problem.profiles[0]?.seconds[0 * 5 + 1]).toBe(50_000);
    expect(problem.tasks[0]).toMatchObject({ maxRide: 120_000, pickup: { service: 20_000 } });
    expect(problem.vehicles[0]).toMatchObject({ maxDuration: 600_000, capacity: [3] });
  });
});

describe('files with several depots', () => {
  it('of Cordeau’s have the depots last and the window behind a list', () => {
    const { problem, bases, nodes } = read(CORDEAU, 'distance-exact3');
    expect(bases).toEqual([4, 5]);
    expect(nodes).toEqual([[1], [2], [3]]);
    expect(problem.tasks[2]).toMatchObject({
      at: { windows: [{ from: 0, to: 90_000 }], service: 1000 },
      load: [5],
    });
    expect(problem.vehicles.map(({ maxDuration, capacity }) => [maxDuration, capacity[0]])).toEqual([
      [40_000, 10],
      [undefined, 12],
    ]);
  });

  it('of other types are refused', () => {
    expect(() => read(CORDEAU.replace('6 1 3 2', '2 1 3 2'), 'distance-exact3')).toThrow(/type 6/);
  });

  it('in VRPLIB give each car its depot, and count from 0', () => {
    const { problem, bases, nodes } = read(VRPLIB, 'distance-exact3');
    expect(bases).toEqual([0, 0, 1]);
    expect(nodes).toEqual([[2], [3], [4]]);
    expect(problem.vehicles.map(({ start }) => start)).toEqual([0, 0, 1]);
    expect(problem.vehicles[0]).toMatchObject({ maxDuration: 40_000, capacity: [10] });
  });
});
