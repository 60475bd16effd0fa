import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildNetwork } from '../network';
import { osmPbf, type FixtureNode, type FixtureRelation, type FixtureWay } from '../pbf.fixture';
import { silent } from '../say';
import type { Town } from '../town';
import { readOsm } from './read-osm';

function written(bytes: Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'osm-')), 'town.osm.pbf');
  writeFileSync(file, bytes);
  return file;
}

const read = (
  nodes: readonly FixtureNode[],
  ways: readonly FixtureWay[],
  relations: readonly FixtureRelation[] = [],
): Town => readOsm(written(osmPbf(nodes, ways, relations)), silent);

/** A node on a grid of about a hundred metres: number xy is at column x, row y. */
const grid = (id: number, tags?: Record<string, string>): FixtureNode => {
  const spot = [id, 9.5 + Math.floor(id / 10) * 0.001, 47.1 + (id % 10) * 0.001] as const;
  return tags === undefined ? spot : [...spot, tags];
};
const street = (id: number, refs: readonly number[], more: Record<string, string> = {}): FixtureWay => ({
  id,
  refs,
  tags: { highway: 'residential', name: `Street ${id}`, ...more },
});
const restriction = (kind: string, ...members: FixtureRelation['members']): FixtureRelation => ({
  id: 1,
  members,
  tags: { type: 'restriction', restriction: kind },
});

/** Bans as the names of the streets they lead over. */
const bansByName = ({ joined }: Town): string[] =>
  joined.bans.map((ban) =>
    ban.map((arc) => `${joined.blocks[arc >> 1]?.name ?? ''}${arc % 2 ? '-' : '+'}`).join(' '),
  );

/*
 *        12
 *        |
 *   1 -- 11 -- 21       a crossing of four streets: west 1-11, north 11-12, east 11-21, south 11-10
 *        |
 *        10
 */
const crossing = [grid(1), grid(10), grid(11), grid(12), grid(21)];
const arms = [street(1, [1, 11]), street(2, [11, 12]), street(3, [11, 21]), street(4, [11, 10])];

