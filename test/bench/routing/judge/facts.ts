/** A node as the file has it, in the file's units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly demand: number;
  readonly from: number;
  readonly to: number;
  readonly service: number;
}

/** A depot and its cars. `duration`: the longest route, the start floating; Infinity for none. */
export interface Yard extends Spot {
  readonly cars: number;
  readonly capacity: number;
  readonly duration: number;
}

/** Everything a file says that a solution is judged by. */
export interface Facts {
  readonly yards: ReadonlyMap<number, Yard>;
  /** By the numbers solutions use. */
  readonly spots: ReadonlyMap<number, Spot>;
  /** Dropoff of each pickup; empty where everything comes from the depot. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Most time from leaving a pickup to beginning at its dropoff; Infinity for none. */
  readonly ride: number;
}
