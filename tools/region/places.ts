import type { Chain, Places, PlaceStreet } from '@doorstep/streets';
import type { Point } from '@doorstep/geo';
import { numbersAlong } from './house-numbers';
import { neighborhoodAt, type Neighborhood } from './neighborhoods';
import type { BuiltNetwork } from './network';
import { chainsOf, type Link } from './street-chains';

const NUMBERED = /^(\d{1,3})(?:st|nd|rd|th)\b/i;

/** Number of a numbered street, from its name. */
const numberOf = (name: string): number | null => {
  const found = NUMBERED.exec(name);
  return found ? Number(found[1]) : null;
};

interface Streets {
  readonly links: ReadonlyMap<string, Link[]>;
  /** Names that meet at each junction. */
  readonly namesAt: ReadonlyMap<number, ReadonlySet<string>>;
}

function streetsOf({ network, blocks }: BuiltNetwork): Streets {
  const links = new Map<string, Link[]>();
  const namesAt = new Map<number, Set<string>>();
  network.segments.forEach(({ from, to, kind }, i) => {
    const name = blocks[i]?.name;
    if (!name || kind === 'ramp' || kind === 'freeway') return;
    links.set(name, [...(links.get(name) ?? []), [from, to]]);
    for (const node of [from, to]) namesAt.set(node, (namesAt.get(node) ?? new Set<string>()).add(name));
  });
  return { links, namesAt };
}

/** The hundred that a numbered cross-street gives to a corner; 0 when none or two disagree. */
function hundredAt(names: ReadonlySet<string>, own: string): number {
  const numbers = [...names].filter((name) => name !== own && numberOf(name) !== numberOf(own)).map(numberOf);
  const hundreds = new Set(numbers.filter((n) => n !== null));
  const [only] = hundreds;
  return hundreds.size === 1 && only !== undefined ? only * 100 : 0;
}

function chainsWithNumbers(name: string, streets: Streets, nodes: readonly Point[]): Chain[] {
  return chainsOf(streets.links.get(name) ?? [], nodes).map((corners) => {
    const points = corners.map((corner) => nodes[corner] ?? { lon: 0, lat: 0 });
    const known = corners.map((corner) => hundredAt(streets.namesAt.get(corner) ?? new Set(), name));
    return { corners, numbers: numbersAlong(points, known) };
  });
}

/** The street dictionary: corners numbered in the order the streets first meet them. */
export function buildPlaces(
  city: string,
  built: BuiltNetwork,
  neighborhoods: readonly Neighborhood[],
): Places {
  const { nodes } = built.network;
  const streets = streetsOf(built);
  const position = new Map<number, number>();
  const place = (node: number): number => {
    const known = position.get(node) ?? position.size;
    position.set(node, known);
    return known;
  };
  const rows: PlaceStreet[] = [...streets.links.keys()].sort().map((name) => ({
    name,
    chains: chainsWithNumbers(name, streets, nodes).map(({ corners, numbers }) => ({
      corners: corners.map(place),
      numbers,
    })),
  }));
  const corners = [...position.keys()].map((node) => nodes[node] ?? { lon: 0, lat: 0 });
  return {
    city,
    corners,
    areaOf: corners.map((c) => neighborhoodAt(neighborhoods, c)?.name ?? null),
    streets: rows,
  };
}
