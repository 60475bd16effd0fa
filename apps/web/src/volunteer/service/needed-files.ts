/**
 * What a phone needs of a region to find its way without a network, in the order it is fetched: the same for everybody,
 * whether they drive today or not. A pack of another make may have fewer of them.
 */
export const NEEDED_FILES = [
  'neighborhoods.json',
  'cells.json',
  'basemap.pmtiles',
  'names.json',
  'graph.bin',
  'contraction.bin',
] as const;
