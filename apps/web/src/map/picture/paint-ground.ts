import { THROUGH, type Ground } from '../ground';
import { project, scaleOf, type View } from '../mercator';
import { cornerOf, type PlacedTile } from '../tile-archive';
import type { TileFeature } from '../vector-tile';

/** Streets in the order they are painted, with their width in CSS pixels at zoom 11 and at zoom 17. */
interface Stroke {
  readonly colour: string;
  readonly wide: readonly [number, number];
  readonly takes: (kind: string) => boolean;
}

const isThrough = (kind: string): boolean => THROUGH.has(kind);
const isQuiet = (kind: string): boolean => kind === 'service' || kind === 'path';

/** Casings lie below every street, so that crossings stay open. */
const strokesOf = (ground: Ground): readonly Stroke[] => [
  { colour: ground.street, wide: [0.3, 4], takes: isQuiet },
  { colour: ground.street, wide: [0.5, 10], takes: (kind) => !isThrough(kind) && !isQuiet(kind) },
  { colour: ground.casing, wide: [2.2, 17], takes: isThrough },
  { colour: ground.major, wide: [1.2, 14], takes: isThrough },
];

/** A width that grows with the zoom the way the map library lets it grow. */
export function widthAt(zoom: number, [far, near]: readonly [number, number]): number {
  const base = 1.6;
  const share = (base ** (Math.min(17, Math.max(11, zoom)) - 11) - 1) / (base ** 6 - 1);
  return far + (near - far) * share;
}

/** Paints land, parks, water and streets. `ratio`: pixels of the device to one of CSS. */
export function paintGround(
  paper: CanvasRenderingContext2D,
  { view, ratio, ground }: { readonly view: View; readonly ratio: number; readonly ground: Ground },
  tiles: readonly PlacedTile[],
): void {
  paper.setTransform(ratio, 0, 0, ratio, 0, 0);
  paper.fillStyle = ground.land;
  paper.fillRect(0, 0, view.width, view.height);
  paper.lineJoin = 'round';
  paper.lineCap = 'round';
  for (const tile of tiles) {
    const side = scaleOf(view.zoom) / 2 ** tile.z;
    const at = project(view, cornerOf(tile));
    paper.save();
    paper.setTransform(ratio, 0, 0, ratio, at.x * ratio, at.y * ratio);
    paper.beginPath();
    // Half a pixel over the edge: no seam shows between two tiles.
    paper.rect(-0.25, -0.25, side + 0.5, side + 0.5);
    paper.clip();
    paintTile(paper, tile, { side, zoom: view.zoom, ground });
    paper.restore();
  }
}

interface TileLook {
  readonly side: number;
  readonly zoom: number;
  readonly ground: Ground;
}

function paintTile(
  paper: CanvasRenderingContext2D,
  tile: PlacedTile,
  { side, zoom, ground }: TileLook,
): void {
  const featuresOf = (layer: string): { features: readonly TileFeature[]; unit: number } => {
    const found = tile.layers.get(layer);
    return { features: found?.features ?? [], unit: side / (found?.extent ?? 4096) };
  };
  for (const [layer, colour] of [
    ['parks', ground.park],
    ['water', ground.water],
  ] as const) {
    const { features, unit } = featuresOf(layer);
    paper.fillStyle = colour;
    paper.beginPath();
    for (const feature of features) if (feature.kind === 'area') trace(paper, feature, unit);
    paper.fill('evenodd');
  }
  const streets = featuresOf('streets');
  for (const { colour, wide, takes } of strokesOf(ground)) {
    paper.strokeStyle = colour;
    paper.lineWidth = widthAt(zoom, wide);
    paper.beginPath();
    for (const feature of streets.features)
      if (takes(feature.properties['class'] ?? '')) trace(paper, feature, streets.unit);
    paper.stroke();
  }
}

function trace(paper: CanvasRenderingContext2D, { parts }: TileFeature, unit: number): void {
  for (const part of parts) {
    for (let i = 0; i + 1 < part.length; i += 2) {
      const [x, y] = [part[i]! * unit, part[i + 1]! * unit];
      if (i === 0) paper.moveTo(x, y);
      else paper.lineTo(x, y);
    }
  }
}
