import type { PMTiles } from 'pmtiles';

/** West, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

const isBox = (value: unknown): value is Box =>
  Array.isArray(value) && value.length === 4 && value.every((side) => Number.isFinite(side));

/** Where the tiles of an archive lie, and where its people live: what a map shows when nothing is asked for. */
export interface Reach {
  readonly all: Box;
  readonly home: Box;
}

/** Reads how far an archive reaches. One that does not tell where people live opens as a whole. */
export async function reachOf(tiles: Pick<PMTiles, 'getHeader' | 'getMetadata'>): Promise<Reach> {
  const { minLon, minLat, maxLon, maxLat } = await tiles.getHeader();
  const all: Box = [minLon, minLat, maxLon, maxLat];
  const { home } = (await tiles.getMetadata()) as { readonly home?: unknown };
  return { all, home: isBox(home) ? home : all };
}

/** A box that holds both. */
export const joined = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];
