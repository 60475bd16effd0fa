import { type Fixed, type Problem } from '../problem';
import { type Hours } from './hours';
import { type RowName } from './row-list';

/**
 * A problem laid flat for the search: parallel arrays by node. Task nodes come first, then a start and an end for
 * each row, then a load node for each row and depot. Nothing here changes during a search.
 *
 * A row is one shift of one vehicle; where the search says vehicle it means row, and `rows` has the names.
 */
export interface Kernel {
  readonly problem: Problem;
  readonly taskCount: number;
  /** How many rows. */
  readonly vehicleCount: number;
  readonly rows: readonly RowName[];
  readonly dimensions: number;
  readonly nodeCount: number;
  /** First node of a task: delivery, stay, pickup, or the dropoff of a pair whose rider is aboard. */
  readonly first: Int32Array;
  /** The dropoff of a whole pair, or -1. */
  readonly second: Int32Array;
  readonly startOf: Int32Array;
  readonly endOf: Int32Array;
  readonly kind: Uint8Array;
  /** The task of a node; the depot of a load node. */
  readonly subject: Int32Array;
  /** Location, or -1 at an open end. */
  readonly location: Int32Array;
  readonly service: Int32Array;
  /** The windows of a node: `windowFrom[windowAt[n]]` up to `windowAt[n + 1]`. */
  readonly windowAt: Int32Array;
  readonly windowFrom: Int32Array;
  readonly windowTo: Int32Array;
  /** Soft deadline of a node (`NO_LIMIT` when none), and points for each second after it. */
  readonly softBy: Int32Array;
  readonly softRate: Int32Array;
  /** Load vectors by task: `task * dimensions + d`. */
  readonly load: Int32Array;
  /** How much more is in the car after a node, load stops apart: `node * dimensions + d`. */
  readonly change: Int32Array;
  /** Deliveries that come from a depot of the route, not aboard from the start. */
  readonly fetched: Uint8Array;
  /** Pickups of rides with a limit. */
  readonly limited: Uint8Array;
  /** Tasks that give something back at the door (a negative component). */
  readonly collects: Uint8Array;
  readonly maxRide: Int32Array;
  /** Points for each second out of the cold, by task. */
  readonly coldRate: Int32Array;
  /** Points of leaving a task out, changes included. */
  readonly leftOut: Float64Array;
  /** The row a task is aboard of, or -1; and since when. */
  readonly aboard: Int32Array;
  readonly since: Int32Array;
  /** Nodes of promised stops, with the other end of their pairs: never ruined, never moved. */
  readonly pinned: Uint8Array;
  /** Tasks whose price or feasibility only `Appraiser.cost` knows; one of them in a row makes the row so. */
  readonly exact: Uint8Array;
  /** Whether any task or row is `exact`. */
  readonly demanding: boolean;
  /** Whether the moment of any stop costs (soft deadlines, time out of the cold). */
  readonly priced: boolean;
  /** Whether the row may serve the task: `task * vehicleCount + row`. */
  readonly may: Uint8Array;
  /** Points when this row serves the task (strangers, disclosures, changes), same layout; null when never any. */
  readonly strangers: Int32Array | null;
  /** Whether the row learns a home with the task, same layout; null when nobody counts. */
  readonly newHome: Uint8Array | null;
  readonly vehicles: readonly KernelVehicle[];
  /** Tasks tied by links, and the group of each task, or -1. */
  readonly groups: readonly LinkGroup[];
  readonly groupOf: Int32Array;
  /** Whether what one row may depends on other rows (links, homes told in another shift), stock aside. */
  readonly coupled: boolean;
  /** What rows begin with, by row; null where nothing is promised. */
  readonly held: readonly (Held | null)[];
}

/** A kernel before its promised stops are laid out. */
export type Bare = Omit<Kernel, 'held' | 'pinned'>;

/** What a row has of its vehicle and shift. */
export interface KernelVehicle extends Hours {
  readonly seconds: Int32Array;
  readonly meters: Int32Array;
  readonly fixed: number;
  readonly perMeter: number;
  readonly maxMeters: number;
  readonly maxStops: number;
  readonly maxNewHomes: number;
  /** The most of each dimension that any set-up holds: with several set-ups a bound, else the capacity itself. */
  readonly capacity: Int32Array;
  /** All set-ups when there are several, else null. */
  readonly setups: readonly Int32Array[] | null;
  /** Whether route duration matters: it costs, or it is limited. */
  readonly timed: boolean;
  /** Whether only `Appraiser.cost` knows what a row of it costs and may. */
  readonly exact: boolean;
  /** Before this position nothing may be put (1 where nothing is promised); above any row's length when closed. */
  readonly firstFree: number;
  /** Rows of one type are interchangeable while empty; the search looks at one empty row of each. */
  readonly type: number;
}

/** What is promised of a row. */
export interface Held {
  readonly hold: Fixed['hold'];
  /** The promised stops in their order. */
  readonly promised: Int32Array;
  /** The row to begin with: start, promised stops and the other ends of their pairs, end. */
  readonly nodes: Int32Array;
  /** The window of each of `nodes`, as an index into `windowFrom` and `windowTo`. */
  readonly windows: Int32Array;
  /** All nodes of promised stops and of their pairs. */
  readonly all: readonly number[];
}

/** `least <= begin(then) - begin(first) <= most`, by nodes; `most` may be `NO_LIMIT`. */
export interface FlatLink {
  readonly first: number;
  readonly then: number;
  readonly least: number;
  readonly most: number;
  readonly apart: boolean;
}

/** Tasks that hang together by links: served all or none. */
export interface LinkGroup {
  readonly tasks: Int32Array;
  readonly links: readonly FlatLink[];
}
