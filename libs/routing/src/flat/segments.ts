import { type Kernel } from './kernel';

/** What durations depend on: the kernel and the window chosen for each node. */
export interface Chosen {
  readonly kernel: Kernel;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Shortest durations of the head and the tail of a row at every position, joined in O(1) (Nagata, Braysy & Dullaert
 * 2010; Vidal et al. 2013, without time warp: rows in the search are always on time).
 * `duration`: least time from begin at the first to departure at the last; `early`, `late`: when the first may begin
 * for that.
 */
export class Segments {
  private head = new Int32Array(48);
  private tail = new Int32Array(48);
  private last = 0;
  /** Waiting in the shortest duration of the whole row: the rest of it is ways and services. */
  idle = 0;

  /** Of the whole row. */
  get duration(): number {
    return this.head[3 * this.last]!;
  }

  fill(chosen: Chosen, v: number, row: Int32Array, length: number): void {
    this.last = length - 1;
    if (this.head.length < 3 * row.length) {
      this.head = new Int32Array(3 * row.length);
      this.tail = new Int32Array(3 * row.length);
    }
    const segment = new Segment(chosen, v);
    segment.begin(row[0]!);
    segment.store(this.head, 0);
    for (let k = 1; k <= this.last; k++) {
      segment.append(row[k]!);
      segment.store(this.head, k);
    }
    this.idle = segment.waited;
    segment.begin(row[this.last]!);
    segment.store(this.tail, this.last);
    for (let k = this.last - 1; k >= 0; k--) {
      segment.begin(row[k]!);
      segment.join(row[k + 1]!, this.tail, k + 1);
      segment.store(this.tail, k);
    }
  }

  /** The segment of the head up to a position, ready to be continued. */
  open(segment: Segment, node: number, position: number): void {
    segment.load(node, this.head, position);
  }

  /** Continues a segment with the tail from a position on. */
  close(segment: Segment, node: number, position: number): void {
    segment.join(node, this.tail, position);
  }
}

/** A growing segment. Holds its last node so that the way to the next is known. */
export class Segment {
  duration = 0;
  /** Seconds of it spent waiting, counted since `begin`. */
  waited = 0;
  private early = 0;
  private late = 0;
  private end = -1;

  constructor(
    private readonly chosen: Chosen,
    private v: number,
  ) {}

  /** Points the segment at another vehicle's matrix. */
  use(v: number): void {
    this.v = v;
  }

  begin(node: number): void {
    this.duration = this.chosen.kernel.service[node]!;
    this.waited = 0;
    this.early = this.chosen.from[node]!;
    this.late = this.chosen.to[node]!;
    this.end = node;
  }

  append(node: number): void {
    const { kernel, from, to } = this.chosen;
    this.extend(node, kernel.service[node]!, from[node]!, to[node]!);
  }

  join(node: number, cells: Int32Array, k: number): void {
    this.extend(node, cells[3 * k]!, cells[3 * k + 1]!, cells[3 * k + 2]!);
  }

  store(cells: Int32Array, k: number): void {
    cells[3 * k] = this.duration;
    cells[3 * k + 1] = this.early;
    cells[3 * k + 2] = this.late;
  }

  load(node: number, cells: Int32Array, k: number): void {
    this.duration = cells[3 * k]!;
    this.early = cells[3 * k + 1]!;
    this.late = cells[3 * k + 2]!;
    this.end = node;
  }

  private extend(node: number, duration: number, early: number, late: number): void {
    const { location, problem, vehicles } = this.chosen.kernel;
    const to = location[node]!;
    const way = to < 0 ? 0 : vehicles[this.v]!.seconds[location[this.end]! * problem.locations + to]!;
    const shift = this.duration + way;
    const wait = Math.max(0, early - shift - this.late);
    this.early = Math.max(early - shift, this.early) - wait;
    this.late = Math.min(late - shift, this.late);
    this.duration = shift + duration + wait;
    this.waited += wait;
    this.end = node;
  }
}
