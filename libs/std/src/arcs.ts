/** The arcs of a net, those that leave one node side by side: a search reads them in a row. */
export interface Arcs {
  /** First arc of each node; one more than nodes. */
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly room: Float64Array;
  readonly cost: Float64Array;
  /** The same arc the other way round. */
  readonly back: Int32Array;
  /** Where the arc that was added as number n lies. */
  readonly place: Int32Array;
}

/** Arcs as they are named, each with its way back. */
export class ArcList {
  private readonly from: number[] = [];
  private readonly room: number[] = [];
  private readonly cost: number[] = [];

  /** Returns the number of the arc; the number after it is its way back. */
  add(from: number, to: number, room: number, cost: number): number {
    this.from.push(from, to);
    this.room.push(room, 0);
    this.cost.push(cost, -cost);
    return this.from.length - 2;
  }

  /** In the order of nodes; of one node the last named first. */
  lay(nodes: number): Arcs {
    const { from } = this;
    const count = from.length;
    const start = new Int32Array(nodes + 1);
    for (const node of from) start[node + 1]! += 1;
    for (let node = 0; node < nodes; node++) start[node + 1]! += start[node]!;
    const place = new Int32Array(count);
    const next = start.slice(0, nodes);
    for (let n = count - 1; n >= 0; n--) place[n] = next[from[n]!]!++;
    const [to, back] = [new Int32Array(count), new Int32Array(count)];
    const [room, cost] = [new Float64Array(count), new Float64Array(count)];
    for (let n = 0; n < count; n++) {
      const at = place[n]!;
      to[at] = from[n ^ 1]!;
      back[at] = place[n ^ 1]!;
      room[at] = this.room[n]!;
      cost[at] = this.cost[n]!;
    }
    return { start, to, room, cost, back, place };
  }
}
