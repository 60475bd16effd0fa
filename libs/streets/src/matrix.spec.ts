import { describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import { contract } from './contraction-file';
import { bytes, network, openTown, spot, townFiles } from './grid-town.fixture';
import { packGraph } from './graph-file';
import { UNREACHABLE } from './matrix';
import { openStreets } from './open-streets';

describe('matrix', () => {
  it('goes round when a one-way street lies the wrong way', () => {
    const streets = openTown();
    const south = spot(streets, 1, 0.25);
    const north = spot(streets, 1, 0.75);
    const { meters: m, seconds } = streets.matrix([south, north], [south, north]);
    // With the one-way half a block: 55.6 m. Against it: on to 31st St (27.8), one block over (111.2),
    // one down (111.2), one back (111.2), up to the door (27.8) = 389.2 m.
    expect([...m]).toEqual([0, 56, 389, 0]);
    // 50 km/h posted, four fifths of it believed: 11.11 m/s. 55.6 m = 5.0 s. 389.2 m = 35.0 s, and the way round has
    // three square turns to the right, 2.1 s each; the corner of two streets alone is a bend.
    expect([...seconds]).toEqual([0, 5, Math.round(35.0 + 3 * 2.1), 0]);
  });

  it('stretches every time by calibration and winter, and no distance', () => {
    const places = (streets: ReturnType<typeof openTown>) =>
      [0, 1.3, 2.6].map((row) => spot(streets, 0, row));
    const plain = openTown();
    const slow = openStreets(townFiles(), { calibration: 1.25, winter: 1.6 });
    if (!slow.ok) throw new Error(slow.error.why);
    const [a, b] = [
      plain.matrix(places(plain), places(plain)),
      slow.value.matrix(places(plain), places(plain)),
    ];
    expect([...b.meters]).toEqual([...a.meters]);
    a.seconds.forEach((s, i) => expect(Math.abs(present(b.seconds[i]) - 2 * s)).toBeLessThanOrEqual(1));
  });

  it('lets winter slow one class of street and keep the others', () => {
    const slow = openStreets(townFiles(), { winter: { street: 3, major: 9 } });
    if (!slow.ok) throw new Error(slow.error.why);
    const [a, b] = [spot(slow.value, 0, 0.25), spot(slow.value, 0, 0.75)];
    expect(slow.value.matrix([a], [b]).seconds[0]).toBe(15);
  });

  it('keeps cargo bikes off freeways, at their own pace', () => {
    // Elm Ave becomes a freeway: its doors are still there for a look at the map, not for a bike.
    const freeway = {
      ...network,
      segments: network.segments.map((s) => (s.name === 0 ? { ...s, kind: 'freeway' as const } : s)),
    };
    const graph = packGraph(freeway);
    const files = { graph, names: townFiles().names, contraction: contract(graph) };
    const [car, bike] = (['car', 'cargo-bike'] as const).map((vehicle) => {
      const opened = openStreets(files, { vehicle });
      if (!opened.ok) throw new Error(opened.error.why);
      return opened.value;
    });
    const [from, to] = [spot(present(car), 0.5, 0), spot(present(car), 0.5, 3)];
    // By car along Elm Ave: half a block, three blocks, half a block. By bike over 2nd Ave.
    expect(present(present(car).path(from, to)).turns.map(({ street }) => street)).toContain('Elm Ave S');
    const ride = present(present(bike).path(from, to));
    expect(ride.turns.map(({ street }) => street)).toEqual(['30th St E', '2nd Ave S', '33rd St E']);
    // 444.8 m at 16 km/h is 100.1 s; one left across the road 5.4 s, another one the same.
    expect(ride.seconds).toBe(Math.round(100.1 + 2 * 5.4));
  });

  it('arrives on the side of the road that was asked for', () => {
    const streets = openTown();
    // Elm Ave is drawn northward: a door to the east of it is on the right going north.
    const from = present(streets.snap({ lon: 0.00001, lat: 0.0002 }));
    const east = present(streets.snap({ lon: 0.00001, lat: 0.0008 }));
    const west = present(streets.snap({ lon: -0.00001, lat: 0.0008 }));
    expect([...streets.matrix([from], [east, west]).meters]).toEqual([67, 67]);
    const { meters } = streets.matrix([from], [east, west], { kerb: 'same' });
    expect(meters[0]).toBe(67);
    // Northward out of the block, round another block, southward in again.
    expect(meters[1]).toBeGreaterThan(400);
    expect(present(streets.path(from, west, { kerb: 'same' })).side).toBe('right');
    expect(present(streets.path(from, west)).side).toBe('left');
  });

  it('arrives on the other side of the road where traffic keeps left', () => {
    const streets = openTown({ ...townFiles(), graph: packGraph({ ...network, keepsLeft: true }) });
    const from = present(streets.snap({ lon: -0.00001, lat: 0.0002 }));
    const [east, west] = [0.00001, -0.00001].map((lon) => present(streets.snap({ lon, lat: 0.0008 })));
    const { meters } = streets.matrix([from], [present(west), present(east)], { kerb: 'same' });
    expect(meters[0]).toBe(67);
    expect(meters[1]).toBeGreaterThan(400);
    expect(present(streets.path(from, present(east), { kerb: 'same' })).side).toBe('left');
  });

  it('arrives across the road where no way leads to the own side', () => {
    // Nobody may turn southward into the first block of Elm Ave: from 32nd St downward it is arc 19, from 31st St arc 5.
    const bans = [19, 5].map((into) => ({ arcs: [into, 17] }));
    const graph = packGraph({ ...network, bans });
    for (const files of [
      { graph, names: townFiles().names },
      { ...townFiles(), graph, contraction: contract(graph) },
    ]) {
      const streets = openTown(files);
      const from = spot(streets, 2, 1.5);
      const west = present(streets.snap({ lon: -0.00001, lat: 0.0008 }));
      const [any, same] = (['any', 'same'] as const).map((kerb) => streets.matrix([from], [west], { kerb }));
      expect(present(any).meters[0]).toBeLessThan(UNREACHABLE);
      expect(same).toEqual(any);
      expect(present(streets.path(from, west, { kerb: 'same' })).meters).toBe(present(any).meters[0]);
    }
  });

  it('has no way over what is closed, and none to a place that was on it', () => {
    const streets = openTown();
    const [a, b, on] = [spot(streets, 0, 0.5), spot(streets, 0, 2.5), spot(streets, 0, 1.5)];
    const shut = streets.closed({ segments: [on.segment] });
    expect(shut.status().closed).toBe(1);
    expect(streets.matrix([a], [b]).meters[0]).toBe(222);
    expect(shut.matrix([a], [b]).meters[0]).toBe(445);
    expect([...shut.matrix([a, on], [on, a]).meters]).toEqual([UNREACHABLE, 0, UNREACHABLE, UNREACHABLE]);
    expect(shut.path(a, on)).toBeNull();
    // The place itself is brought to the nearest open street.
    expect(present(shut.snap(on.point)).segment).not.toBe(on.segment);
  });

  it('keeps out of an area for a day', () => {
    const streets = openTown();
    const square = (lon: number, lat: number) =>
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ].map(([x = 0, y = 0]) => ({ lon: lon + x * 0.0001, lat: lat + y * 0.0001 }));
    // A square about the middle of the second block of Elm Ave, and one that no street enters.
    const shut = streets.closed({ areas: [square(0, 0.0015), square(0.0005, 0.0005)] });
    expect(shut.status().closed).toBe(1);
    const twice = shut.closed({ areas: [square(0, 0.001)] });
    // The corner of Elm Ave and 31st St: two blocks of the avenue (one closed before) and one of the street.
    expect(twice.status().closed).toBe(3);
  });

  it('answers the same before and after its hierarchy is laid out, and without one', () => {
    const { graph, names } = townFiles();
    const without = openStreets({ graph, names: bytes(JSON.parse(new TextDecoder().decode(names))) });
    if (!without.ok) throw new Error(without.error.why);
    const [lazy, eager] = [openTown(), openTown()];
    eager.prepare();
    const places = [0.2, 1.7, 2.9].flatMap((row) => [0, 1, 2].map((column) => spot(lazy, column, row)));
    const all = [without.value, lazy, eager].map((streets) => streets.matrix(places, places));
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
    expect(without.value.status().engine).toBe('dijkstra');
    expect(lazy.status()).toMatchObject({ engine: 'hierarchy', slow: null });
  });
});
