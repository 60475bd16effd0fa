import { THROUGH } from '../ground';
import { project, scaleOf, type View } from '../mercator';
import { placeNames, type PlacedName } from '../picture/place-names';
import { cornerOf, type PlacedTile } from '../tile-archive';
import type { TileFeature } from '../vector-tile';

/** The ground of a map on paper: one path of an SVG for each kind of thing. */
export interface PaperGround {
  readonly parks: string;
  readonly water: string;
  readonly streets: string;
  readonly through: string;
  readonly names: readonly PlacedName[];
}

/** Lines for ink: as sharp as the printer, and legible without colours. */
export function paperGround(view: View, tiles: readonly PlacedTile[]): PaperGround {
  const isThrough = ({ properties }: TileFeature): boolean => THROUGH.has(properties['class'] ?? '');
  const traced = (layer: string, takes: (feature: TileFeature) => boolean): string =>
    tiles.map((tile) => tracedTile(view, tile, layer, takes)).join('');
  return {
    parks: traced('parks', ({ kind }) => kind === 'area'),
    water: traced('water', ({ kind }) => kind === 'area'),
    streets: traced('streets', (feature) => !isThrough(feature)),
    through: traced('streets', isThrough),
    names: placeNames(view, tiles),
  };
}

function tracedTile(
  view: View,
  tile: PlacedTile,
  name: string,
  takes: (feature: TileFeature) => boolean,
): string {
  const layer = tile.layers.get(name);
  if (!layer) return '';
  const unit = scaleOf(view.zoom) / 2 ** tile.z / layer.extent;
  const corner = project(view, cornerOf(tile));
  const spot = (x: number, y: number): string =>
    `${(corner.x + x * unit).toFixed(1)} ${(corner.y + y * unit).toFixed(1)}`;
  return layer.features
    .filter(takes)
    .flatMap(({ parts }) => parts)
    .map((part) => {
      const spots = Array.from({ length: part.length / 2 }, (_, i) =>
        spot(part[2 * i] ?? 0, part[2 * i + 1] ?? 0),
      );
      return `M${spots.join('L')}`;
    })
    .join('');
}
