import { describe, expect, it } from '@jest/globals';
import type { Tags } from '../pbf/primitive-block';
import { carAccess, isConditional } from './access';
import { barrierAt } from './barriers';
import { readCarriageway } from './carriageway';
import { mainName, otherNames } from './names';
import { directionOf } from './one-way';
import { readRestriction } from './restriction-tags';
import { countFlats, readAddress, readArea, readPlace } from './seeds';
import { postedKmh, readMaxspeed, speedOf } from './speed';

describe('what a car may use', () => {
  it.each<[Tags, string]>([
    [{}, 'open'],
    [{ access: 'no', motorcar: 'yes' }, 'open'],
    [{ access: 'yes', vehicle: 'no' }, 'closed'],
    [{ vehicle: 'no', motor_vehicle: 'destination' }, 'ends'],
    [{ access: 'private' }, 'ends'],
    [{ access: 'customers' }, 'ends'],
    [{ motor_vehicle: 'agricultural;forestry' }, 'closed'],
    [{ motor_vehicle: 'agricultural;destination' }, 'ends'],
    [{ access: 'permissive' }, 'open'],
    [{ access: 'some_new_word' }, 'open'],
  ])('%j is %s', (tags, access) => expect(carAccess(tags)).toBe(access));

  it.each<[Tags, object | string]>([
    [
      { highway: 'residential', name: 'Elm' },
      { kind: 'street', ends: false, lived: true },
    ],
    [
      { highway: 'residential', access: 'destination' },
      { kind: 'street', ends: true },
    ],
    [
      { highway: 'service', service: 'alley' },
      { kind: 'service', ends: true },
    ],
    [
      { highway: 'service', service: 'driveway', access: 'private' },
      { driveway: true, ends: true },
    ],
    [{ highway: 'service', service: 'parking_aisle' }, 'parking'],
    [{ highway: 'residential', motor_vehicle: 'no' }, 'closed'],
    [{ highway: 'pedestrian' }, { kind: 'path' }],
    [
      { highway: 'pedestrian', motor_vehicle: 'delivery' },
      { kind: 'service', ends: true },
    ],
    [{ highway: 'track' }, { kind: 'path' }],
    [
      { highway: 'track', tracktype: 'grade1' },
      { kind: 'service', ends: true },
    ],
    [{ highway: 'footway', footway: 'sidewalk' }, 'other'],
    [{ highway: 'construction', construction: 'primary' }, 'unbuilt'],
    [{ highway: 'proposed' }, 'unbuilt'],
    [{ highway: 'residential', area: 'yes' }, 'other'],
    [{ highway: 'primary', smoothness: 'impassable' }, 'impassable'],
    [{ highway: 'primary', oneway: 'reversible' }, 'reversible'],
    [{ highway: 'road' }, { kind: 'street', lived: false }],
    [{ highway: 'trunk', motorroad: 'yes' }, { kind: 'freeway' }],
    [
      { highway: 'motorway', ref: 'A 1' },
      { kind: 'freeway', name: 'A 1', oneWay: 1 },
    ],
    [
      { highway: 'residential', junction: 'roundabout' },
      { oneWay: 1, roundabout: true },
    ],
  ])('%j', (tags, means) => {
    const road = readCarriageway(tags);
    if (typeof means === 'string') expect(road).toBe(means);
    else expect(road).toMatchObject(means);
  });

  it.each<[Tags, 1 | -1 | 0 | null]>([
    [{ oneway: 'yes' }, 1],
    [{ oneway: '-1' }, -1],
    [{ oneway: 'reversible' }, null],
    [{ oneway: 'alternating' }, 0],
    [{ highway: 'motorway' }, 1],
    [{ highway: 'motorway', oneway: 'no' }, 0],
    [{ junction: 'roundabout', oneway: '-1' }, -1],
    [{ oneway: 'yes', 'oneway:motor_vehicle': 'no' }, 0],
    [{ 'motor_vehicle:backward': 'no' }, 1],
    [{ 'vehicle:forward': 'no' }, -1],
    [{ oneway: 'no', 'oneway:bicycle': 'yes' }, 0],
  ])('%j is driven %s', (tags, way) => expect(directionOf(tags)).toBe(way));

  it('tells rules for some hours apart', () => {
    expect(isConditional({ 'motor_vehicle:conditional': 'no @ (22:00-06:00)' })).toBe(true);
    expect(isConditional({ 'maxspeed:forward:conditional': '30 @ (22:00-06:00)' })).toBe(true);
    expect(isConditional({ 'hgv:conditional': 'no @ (22:00-06:00)' })).toBe(false);
  });

  it.each<[Tags, string]>([
    [{ barrier: 'bollard' }, 'closed'],
    [{ barrier: 'bollard', motor_vehicle: 'yes' }, 'open'],
    [{ barrier: 'gate' }, 'open'],
    [{ barrier: 'gate', access: 'private' }, 'ends'],
    [{ barrier: 'lift_gate', motor_vehicle: 'no' }, 'closed'],
    [{ barrier: 'kerb' }, 'open'],
    [{ barrier: 'toll_booth' }, 'open'],
    [{ highway: 'crossing', access: 'no' }, 'open'],
  ])('a node %j is %s', (tags, access) => expect(barrierAt(tags)).toBe(access));
});