describe('streets', () => {
  it('are cut where they meet, turned where they run against their drawing, and end at the border', () => {
    const town = read(
      [grid(1), grid(11), grid(21), grid(10), grid(31)],
      [
        street(1, [1, 11, 21]),
        street(2, [11, 10], { oneway: '-1' }),
        street(3, [21, 99, 31], { name: 'Beyond' }),
        { id: 4, refs: [1, 10, 21], tags: { highway: 'footway' } },
      ],
    );
    const seen = town.joined.blocks.map(({ name, oneWay, line }) => [name, oneWay, line.length]);
    expect(seen).toEqual([
      ['Street 1', false, 2],
      ['Street 1', false, 2],
      ['Street 2', true, 2],
    ]);
    expect(town.joined.blocks[2]?.line[0]?.lat).toBeCloseTo(47.1, 6);
    expect(town.drawn.filter(({ kind }) => kind === 'path')).toHaveLength(1);
    // 10 can be left but never reached, so the town one can drive in is 1-11-21.
    const built = buildNetwork(town.joined);
    expect(built.network.nodes).toHaveLength(3);
    expect(built.dropped).toMatchObject({ blocks: 1 });
  });

  it('do not meet where one passes over the other, even on one spot', () => {
    const over: FixtureNode = [77, 9.501, 47.101];
    const town = read(
      [...crossing, over],
      [street(1, [1, 11, 21]), street(2, [12, 77, 10], { bridge: 'yes' })],
    );
    expect(town.joined.blocks).toHaveLength(2);
  });

  it('meet where two ends were drawn on one spot and one level', () => {
    const twin: FixtureNode = [77, 9.501, 47.101];
    const [a, b] = [street(1, [1, 11]), street(2, [77, 21])];
    const joined = read([...crossing, twin], [a, b]);
    expect(joined.counts['joinedDuplicates']).toBe(1);
    expect(joined.joined.to[0]).toBe(joined.joined.from[1]);
    const parted = read([...crossing, twin], [a, street(2, [77, 21], { layer: '1' })]);
    expect(parted.counts['joinedDuplicates']).toBe(0);
  });

  it('are parted by a bollard and guarded by a private gate', () => {
    const bollard = read([grid(1), grid(11, { barrier: 'bollard' }), grid(21)], [street(1, [1, 11, 21])]);
    expect(bollard.joined.corners).toHaveLength(4);
    expect(bollard.counts).toMatchObject({ barriersClosed: 1, barriersForGuests: 0 });
    const gate = read(
      [grid(1), grid(11, { barrier: 'gate', access: 'private' }), grid(21), grid(31)],
      [street(1, [1, 11, 21, 31]), street(2, [21, 31])],
    );
    expect(gate.joined.blocks.map(({ ends }) => ends)).toEqual([true, true, false, false]);
  });

  it('keep a long driveway for the ends of trips and leave out a short one', () => {
    const drive = { highway: 'service', service: 'driveway' };
    const near: FixtureNode = [78, 9.5011, 47.1011];
    const town = read(
      [...crossing, near],
      [street(1, [1, 11]), street(2, [11, 12], drive), street(3, [11, 78], drive)],
    );
    expect(town.joined.blocks.map(({ name, ends }) => [name, ends])).toEqual([
      ['Street 1', false],
      ['Street 2', true],
    ]);
  });

  it('keep short driveways that lead far in together, and leave out what hangs on them no further in', () => {
    const drive = { highway: 'service', service: 'driveway' };
    // Steps of 56 m north from the crossing, and a stub of 11 m at the first of them.
    const deep: FixtureNode[] = [
      [101, 9.501, 47.1015],
      [102, 9.501, 47.102],
      [104, 9.5011, 47.1015],
    ];
    const town = read(
      [...crossing, ...deep],
      [
        street(1, [1, 11]),
        street(2, [11, 101], drive),
        street(3, [101, 102], drive),
        street(4, [101, 104], drive),
      ],
    );
    expect(town.joined.blocks.map(({ name, ends }) => [name, ends])).toEqual([
      ['Street 1', false],
      ['Street 2', true],
      ['Street 3', true],
    ]);
  });

  it('behind a private lane carry only the ends of trips, and stay', () => {
    const loop = [street(1, [1, 11]), street(5, [1, 2, 3, 13]), street(6, [11, 12, 13]), street(7, [2, 12])];
    const town = read(
      [1, 2, 3, 11, 12, 13, 21, 31].map((id) => grid(id)),
      [...loop, street(2, [11, 21], { access: 'private' }), street(3, [21, 31])],
    );
    const built = buildNetwork(town.joined);
    expect(built.dropped).toEqual({ blocks: 0, meters: 0, pockets: 1 });
    expect(built.blocks.filter(({ ends }) => ends).map(({ name }) => name)).toEqual(['Street 2', 'Street 3']);
  });
});

