import { fail, ok, type Result } from '@doorstep/std';
import { middleLatitude } from './arc-graph';
import { readContraction } from './contraction-file';
import { readGraph } from './graph-file';
import { planeAt } from './plane';
import type { SnapsTo } from './leg-grid';
import { indexSnaps } from './snap';
import { streetsOf, type Streets } from './streets';
import type { Vehicle, WinterShares } from './travel-speed';

/** The bytes of a region pack that streets need; whoever calls has read or fetched them. */
export interface StreetFiles {
  /** `graph.bin` */
  readonly graph: ArrayBuffer;
  /** `names.json` */
  readonly names: ArrayBuffer;
  /** `contraction.bin`; without it, or with one of another graph, answers are the same and slower. */
  readonly contraction?: ArrayBuffer;
}

/** Who drives, and what stretches the times of a region. */
export interface StreetOptions {
  /** Learnt from finished runs, 1 until then. */
  readonly calibration?: number;
  /** One factor for all times, or one for each class of street. */
  readonly winter?: number | WinterShares;
  /** A car if not said. */
  readonly vehicle?: Vehicle;
  /** To what a place is brought: `doors` if not said. `roads`: freeways and ramps too, as engines for all traffic do. */
  readonly snapsTo?: SnapsTo;
}

/** Which file of a pack cannot be used, and why, in words for a person. */
export interface DamagedFile {
  readonly file: 'graph.bin' | 'names.json';
  readonly why: string;
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

function readTerms({ calibration = 1, winter = 1, vehicle = 'car' }: StreetOptions) {
  const uniform = typeof winter === 'number' ? winter : 1;
  const profile = { vehicle, winter: typeof winter === 'number' ? {} : winter };
  return { calibration, profile, factor: calibration * uniform };
}

/** Opens the streets of a pack; a damaged file is named. */
export function openStreets(files: StreetFiles, options: StreetOptions = {}): Result<Streets, DamagedFile> {
  const graph = readGraph(files.graph);
  if (!graph.ok) return fail({ file: 'graph.bin', why: graph.error });
  const file = graph.value;
  const names = readNames(files.names, file.names);
  if (!names.ok) return fail({ file: 'names.json', why: names.error });
  const order = files.contraction
    ? readContraction(files.contraction, files.graph, file)
    : fail('the pack has no contraction.bin');
  const plane = planeAt(middleLatitude(file));
  const pack = {
    file,
    plane,
    names: names.value,
    snaps: indexSnaps(file, plane, options.snapsTo),
    order: order.ok ? order.value : null,
    slow: order.ok ? null : order.error,
    ...readTerms(options),
  };
  return ok(streetsOf(pack, new Set()));
}