describe('how fast', () => {
  it.each<[string | undefined, number | null]>([
    ['50', 50],
    ['30 mph', 48],
    ['30mph', 48],
    ['60 km/h', 60],
    ['50;30', 30],
    ['walk', 7],
    ['none', 130],
    ['10 knots', null],
    ['signals', null],
    ['DE:urban', 50],
    ['DE:rural', 100],
    ['GB:nsl_single', 96],
    ['de:zone:30', 30],
    ['zone30', 30],
    ['GB:20', 32],
    ['XX:motorway', 120],
    ['0', null],
    ['999', null],
    [undefined, null],
  ])('maxspeed %s is %s', (text, kmh) => expect(readMaxspeed(text)).toBe(kmh));

  it.each<[Tags, number | null]>([
    [{ 'maxspeed:forward': '70', 'maxspeed:backward': '50' }, 50],
    [{ maxspeed: '70', 'maxspeed:backward': '50' }, 50],
    [{ 'source:maxspeed': 'AT:urban' }, 50],
    [{ 'zone:maxspeed': 'IT:30' }, 30],
    [{ maxspeed: '60', 'maxspeed:type': 'DE:urban' }, 60],
    [{ 'source:maxspeed': 'sign' }, null],
  ])('%j is posted %s', (tags, kmh) => expect(postedKmh(tags)).toBe(kmh));

  it('is not faster than the ground lets', () => {
    expect(speedOf({ highway: 'primary', maxspeed: '80', surface: 'gravel' })).toBe(40);
    expect(speedOf({ highway: 'residential', maxspeed: '30', surface: 'asphalt' })).toBe(30);
    expect(speedOf({ highway: 'track', tracktype: 'grade2' })).toBe(20);
  });
});

describe('names', () => {
  const tags = {
    name: 'Rue de Genève',
    'name:de': 'Genfer Straße',
    'name:ar': 'شارع جنيف',
    'name:etymology:wikidata': 'Q71',
    alt_name: 'La Genève;Genève',
    old_name: 'Rue Rouge',
    ref: 'D 1',
    'name:pronunciation': 'x',
  };

  it('keeps every script and leaves out what is no name', () => {
    expect(mainName(tags, true)).toBe('Rue de Genève');
    expect(otherNames(tags, 'Rue de Genève')).toEqual([
      'La Genève',
      'Genève',
      'شارع جنيف',
      'Genfer Straße',
      'Rue Rouge',
      'D 1',
    ]);
  });

  it('finds another where there is no name', () => {
    expect(mainName({ ref: 'A 2' }, true)).toBe('A 2');
    expect(mainName({ ref: 'A 2' }, false)).toBeNull();
    expect(mainName({ 'name:en': 'Long Lane' }, false)).toBe('Long Lane');
  });
});

describe('doors and places', () => {
  it('reads numbers, flats and who lives behind them', () => {
    expect(
      readAddress({ 'addr:housenumber': '12; 14', 'addr:street': 'Elm', 'addr:postcode': '9490' }),
    ).toEqual({
      numbers: ['12', '14'],
      street: 'Elm',
      postcode: '9490',
      homes: 1,
    });
    expect(
      readAddress({ 'addr:housenumber': '7', 'addr:place': 'Hof', 'addr:flats': '1-12;14' })?.homes,
    ).toBe(13);
    expect(readAddress({ 'addr:housenumber': '7', shop: 'bakery' })).toMatchObject({
      street: null,
      homes: 0,
    });
    expect(readAddress({ 'addr:street': 'Elm' })).toBeNull();
    expect(countFlats('9-1')).toBe(1);
  });

  it('takes places that are nobody’s home', () => {
    expect(readPlace({ amenity: 'school', name: 'École', short_name: 'E' })).toMatchObject({
      kind: 'school',
      otherNames: ['E'],
    });
    expect(readPlace({ amenity: 'bench', name: 'X' })).toBeNull();
    expect(readPlace({ amenity: 'school' })).toBeNull();
  });

  it('tells ground apart', () => {
    expect(readArea({ boundary: 'administrative', admin_level: '10', name: 'Ost' })).toMatchObject({
      level: 10,
    });
    expect(readArea({ natural: 'water' })?.use).toBe('water');
    expect(readArea({ leisure: 'park', name: 'P' })?.use).toBe('park');
    expect(readArea({ building: 'yes', name: 'House' })).toBeNull();
  });
});

describe('readRestriction', () => {
  const members = [
    { type: 'way', ref: 1, role: 'from' },
    { type: 'node', ref: 2, role: 'via' },
    { type: 'way', ref: 3, role: 'to' },
  ] as const;

  it.each<[Tags, object | string]>([
    [{ restriction: 'no_left_turn' }, { rule: 'no', from: [1], to: [3], via: { node: 2 } }],
    [{ restriction: 'only_straight_on' }, { rule: 'only' }],
    [{ 'restriction:motorcar': 'no_left_turn' }, { rule: 'no' }],
    [{ restriction: 'no_left_turn', except: 'psv;motorcar' }, 'bansOfOthers'],
    [{ restriction: 'no_left_turn', except: 'psv' }, { rule: 'no' }],
    [{ 'restriction:hgv': 'no_left_turn' }, 'bansOfOthers'],
    [{ 'restriction:conditional': 'no_left_turn @ (07:00-09:00)' }, 'conditionalBans'],
    [{ restriction: 'no_left_turn', hour_on: '07:00' }, 'conditionalBans'],
    [{ restriction: 'give_way' }, 'brokenBans'],
  ])('%j', (tags, means) => {
    const read = readRestriction(9, members, tags);
    if (typeof means === 'string') expect(read).toBe(means);
    else expect(read).toMatchObject(means);
    expect(readRestriction(9, members.slice(0, 2), { restriction: 'no_u_turn' })).toBe('brokenBans');
  });
});
