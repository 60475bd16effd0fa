import type { Point } from '@doorstep/geo';
import { cleanLine, lineMeters, type Block } from '../centrelines';
import { Complaint } from '../complaint';
import { boundsOf } from '../polygon';
import type { Say } from '../say';
import type { PublicPlace } from '../source';
import type { Town } from '../town';
import { doorsOf } from './addresses';
import { groundOf } from './areas';
import { readExtract, type Extract } from './extract';
import { joinStreets } from './join-streets';
import { keepsLeftByRoundabouts } from './roundabouts';
import { runs } from './street-pieces';
import { townName } from './town-name';
import { pointOfElement } from './where';

function pathsOf({ paths, places }: Extract): Block[] {
  return paths.flatMap(({ road, nodes }): Block[] => {
    const line = cleanLine(places.lineOf(nodes));
    const block = { kind: road.kind, name: road.name, kmh: null, oneWay: false, line };
    return line.length < 2 ? [] : [{ ...block, meters: lineMeters(line) }];
  });
}

/** Lines of the coast inside the extract. */
const coastOf = ({ coast, places }: Extract): Point[][] =>
  coast.flatMap((nodes) => runs(nodes, places).map((run) => run.map((node) => places.at(node))));

/** A school drawn as ground and as a point is one school; within so many metres of latitude. */
const nearby = ({ name, point }: PublicPlace): string =>
  `${name}|${Math.round(point.lat * 500)}|${Math.round(point.lon * 500)}`;

function placesOf(extract: Extract): PublicPlace[] {
  const found = new Map<string, PublicPlace>();
  for (const { seed, where } of extract.publicPlaces) {
    const point = pointOfElement(where, extract);
    if (point === null) continue;
    const place = { ...seed, point };
    const known = found.get(nearby(place));
    if (known === undefined || (known.number === null && place.number !== null))
      found.set(nearby(place), place);
  }
  return [...found.values()];
}

/** Reads an OpenStreetMap extract: streets, bans, lights, doors, places, ground and names. */
export function readOsm(file: string, say: Say): Town {
  const extract = readExtract(file, say);
  const { joined, counts } = joinStreets(extract);
  if (joined.blocks.length === 0)
    throw new Complaint(`${file} holds no streets that a car may use (its ways and nodes may lie apart)`);
  say.stage(
    'streets',
    `${joined.blocks.length} blocks, ${joined.bans.length} bans, ${joined.signals.length} lights`,
  );
  const { doors, interpolated, withoutStreet } = doorsOf(extract);
  const publicPlaces = placesOf(extract);
  const ground = groundOf(extract);
  const { neighborhoods } = ground;
  say.stage(
    'places',
    `${doors.length} addresses, ${publicPlaces.length} public places, ${neighborhoods.length} neighborhoods`,
  );
  const { west, south, east, north } = boundsOf(joined.corners);
  const middle = { lon: (west + east) / 2, lat: (south + north) / 2 };
  return {
    drawn: [...joined.blocks, ...pathsOf(extract)],
    joined,
    doors,
    publicPlaces,
    neighborhoods,
    ground: ground.ground,
    coast: coastOf(extract),
    labels: extract.quarters.map(({ name, point }) => ({ name, point })),
    name: townName(extract, ground, joined.corners, middle),
    keepsLeft: keepsLeftByRoundabouts(extract),
    counts: {
      ...extract.counts,
      ...counts,
      interpolatedAddresses: interpolated,
      addressesWithoutStreet: withoutStreet,
      outlinesCut: ground.cut,
    },
  };
}