describe('turn restrictions', () => {
  const via = ['node', 11, 'via'] as const;

  it('forbid one turn', () => {
    const town = read(crossing, arms, [
      restriction('no_left_turn', ['way', 1, 'from'], via, ['way', 2, 'to']),
    ]);
    expect(bansByName(town)).toEqual(['Street 1+ Street 2+']);
  });

  it('that allow only one forbid the others, but never turning round', () => {
    const town = read(crossing, arms, [
      restriction('only_straight_on', ['way', 1, 'from'], via, ['way', 3, 'to']),
    ]);
    expect(bansByName(town).sort()).toEqual(['Street 1+ Street 2+', 'Street 1+ Street 4+']);
  });

  it('follow a way that is drawn against its traffic', () => {
    const [, north, east, south] = arms as [FixtureWay, FixtureWay, FixtureWay, FixtureWay];
    const west = street(1, [11, 1], { oneway: '-1' });
    const town = read(
      crossing,
      [west, north, east, south],
      [restriction('no_left_turn', ['way', 1, 'from'], via, ['way', 2, 'to'])],
    );
    expect(bansByName(town)).toEqual(['Street 1+ Street 2+']);
  });

  it('lead over ways, cut or not', () => {
    const nodes = [grid(1), grid(11), grid(21), grid(31), grid(41), grid(22), grid(32)];
    const ways = [
      street(1, [1, 11]),
      street(2, [11, 21, 31]),
      street(3, [31, 41]),
      street(4, [31, 32]),
      street(5, [21, 22]),
    ];
    const members = [
      ['way', 1, 'from'],
      ['way', 2, 'via'],
      ['way', 3, 'to'],
    ] as const;
    expect(bansByName(read(nodes, ways, [restriction('no_right_turn', ...members)]))).toEqual([
      'Street 1+ Street 2+ Street 2+ Street 3+',
    ]);
    expect(bansByName(read(nodes, ways, [restriction('only_straight_on', ...members)])).sort()).toEqual([
      'Street 1+ Street 2+ Street 2+ Street 4+',
      'Street 1+ Street 2+ Street 5+',
    ]);
  });

  it('survive the numbers of the graph', () => {
    const town = read(crossing, arms, [
      restriction('no_left_turn', ['way', 1, 'from'], via, ['way', 2, 'to']),
    ]);
    const { network, blocks } = buildNetwork(town.joined);
    expect(network.bans).toHaveLength(1);
    const arcs = network.bans[0]?.arcs ?? [];
    expect(arcs.map((arc) => blocks[arc >> 1]?.name)).toEqual(['Street 1', 'Street 2']);
    const [arrive = -1, leave = -1] = arcs;
    const head = network.segments[arrive >> 1]?.[arrive % 2 ? 'from' : 'to'];
    expect(network.segments[leave >> 1]?.[leave % 2 ? 'to' : 'from']).toBe(head);
  });

  it('of streets elsewhere and of turning round forbid nothing', () => {
    const town = read(crossing, arms, [
      restriction('no_left_turn', ['way', 99, 'from'], via, ['way', 2, 'to']),
      { ...restriction('no_u_turn', ['way', 1, 'from'], via, ['way', 1, 'to']), id: 2 },
    ]);
    expect(town.joined.bans).toEqual([]);
    expect(town.counts['restrictionsElsewhere']).toBe(2);
  });
});

describe('traffic lights', () => {
  const lit = { highway: 'traffic_signals' };

  it('stand on the corner or on a stop line before it', () => {
    const stop: FixtureNode = [88, 9.5008, 47.101, { highway: 'crossing', crossing: 'traffic_signals' }];
    const onCorner = read([...crossing.filter(([id]) => id !== 11), grid(11, lit)], arms);
    const before = read([...crossing, stop], [street(1, [1, 88, 11]), ...arms.slice(1)]);
    for (const { joined } of [onCorner, before]) {
      expect(joined.signals.map((corner) => joined.corners[corner])).toEqual([{ lon: 9.501, lat: 47.101 }]);
    }
  });

  it('between two corners are for people on foot', () => {
    const middle: FixtureNode = [88, 9.5005, 47.101, lit];
    expect(read([...crossing, middle], [street(1, [1, 88, 11]), ...arms.slice(1)]).joined.signals).toEqual(
      [],
    );
  });
});

describe('doors', () => {
  it('stand on nodes, in the middle of houses and between the ends of a row', () => {
    const house = [
      [201, 9.5, 47.1],
      [202, 9.5002, 47.1],
      [203, 9.5002, 47.1002],
      [204, 9.5, 47.1002],
    ] as const;
    const end = (id: number, number: string, lon: number): FixtureNode => [
      id,
      lon,
      47.1,
      { 'addr:housenumber': number, 'addr:street': 'Elm' },
    ];
    const town = read(
      [...crossing, ...house, end(301, '2', 9.5), end(302, '8', 9.503)],
      [
        ...arms,
        {
          id: 9,
          refs: [201, 202, 203, 204, 201],
          tags: { building: 'yes', 'addr:housenumber': '5', 'addr:place': 'Hof' },
        },
        { id: 10, refs: [301, 302], tags: { 'addr:interpolation': 'even' } },
        { id: 11, refs: [201, 203], tags: { 'addr:housenumber': '9' } },
      ],
      [{ id: 7, tags: { type: 'associatedStreet', name: 'Oak' }, members: [['way', 11, 'house']] }],
    );
    const seen = town.doors.map(({ number, street: name, point }) => [number, name, point.lon]);
    expect(seen).toEqual([
      ['5', 'Hof', 9.5001],
      ['9', 'Oak', 9.5001],
      ['2', 'Elm', 9.5],
      ['8', 'Elm', 9.503],
      ['4', 'Elm', 9.501],
      ['6', 'Elm', 9.502],
    ]);
  });
});

