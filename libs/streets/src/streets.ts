import { closedBy, type Closure } from './closure';
import { StreetEngine } from './engine';
import { UNNAMED, type GraphFile } from './graph-file';
import { filledUp, UNREACHABLE, type Matrix } from './matrix';
import { tellWay, type Path } from './path';
import type { Plane, Point } from './plane';
import type { Snap, SnapIndex } from './snap';
import { standAt, type Kerb } from './stand';
import { segmentTimes, type Profile } from './travel-speed';

/** How places are reached. */
export interface Travel {
  /**
   * `same`: arrive and leave with the place on the side of the road one drives on, and across it only where no way leads
   * there on that side; `any` if not said.
   */
  readonly kerb?: Kerb;
}

/** What stands behind the port, for a status page. */
export interface StreetStatus {
  readonly engine: 'hierarchy' | 'dijkstra';
  /** Why the contraction of the pack is not used; null when it is. */
  readonly slow: string | null;
  readonly nodes: number;
  readonly segments: number;
  readonly names: number;
  readonly calibration: number;
  /** Segments closed today. */
  readonly closed: number;
}

/** The streets of one region. Other engines may stand behind the same verbs. */
export interface Streets {
  /** The nearest point on an open street with doors; null further than 2 km from any. */
  snap(place: Point): Snap | null;
  /** Fastest travel from each to each. */
  matrix(froms: readonly Snap[], tos: readonly Snap[], travel?: Travel): Matrix;
  /** The fastest way with its line and turns; null where no way leads. */
  path(from: Snap, to: Snap, travel?: Travel): Path | null;
  /** Name of a segment; null for a street without one. */
  nameOf(segment: number): string | null;
  /**
   * The same streets without those closed today, over the same buffers. No way leads over them, none begins or ends on
   * them: a place whose own street is closed snaps to the nearest open one, and a snap made before is unreachable.
   */
  closed(closure: Closure): Streets;
  /** Does now what the first larger question would do: a tenth of a second for a city. */
  prepare(): void;
  status(): StreetStatus;
}

/** A pack that is open, before anybody says what drives and what is closed. */
export interface OpenPack {
  readonly file: GraphFile;
  readonly plane: Plane;
  readonly names: readonly string[];
  readonly snaps: SnapIndex;
  readonly order: Int32Array | null;
  readonly slow: string | null;
  readonly profile: Profile;
  readonly calibration: number;
  /** Stretches all times: calibration, and winter where it is one factor. */
  readonly factor: number;
}

/** The streets of a pack without those closed. */
export function streetsOf(pack: OpenPack, closed: ReadonlySet<number>): Streets {
  const { file, plane, names, snaps, factor } = pack;
  // Laid out with the first question: a form that only snaps, or asks for a name, does not wait for it.
  let laid: StreetEngine | null = null;
  const engine = (): StreetEngine =>
    (laid ??= new StreetEngine(file, { profile: pack.profile, closed }, pack.order));
  const nameOf = (segment: number): string | null => names[file.name[segment] ?? UNNAMED] ?? null;
  const shut = shutSegments(pack, closed);
  const stand = (snap: Snap, { kerb = 'any' }: Travel) => standAt(engine().graph, snap, kerb);
  const tableOf = (froms: readonly Snap[], tos: readonly Snap[], travel: Travel): Matrix =>
    engine().matrix(
      froms.map((snap) => stand(snap, travel)),
      tos.map((snap) => stand(snap, travel)),
      factor,
    );
  const between = (from: Snap, to: Snap, travel: Travel) =>
    engine().between(stand(from, travel), stand(to, travel));
  return {
    snap: (place) => snaps.find(place, shut),
    matrix: (froms, tos, travel = {}) => {
      const table = tableOf(froms, tos, travel);
      const isCut = travel.kerb === 'same' && table.seconds.includes(UNREACHABLE);
      return isCut ? filledUp(table, tableOf(froms, tos, {})) : table;
    },
    path: (from, to, travel = {}) => {
      const way = between(from, to, travel) ?? (travel.kerb === 'same' ? between(from, to, {}) : null);
      return way && tellWay(way, from, to, { file, plane, nameOf, factor });
    },
    nameOf,
    closed: (closure) => streetsOf(pack, new Set([...closed, ...closedBy(file, closure)])),
    prepare: () => {
      engine().prepare();
    },
    status: () => ({
      engine: pack.order === null ? 'dijkstra' : 'hierarchy',
      slow: pack.slow,
      nodes: file.nodes,
      segments: file.segments,
      names: names.length,
      calibration: pack.calibration,
      closed: closed.size,
    }),
  };
}

/** Marks the segments that cannot be driven; undefined when all can. */
function shutSegments({ file, profile }: OpenPack, closed: ReadonlySet<number>): Uint8Array | undefined {
  if (closed.size === 0 && profile.vehicle !== 'cargo-bike') return undefined;
  const times = segmentTimes(file, profile);
  return Uint8Array.from(times, (ms, segment) => (ms === 0 || closed.has(segment) ? 1 : 0));
}
