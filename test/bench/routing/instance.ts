import { type Problem } from '@doorstep/routing';

/** How a file is written. `cordeau` is the multi-depot format with windows (type 6), `vrplib` the one with sections. */
export const FORMATS = ['solomon', 'li-lim', 'darp', 'cordeau', 'vrplib'] as const;
export type Format = (typeof FORMATS)[number];

/** What is minimised, and how distances are rounded: README.md beside the instances, and docs/benchmarks.md. */
export const OBJECTIVES = [
  'distance-dimacs',
  'distance-exact3',
  'hierarchical',
  'distance-double-literature',
  'darp-distance',
] as const;
export type Objective = (typeof OBJECTIVES)[number];

/** A file turned into a problem, with what leads back to the file's own numbers. */
export interface Instance {
  readonly problem: Problem;
  /** Points, and seconds, of one unit of the file. */
  readonly scale: number;
  /** The file's nodes of each task: its customer, or its pickup and its dropoff. */
  readonly nodes: readonly (readonly number[])[];
  /** The file's depot of each vehicle. */
  readonly bases: readonly number[];
}

/** A route in the file's own numbers, without its depot at both ends. */
export interface Tour {
  /** From 0, in the file's order of depots. */
  readonly vehicle: number;
  readonly depot: number;
  readonly nodes: readonly number[];
}
