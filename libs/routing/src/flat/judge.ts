import { type Kernel, NODE } from './kernel';

/** The exact test of a row. It reads the rows, and the rows ask it. */
export interface Judge {
  /** Points of the row for the vehicle, or Infinity when it breaks a rule. */
  cost(v: number, nodes: Int32Array, length: number): number;
  /** The shortest duration of a row as it stands. */
  durationOf(v: number): number;
}

/** Narrows the window just chosen for a node. */
export interface Limits {
  squeeze(node: number, chosen: { readonly from: Int32Array; readonly to: Int32Array }): void;
}

/** Nodes that make their row one for the exact test. */
export function demandingNodes({ nodeCount, kind, subject, exact }: Kernel): Uint8Array {
  return Uint8Array.from({ length: nodeCount }, (_, node) =>
    kind[node]! > NODE.load && exact[subject[node]!] === 1 ? 1 : 0,
  );
}
