import type { MapPoint } from './map-scene';
import { pointOf, scaleOf } from './mercator';
import { openTiles, type PlacedTile } from './tile-archive';

/** A crossing of two named streets. */
export interface Corner {
  readonly names: readonly [string, string];
  readonly point: MapPoint;
}

/** Side of the square that is looked through, CSS pixels at the nearest zoom of the tiles: a few blocks each way. */
const LOOK = 700;

/** The nearest crossing of two streets with names, read from the tiles that are on this device; null when none is near. */
export async function cornerNear(region: string, point: MapPoint): Promise<Corner | null> {
  const tiles = await openTiles(region);
  const zoom = tiles.header.maxZoom;
  return nearestCorner(await tiles.tilesFor({ centre: point, zoom, width: LOOK, height: LOOK }), point);
}

/** Streets that cross share a spot of the tile; where they pass over each other they do not. */
export function nearestCorner(tiles: readonly PlacedTile[], point: MapPoint): Corner | null {
  let best: (Corner & { readonly away: number }) | null = null;
  for (const tile of tiles) {
    for (const { names, x, y } of crossings(tile)) {
      const at = pointOf({ x, y });
      const away = Math.hypot(
        (at.lon - point.lon) * Math.cos((point.lat * Math.PI) / 180),
        at.lat - point.lat,
      );
      if (best === null || away < best.away) best = { names, point: at, away };
    }
  }
  return best && { names: best.names, point: best.point };
}

interface Crossing {
  readonly names: readonly [string, string];
  /** Of the world, 0 to 1. */
  readonly x: number;
  readonly y: number;
}

function crossings(tile: PlacedTile): Crossing[] {
  const streets = tile.layers.get('streets');
  if (!streets) return [];
  const through = new Map<string, Set<string>>();
  for (const { properties, parts } of streets.features) {
    const { name } = properties;
    // Nobody says the name of a ramp to find a corner.
    if (name === undefined || properties['class'] === 'freeway' || properties['class'] === 'ramp') continue;
    for (const part of parts) {
      for (let i = 0; i + 1 < part.length; i += 2) {
        const spot = `${part[i]} ${part[i + 1]}`;
        through.set(spot, (through.get(spot) ?? new Set()).add(name));
      }
    }
  }
  const side = scaleOf(0) / scaleOf(tile.z) / streets.extent;
  return [...through].flatMap(([spot, names]) => {
    const [first, second] = [...names].sort();
    const [x = 0, y = 0] = spot.split(' ').map(Number);
    return first === undefined || second === undefined
      ? []
      : [
          {
            names: [first, second] as const,
            x: tile.x / 2 ** tile.z + x * side,
            y: tile.y / 2 ** tile.z + y * side,
          },
        ];
  });
}
