import type { Point } from '@doorstep/geo';
import type { JoinedStreets } from '../joined-streets';
import { bansOf } from './bans';
import { joinDuplicates } from './duplicates';
import type { Extract } from './extract';
import { lightsOf } from './signals';
import { barriersOf, cutStreets, partAtBarriers } from './street-pieces';

/** The streets of an extract as a graph needs them, and what was counted on the way. */
export interface JoinedExtract {
  readonly joined: JoinedStreets;
  readonly counts: Readonly<Record<string, number>>;
}

/** Cuts, parts and joins the streets of an extract, and turns its restrictions into bans. */
export function joinStreets(extract: Extract): JoinedExtract {
  const { places, streetNodes, restrictions } = extract;
  const barriers = barriersOf(streetNodes);
  const cutAll = cutStreets(extract);
  const twins = joinDuplicates(cutAll, extract, (node) => barriers.has(node));
  const whole = (node: number): number => twins.get(node) ?? node;
  const met = cutAll.map((piece) => ({ ...piece, from: whole(piece.from), to: whole(piece.to) }));
  const { pieces, sides } = partAtBarriers(met, barriers, places.count);
  const found = bansOf(pieces, restrictions, (id) => whole(places.find(id)));
  const lights = lightsOf(pieces, streetNodes, places);
  const number = new Map<number, number>();
  const corners: Point[] = [];
  const corner = (node: number): number => {
    const known = number.get(node);
    if (known !== undefined) return known;
    number.set(node, corners.length);
    corners.push(places.at(node < places.count ? node : (sides[node - places.count] ?? node)));
    return corners.length - 1;
  };
  const joined: JoinedStreets = {
    blocks: pieces.map(({ block }) => block),
    from: pieces.map(({ from }) => corner(from)),
    to: pieces.map(({ to }) => corner(to)),
    corners,
    bans: found.bans,
    signals: lights.map(corner),
  };
  const ends = new Set(met.flatMap(({ from, to }) => [from, to]));
  const standing = [...barriers].filter(([node]) => ends.has(node)).map(([, access]) => access);
  const closed = standing.filter((access) => access === 'closed').length;
  const counts = {
    barriersClosed: closed,
    barriersForGuests: standing.length - closed,
    joinedDuplicates: twins.size,
    restrictionsUsed: found.used,
    restrictionsElsewhere: found.elsewhere,
    restrictionsUnclear: found.unclear,
  };
  return { joined, counts };
}