describe('ground', () => {
  const ring = (first: number, west: number, east: number): FixtureNode[] => [
    [first, west, 47.09],
    [first + 1, east, 47.09],
    [first + 2, east, 47.11],
    [first + 3, west, 47.11],
  ];
  const outline = (id: number, refs: number[]) => ({ id, refs, tags: {} });

  it('is tied together from the ways of a relation, holes left out, whatever their direction', () => {
    const nodes = [...crossing, ...ring(500, 9.49, 9.51), ...ring(510, 9.4999, 9.5001)];
    const ways = [
      ...arms,
      outline(50, [500, 501, 502]),
      outline(51, [500, 503, 502]),
      outline(52, [510, 511, 512, 513, 510]),
    ];
    const members = [
      ['way', 50, 'outer'],
      ['way', 51, 'outer'],
      ['way', 52, 'inner'],
    ] as const;
    const town = read(nodes, ways, [
      { id: 5, members, tags: { type: 'multipolygon', natural: 'water' } },
      {
        id: 6,
        members: members.slice(0, 2),
        tags: { type: 'boundary', boundary: 'administrative', admin_level: '8', name: 'Elmstadt' },
      },
      { id: 7, members: [['way', 50, 'outer']], tags: { type: 'multipolygon', leisure: 'park' } },
    ]);
    expect(town.ground).toHaveLength(1);
    expect(town.ground[0]?.geometry.coordinates[0]?.map((each) => each.length)).toEqual([5, 5]);
    expect(town.counts['outlinesCut']).toBe(1);
    expect(town.name).toBe('Elmstadt');
  });

  it('by the sea has its coast as it was drawn, parted where the extract leaves it out', () => {
    const coast = { id: 60, refs: [500, 501, 999, 502, 503], tags: { natural: 'coastline' } };
    const town = read([...crossing, ...ring(500, 9.49, 9.51)], [...arms, coast]);
    expect(town.coast.map((line) => line.length)).toEqual([2, 2]);
    expect(town.coast[0]?.[0]).toEqual({ lon: 9.49, lat: 47.09 });
  });

  it('of a quarter known only by a point goes half way to the next', () => {
    const quarter = (id: number, lon: number, name: string): FixtureNode => [
      id,
      lon,
      47.1,
      { place: 'suburb', name },
    ];
    const town = read(
      [...crossing, quarter(601, 9.5, 'West'), quarter(602, 9.51, 'Ost'), quarter(603, 9.9, 'Fern')],
      arms,
    );
    const [fern, ost, west] = town.neighborhoods;
    expect([fern?.name, ost?.name, west?.name]).toEqual(['Fern', 'Ost', 'West']);
    expect(ost?.shape.bounds.west).toBeCloseTo(9.505, 6);
    expect(west?.shape.bounds.east).toBeCloseTo(9.505, 6);
  });
});

it('tells the side of the road by the roundabouts', () => {
  const round = (first: number, lon: number): FixtureNode[] => [
    [first, lon, 47],
    [first + 1, lon + 0.0002, 47],
    [first + 2, lon + 0.0002, 47.0002],
    [first + 3, lon, 47.0002],
  ];
  const rounds = [700, 710, 720];
  const nodes = rounds.flatMap((first, i) => round(first, 9.5 + i * 0.001));
  const ways = (turn: (refs: number[]) => number[]) =>
    rounds.map((n) => street(n, turn([n, n + 1, n + 2, n + 3, n]), { junction: 'roundabout' }));
  expect(
    read(
      nodes,
      ways((refs) => refs),
    ).keepsLeft,
  ).toBe(false);
  expect(
    read(
      nodes,
      ways((refs) => refs.reverse()),
    ).keepsLeft,
  ).toBe(true);
  expect(read(crossing, arms).keepsLeft).toBeNull();
});
