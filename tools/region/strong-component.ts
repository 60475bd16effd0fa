/** An arc from one junction to another. */
export type Arc = readonly [tail: number, head: number];

function adjacency(count: number, arcs: readonly Arc[]): number[][] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const [tail, head] of arcs) lists[tail]?.push(head);
  return lists;
}

/** Marks what can be reached from `start`; returns the junctions in the order their search ends. */
function walk(start: number, next: readonly number[][], seen: Uint8Array): number[] {
  const ended: number[] = [];
  const stack: [number, number][] = [[start, 0]];
  seen[start] = 1;
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const head = next[top[0]]?.[top[1]++];
    if (head === undefined) {
      ended.push(top[0]);
      stack.pop();
    } else if (seen[head] === 0) {
      seen[head] = 1;
      stack.push([head, 0]);
    }
  }
  return ended;
}

/** The largest set of junctions in which each reaches each other (Kosaraju's two passes). */
export function largestStrongComponent(count: number, arcs: readonly Arc[]): ReadonlySet<number> {
  const forward = adjacency(count, arcs);
  const backward = adjacency(
    count,
    arcs.map(([tail, head]) => [head, tail]),
  );
  const seen = new Uint8Array(count);
  const order: number[] = [];
  for (let node = 0; node < count; node++)
    if (seen[node] === 0) for (const n of walk(node, forward, seen)) order.push(n);
  seen.fill(0);
  let largest: number[] = [];
  for (const node of order.reverse()) {
    if (seen[node] !== 0) continue;
    const component = walk(node, backward, seen);
    if (component.length > largest.length) largest = component;
  }
  return new Set(largest);
}
