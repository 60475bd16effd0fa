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
    this.fillHead(chosen, v, row);
    this.fillTail(chosen, v, row);
  }

  /** Stop by stop what `Segment.append` does, with numbers in locals: it is part of every refresh of a row. */
  private fillHead({ kernel, from, to }: Chosen, v: number, row: Int32Array): void {
    const { head, last } = this;
    const { location, service, problem, vehicles } = kernel;
    const { seconds } = vehicles[v]!;
    let node = row[0]!;
    let here = location[node]!;
    let duration = service[node]!;
    let early = from[node]!;
    let late = to[node]!;
    let waited = 0;
    head[0] = duration;
    head[1] = early;
    head[2] = late;
    for (let k = 1; k <= last; k++) {
      node = row[k]!;
      const there = location[node]!;
      const shift = there < 0 ? duration : duration + seconds[here * problem.locations + there]!;
      const ready = from[node]! - shift;
      const due = to[node]! - shift;
      const wait = ready > late ? ready - late : 0;
      early = (ready > early ? ready : early) - wait;
      if (due < late) late = due;
      duration = shift + service[node]! + wait;
      waited += wait;
      head[3 * k] = duration;
      head[3 * k + 1] = early;
      head[3 * k + 2] = late;
      here = there;
    }
    this.idle = waited;
  }

  /** The same from the back. */
  private fillTail({ kernel, from, to }: Chosen, v: number, row: Int32Array): void {
    const { tail, last } = this;
    const { location, service, problem, vehicles } = kernel;
    const { seconds } = vehicles[v]!;
    let node = row[last]!;
    let there = location[node]!;
    let duration = service[node]!;
    let early = from[node]!;
    let late = to[node]!;
    tail[3 * last] = duration;
    tail[3 * last + 1] = early;
    tail[3 * last + 2] = late;
    for (let k = last - 1; k >= 0; k--) {
      node = row[k]!;
      const here = location[node]!;
      const way = there < 0 ? 0 : seconds[here * problem.locations + there]!;
      const shift = service[node]! + way;
      const ready = early - shift;
      const due = late - shift;
      early = from[node]!;
      late = to[node]!;
      const wait = ready > late ? ready - late : 0;
      early = (ready > early ? ready : early) - wait;
      if (due < late) late = due;
      duration += shift + wait;
      tail[3 * k] = duration;
      tail[3 * k + 1] = early;
      tail[3 * k + 2] = late;
      there = here;
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

/** A segment that goes on from a head. Holds its last node so that the way to the next is known. */
export class Segment {
  duration = 0;
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

  append(node: number): void {
    const { kernel, from, to } = this.chosen;
    this.extend(node, kernel.service[node]!, from[node]!, to[node]!);
  }

  join(node: number, cells: Int32Array, k: number): void {
    this.extend(node, cells[3 * k]!, cells[3 * k + 1]!, cells[3 * k + 2]!);
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
    this.end = node;
  }
}
