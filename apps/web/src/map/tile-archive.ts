import { PMTiles, type Header } from 'pmtiles';
import { regionFile } from '../platform/region/region-file';
import { reachOf, type Box } from './home-box';
import { pointOf, type View, scaleOf, worldOf } from './mercator';
import { readVectorTile, type VectorTile } from './vector-tile';
import { WholeFile } from './whole-file';

export interface PlacedTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly layers: VectorTile;
}

/** Tiles kept unpacked: more than any screen shows at once, a few megabytes. */
const KEPT = 64;

/** The tiles of one region, unpacked for drawing by hand. */
export class TileArchive {
  private readonly unpacked = new Map<string, Promise<PlacedTile | null>>();

  private constructor(
    private readonly tiles: PMTiles,
    readonly header: Header,
    /** What a map of it shows when nothing is asked for. */
    readonly home: Box,
  ) {}

  static async open(region: string): Promise<TileArchive> {
    const tiles = new PMTiles(
      new WholeFile(new URL(regionFile(region, 'basemap.pmtiles'), location.href).href),
    );
    return new TileArchive(tiles, await tiles.getHeader(), (await reachOf(tiles)).home);
  }

  /** Every tile that a view touches, at the zoom of the archive that fits it best. */
  async tilesFor(view: View): Promise<readonly PlacedTile[]> {
    const z = Math.min(this.header.maxZoom, Math.max(this.header.minZoom, Math.floor(view.zoom)));
    const found = await Promise.all(tilesIn(view, z).map(({ x, y }) => this.tile(z, x, y)));
    return found.filter((tile) => tile !== null);
  }

  private tile(z: number, x: number, y: number): Promise<PlacedTile | null> {
    const key = `${z}/${x}/${y}`;
    const known = this.unpacked.get(key) ?? this.read(z, x, y);
    // Put last: the one that was not looked at for longest is first, and goes first.
    this.unpacked.delete(key);
    this.unpacked.set(key, known);
    known.catch(() => this.unpacked.delete(key));
    const [oldest] = this.unpacked.keys();
    if (this.unpacked.size > KEPT && oldest !== undefined) this.unpacked.delete(oldest);
    return known;
  }

  private async read(z: number, x: number, y: number): Promise<PlacedTile | null> {
    const packed = await this.tiles.getZxy(z, x, y);
    return packed ? { z, x, y, layers: readVectorTile(new Uint8Array(packed.data)) } : null;
  }
}

/** More would be a view of a continent with the tiles of a city. */
const MOST_TILES = 400;

/** Columns and rows of the tiles under a view. */
export function tilesIn(view: View, z: number): readonly { readonly x: number; readonly y: number }[] {
  const middle = worldOf(view.centre);
  const count = 2 ** z;
  const [reachX, reachY] = [view.width / 2 / scaleOf(view.zoom), view.height / 2 / scaleOf(view.zoom)];
  const from = { x: Math.floor((middle.x - reachX) * count), y: Math.floor((middle.y - reachY) * count) };
  const to = { x: Math.floor((middle.x + reachX) * count), y: Math.floor((middle.y + reachY) * count) };
  const [columns, rows] = [to.x - from.x + 1, to.y - from.y + 1];
  if (columns * rows > MOST_TILES) return [];
  return Array.from({ length: columns * rows }, (_, i) => ({
    x: from.x + (i % columns),
    y: from.y + Math.floor(i / columns),
  }));
}

const kept = new Map<string, Promise<TileArchive>>();

/** Opens the tiles of a region once a tab; a failed reading is tried again the next time. */
export function openTiles(region: string): Promise<TileArchive> {
  const known = kept.get(region);
  if (known) return known;
  const fresh = TileArchive.open(region);
  kept.set(region, fresh);
  fresh.catch(() => kept.delete(region));
  return fresh;
}

/** Two corners of a box. */
export const cornersOf = ([west, south, east, north]: Box) => [
  { lon: west, lat: south },
  { lon: east, lat: north },
];

/** The north-west corner of a tile. */
export const cornerOf = ({ z, x, y }: Omit<PlacedTile, 'layers'>) =>
  pointOf({ x: x / 2 ** z, y: y / 2 ** z });
