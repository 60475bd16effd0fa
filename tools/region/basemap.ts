import type { Feature, FeatureCollection } from 'geojson';
import GeoJSONVT, { type LegacyTile } from 'geojson-vt';
import vtPbf from 'vt-pbf';
import type { Bounds } from '@doorstep/geo';
import type { Block } from './centrelines';
import {
  labelFeatures,
  shapeFeatures,
  streetFeatures,
  type MapLabel,
  type MapShape,
} from './basemap-features';
import { packPmtiles, type Tile } from './pmtiles';
import type { Sea } from './sea';

/** What the map shows. */
export interface BasemapSources {
  readonly blocks: readonly Block[];
  readonly parks: string | null;
  readonly water: string | null;
  readonly neighborhoods: string | null;
  /** Parks and water of an extract, beside those of the files. */
  readonly shapes?: readonly MapShape[];
  /** The open sea, and the box that it is known in. */
  readonly sea?: Sea;
  /** Names of an extract, beside those of the neighbourhoods. */
  readonly labels?: readonly MapLabel[];
}

const MIN_ZOOM = 10;
const MAX_ZOOM = 15;
const EXTENT = 4096;
/** From this zoom on small streets are drawn; above it a city map is a grey carpet with them. */
const ALL_STREETS_ZOOM = 12;
/** From this zoom on also service ways and footpaths. */
const QUIET_ZOOM = 14;

/** A layer of the tiles and the zoom from which it is drawn. */
interface Layer {
  readonly name: string;
  readonly from: number;
  readonly index: GeoJSONVT;
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

const isThrough = ({ kind }: Block): boolean => kind === 'freeway' || kind === 'major';
const isQuiet = ({ kind }: Block): boolean => kind === 'service' || kind === 'path';

function layersOf(sources: BasemapSources): Layer[] {
  const { blocks, shapes = [], labels = [], sea } = sources;
  const water = sea?.water ? [{ kind: 'water' as const, geometry: sea.water }, ...shapes] : shapes;
  const layer = (name: string, from: number, features: Feature[]): Layer => ({
    name,
    from,
    index: new GeoJSONVT(collection(features), {
      maxZoom: MAX_ZOOM,
      indexMaxZoom: 5,
      tolerance: 3,
      extent: EXTENT,
      buffer: 64,
    }),
  });
  const streets = (from: number, takes: (block: Block) => boolean): Layer =>
    layer('streets', from, streetFeatures(blocks.filter(takes)));
  return [
    layer('water', MIN_ZOOM, shapeFeatures(sources.water, water, 'water')),
    layer('parks', MIN_ZOOM, shapeFeatures(sources.parks, shapes, 'park')),
    layer('labels', MIN_ZOOM, labelFeatures(sources.neighborhoods, labels)),
    streets(MIN_ZOOM, isThrough),
    streets(ALL_STREETS_ZOOM, (block) => !isThrough(block) && !isQuiet(block)),
    streets(QUIET_ZOOM, isQuiet),
  ];
}

const column = (lon: number, z: number): number => Math.floor(((lon + 180) / 360) * 2 ** z);
const row = (lat: number, z: number): number => {
  const sin = Math.sin((lat * Math.PI) / 180);
  return Math.floor((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * 2 ** z);
};

/** One tile of all layers; null when nothing is in it. Layers of one name are joined. */
function tileAt(layers: readonly Layer[], z: number, x: number, y: number): Tile | null {
  const found: Record<string, LegacyTile> = {};
  for (const layer of layers) {
    const tile = z >= layer.from ? layer.index.getTile(z, x, y) : null;
    if (tile === null || tile.features.length === 0) continue;
    found[layer.name] = { features: [...(found[layer.name]?.features ?? []), ...tile.features] };
  }
  if (Object.keys(found).length === 0) return null;
  return { z, x, y, bytes: vtPbf.fromGeojsonVt(found, { version: 2, extent: EXTENT }) };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Zoom, column and row of a tile. */
type Spot = readonly [z: number, x: number, y: number];

/** Every tile of every zoom that touches the bounds. */
const tilesOver = ({ west, south, east, north }: Bounds): Spot[] =>
  range(MIN_ZOOM, MAX_ZOOM).flatMap((z) =>
    range(column(west, z), column(east, z)).flatMap((x) =>
      range(row(north, z), row(south, z)).map((y) => [z, x, y] as const),
    ),
  );

/** Around the region only its sea is drawn: the map does not end in the middle of the water. */
function beyond(sea: Sea | undefined, within: readonly Spot[]): Spot[] {
  if (!sea?.water) return [];
  const drawn = new Set(within.map(String));
  return tilesOver(sea.box).filter((tile) => !drawn.has(String(tile)));
}

const METADATA = {
  vector_layers: [
    { id: 'water', fields: {} },
    { id: 'parks', fields: {} },
    { id: 'labels', fields: { name: 'String' } },
    { id: 'streets', fields: { name: 'String', class: 'String' } },
  ],
};

const sidesOf = ({ west, south, east, north }: Bounds): number[] =>
  [west, south, east, north].map((side) => Math.round(side * 1e5) / 1e5);

/** `basemap.pmtiles`: vector tiles of the whole region, zoom 10 to 15. */
export function buildBasemap(
  sources: BasemapSources,
  bounds: Bounds,
  about: { name: string; attribution: string; home: Bounds | null },
): Buffer {
  const layers = layersOf(sources);
  const within = tilesOver(bounds);
  const tiles = [
    ...within.map((tile) => tileAt(layers, ...tile)),
    ...beyond(sources.sea, within).map((tile) => tileAt(layers.slice(0, 1), ...tile)),
  ].filter((tile) => tile !== null);
  const { home, ...told } = about;
  // A sea that is known further around has tiles there; the map still opens where the streets are.
  const reach = sources.sea?.water ? sources.sea.box : bounds;
  const opening = home ?? (reach === bounds ? null : bounds);
  return packPmtiles(tiles, {
    bounds: reach,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    metadata: { ...METADATA, ...told, ...(opening ? { home: sidesOf(opening) } : {}) },
  });
}
