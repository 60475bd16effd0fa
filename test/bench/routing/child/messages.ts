import { type Objective, type Tour } from '../instance';

/** What a child is asked: one file, one seed, so many seconds of its own CPU. */
export type Order = {
  readonly file: string;
  readonly objective: Objective;
  readonly seed: number;
  readonly cpu: number;
};

/** On the way: the best so far in the file's units. */
export interface Sighting {
  readonly cpu: number;
  readonly value: number;
  readonly unserved: number;
}

export interface Answer {
  readonly tours: readonly Tour[];
  /** Of the engine's own judge: how many of its rules the plan breaks. */
  readonly violations: number;
  readonly unserved: number;
  readonly iterations: number;
  readonly firstAt: number;
  readonly bestAt: number;
  /** The first plan, in the file's units; with tasks left out, far above. */
  readonly firstValue: number;
  readonly cpu: number;
  /** Resident memory at its peak, MB, Node itself included. */
  readonly peak: number;
}
