import { fail, ok, type Result } from '@doorstep/std';
import { openGraph, type Graph } from './graph';
import { readGraph, UNNAMED, type GraphFile } from './graph-file';
import { fillMatrix, type Matrix } from './matrix';
import { findPath, type Path } from './path';
import { openSearch, type PlaceCandidate, type PlaceSearch } from './place-search';
import { readPlaces } from './places-file';
import { planeAt, type Point } from './plane';
import { indexSnaps, type Snap } from './snap';

/** The bytes of a region pack that streets need; whoever calls has read or fetched them. */
export interface StreetFiles {
  /** `graph.bin` */
  readonly graph: ArrayBuffer;
  /** `names.json` */
  readonly names: ArrayBuffer;
  /** `places.json` */
  readonly places: ArrayBuffer;
}

/** What stretches all times of a region; learnt from finished runs, 1 until then. */
export interface StreetOptions {
  readonly calibration?: number;
}

/** Which file of a pack cannot be used, and why, in words for a person. */
export interface DamagedFile {
  readonly file: 'graph.bin' | 'names.json' | 'places.json';
  readonly why: string;
}

/** What stands behind the port, for a status page. */
export interface StreetStatus {
  readonly engine: 'dijkstra';
  readonly nodes: number;
  readonly segments: number;
  readonly names: number;
  readonly calibration: number;
}

/** The streets of one region. Other engines may stand behind the same six verbs. */
export interface Streets {
  /** The nearest point on a street with doors; null further than 2 km from any. */
  snap(place: Point): Snap | null;
  /** Fastest travel from each to each. */
  matrix(froms: readonly Snap[], tos: readonly Snap[]): Matrix;
  /** The fastest way with its line and turns; null where no way leads. */
  path(from: Snap, to: Snap): Path | null;
  /** Up to five places that the text may mean. */
  search(text: string): readonly PlaceCandidate[];
  /** Name of a segment; null for a street without one. */
  nameOf(segment: number): string | null;
  status(): StreetStatus;
}

function readNames(buffer: ArrayBuffer, count: number): Result<readonly string[], string> {
  try {
    const names: unknown = JSON.parse(new TextDecoder().decode(buffer));
    const whole = Array.isArray(names) && names.every((name) => typeof name === 'string');
    if (!whole) return fail('it is not a list of names');
    return names.length === count ? ok(names) : fail('it does not belong to this graph.bin');
  } catch (error) {
    if (error instanceof SyntaxError) return fail('it is not whole JSON');
    throw error;
  }
}

function streetsOver(
  graph: Graph,
  names: readonly string[],
  places: PlaceSearch,
  calibration: number,
): Streets {
  const { file } = graph;
  const plane = planeAt(middleLatitude(file));
  const snaps = indexSnaps(file, plane);
  const nameOf = (segment: number): string | null => names[file.name[segment] ?? UNNAMED] ?? null;
  return {
    snap: (place) => snaps.find(place),
    matrix: (froms, tos) => fillMatrix(graph, froms, tos),
    path: (from, to) => findPath(graph, plane, [from, to], nameOf),
    search: (text) => places.search(text),
    nameOf,
    status: () => ({
      engine: 'dijkstra',
      nodes: file.nodes,
      segments: file.segments,
      names: names.length,
      calibration,
    }),
  };
}

const middleLatitude = (file: GraphFile): number =>
  file.lat.reduce((sum, lat) => sum + lat, 0) / Math.max(1, file.nodes) / 1e6;

/** Opens the streets of a pack; a damaged file is named. */
export function openStreets(files: StreetFiles, options: StreetOptions = {}): Result<Streets, DamagedFile> {
  const calibration = options.calibration ?? 1;
  const graph = readGraph(files.graph);
  if (!graph.ok) return fail({ file: 'graph.bin', why: graph.error });
  const names = readNames(files.names, graph.value.names);
  if (!names.ok) return fail({ file: 'names.json', why: names.error });
  const places = openPlaces(files.places);
  if (!places.ok) return places;
  return ok(streetsOver(openGraph(graph.value, calibration), names.value, places.value, calibration));
}

/** Opens the street dictionary alone: all a family's phone needs to find its corner. */
export function openPlaces(places: ArrayBuffer): Result<PlaceSearch, DamagedFile> {
  const read = readPlaces(places);
  return read.ok ? ok(openSearch(read.value)) : fail({ file: 'places.json', why: read.error });
}
