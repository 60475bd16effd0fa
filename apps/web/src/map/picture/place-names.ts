import { NAMES_OF } from '../ground';
import { project, scaleOf, type View } from '../mercator';
import type { Spot } from '../spread';
import { cornerOf, type PlacedTile } from '../tile-archive';
import type { TileFeature } from '../vector-tile';

/** A name on the map: its middle, its slope in radians, readable from left to right. */
export interface PlacedName {
  readonly text: string;
  readonly at: Spot;
  readonly slope: number;
  readonly size: number;
}

/** Widths of letters differ; this one errs on the wide side for Latin script. */
const LETTER = 0.58;
/** Another name of the same street comes no nearer than this, CSS pixels. */
const AGAIN = 280;

const lengthOf = (text: string, size: number): number => [...text].length * size * LETTER;

/** Names that fit into the view without touching one another: parts of town from afar, streets from near. */
export function placeNames(view: View, tiles: readonly PlacedTile[]): readonly PlacedName[] {
  const wanted = tiles.flatMap((tile) => [
    ...(view.zoom < NAMES_OF.areas ? areaNames(view, tile) : []),
    ...(view.zoom >= NAMES_OF.streets ? streetNames(view, tile) : []),
  ]);
  const placed: PlacedName[] = [];
  for (const name of wanted)
    if (isInside(view, name) && placed.every((other) => isClear(name, other))) placed.push(name);
  return placed;
}

const isInside = (view: View, { at }: PlacedName): boolean =>
  at.x > 0 && at.y > 0 && at.x < view.width && at.y < view.height;

function isClear(a: PlacedName, b: PlacedName): boolean {
  const apart = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y);
  if (a.text === b.text && apart < AGAIN) return false;
  // As two strips that may lie across each other: halves of their boxes along both axes.
  const [one, two] = [boxOf(a), boxOf(b)];
  return Math.abs(a.at.x - b.at.x) > one.x + two.x || Math.abs(a.at.y - b.at.y) > one.y + two.y;
}

function boxOf({ text, slope, size }: PlacedName): Spot {
  const [half, height] = [lengthOf(text, size) / 2, size * 0.7];
  const [along, across] = [Math.abs(Math.cos(slope)), Math.abs(Math.sin(slope))];
  return { x: half * along + height * across, y: half * across + height * along };
}

interface Placing {
  readonly corner: Spot;
  readonly unit: number;
}

function placing(view: View, tile: PlacedTile, extent: number): Placing {
  return { corner: project(view, cornerOf(tile)), unit: scaleOf(view.zoom) / 2 ** tile.z / extent };
}

function areaNames(view: View, tile: PlacedTile): PlacedName[] {
  const layer = tile.layers.get('labels');
  if (!layer) return [];
  const { corner, unit } = placing(view, tile, layer.extent);
  return layer.features.flatMap(({ properties: { name }, parts: [spot] }) =>
    name === undefined || !spot
      ? []
      : [
          {
            text: name,
            at: { x: corner.x + spot[0]! * unit, y: corner.y + spot[1]! * unit },
            slope: 0,
            size: 12,
          },
        ],
  );
}

function streetNames(view: View, tile: PlacedTile): PlacedName[] {
  const layer = tile.layers.get('streets');
  if (!layer) return [];
  const place = placing(view, tile, layer.extent);
  return layer.features
    .flatMap((feature) => {
      const name = alongLongest(feature, place);
      return name ? [name] : [];
    })
    .sort((a, b) => b.room - a.room);
}

/** The name on the longest straight piece of its street, where that is long enough to hold it. */
function alongLongest(
  { properties: { name }, parts }: TileFeature,
  { corner, unit }: Placing,
): (PlacedName & { readonly room: number }) | null {
  if (name === undefined) return null;
  let best: { at: Spot; slope: number; room: number } | null = null;
  for (const part of parts) {
    for (let i = 0; i + 3 < part.length; i += 2) {
      const [dx, dy] = [(part[i + 2]! - part[i]!) * unit, (part[i + 3]! - part[i + 1]!) * unit];
      const room = Math.hypot(dx, dy);
      if (room <= (best?.room ?? 0)) continue;
      const at = { x: corner.x + part[i]! * unit + dx / 2, y: corner.y + part[i + 1]! * unit + dy / 2 };
      best = { at, slope: upright(Math.atan2(dy, dx)), room };
    }
  }
  const size = 11;
  return best && best.room >= lengthOf(name, size) * 0.8 ? { text: name, size, ...best } : null;
}

/** Nobody reads upside down. */
const upright = (slope: number): number =>
  slope > Math.PI / 2 ? slope - Math.PI : slope <= -Math.PI / 2 ? slope + Math.PI : slope;
