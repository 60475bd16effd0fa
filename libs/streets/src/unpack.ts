import { Climb } from './climb';
import { arcBetween, type Hierarchy } from './hierarchy';
import type { Ladders } from './ladders';
import { climbFrom, climbTo } from './many-to-many';
import type { Standing } from './stand';
import { NEVER } from './weight';

/** Where two searches meet best: at a rank, perhaps after a way round back to it. */
interface Meeting {
  readonly rank: number;
  readonly weight: number;
  readonly round: boolean;
}

/** One best way between two places over a hierarchy, with its arcs. */
export class Way {
  private readonly climb: Climb;
  private readonly fall: Climb;

  private readonly hierarchy: Hierarchy;

  constructor({ hierarchy, up, down }: Ladders) {
    this.hierarchy = hierarchy;
    this.climb = new Climb(hierarchy, up);
    this.fall = new Climb(hierarchy, down);
  }

  /** Arcs of the best way, first and last included, and its weight; null where no way leads. */
  between(start: readonly Standing[], goal: readonly Standing[]): { arcs: number[]; weight: number } | null {
    const { hierarchy, climb, fall } = this;
    climbFrom(hierarchy, climb, start);
    climbTo(hierarchy, fall, goal);
    const meeting = this.meet();
    if (meeting === null) return null;
    const ranks = this.trace(climb, hierarchy.up, meeting.rank);
    if (meeting.round) this.unpackLoop(meeting.rank, ranks);
    const onward = this.trace(fall, hierarchy.down, meeting.rank, true);
    ranks.push(...onward.slice(1));
    return { arcs: ranks.map((rank) => this.arcOf(rank)), weight: meeting.weight };
  }

  private arcOf(rank: number): number {
    return this.hierarchy.graph.arcOf[this.hierarchy.stateOf[rank]!]!;
  }

  private meet(): Meeting | null {
    const { climb, fall, hierarchy } = this;
    let best: Meeting | null = null;
    for (let b = 0; b < climb.count; b++) {
      const rank = climb.branch[b]!;
      const sum = climb.weight[rank]! + fall.weight[rank]!;
      const round = sum < 0;
      const weight = round ? sum + hierarchy.loop[rank]! : sum;
      if (weight < (best?.weight ?? NEVER)) best = { rank, weight, round };
    }
    return best;
  }

  /**
   * Ranks from where a search began to `rank`, all shortcuts laid open. `falling` reads the search of a goal: from
   * `rank` to where it began.
   */
  private trace(search: Climb, side: Float64Array, rank: number, falling = false): number[] {
    const steps: { low: number; high: number }[] = [];
    for (let high = rank; ;) {
      const low = this.stepBelow(search, side, high);
      if (low < 0) break;
      steps.push({ low, high });
      high = low;
    }
    if (falling) {
      const ranks = [rank];
      for (const { low, high } of steps) this.unpackDown(low, high, ranks);
      return ranks;
    }
    const ranks = [steps.at(-1)?.low ?? rank];
    for (const { low, high } of steps.reverse()) this.unpackUp(low, high, ranks);
    return ranks;
  }

  /** The lower rank from which a search came to `high`; -1 where it began there. */
  private stepBelow({ weight }: Climb, side: Float64Array, high: number): number {
    const { below, tail, arc } = this.hierarchy;
    for (let b = below[high]!; b < below[high + 1]!; b++) {
      const low = tail[b]!;
      if (weight[low]! < NEVER && weight[low]! + side[arc[b]!]! === weight[high]!) return low;
    }
    return -1;
  }

  /** Adds what follows `low` on the way up to `high`. */
  private unpackUp(low: number, high: number, ranks: number[]): void {
    const over = this.hierarchy.upOver[arcBetween(this.hierarchy, low, high)]!;
    if (over < 0) {
      ranks.push(high);
      return;
    }
    this.unpackDown(over, low, ranks);
    this.unpackUp(over, high, ranks);
  }

  /** Adds what follows `high` on the way down to `low`. */
  private unpackDown(low: number, high: number, ranks: number[]): void {
    const over = this.hierarchy.downOver[arcBetween(this.hierarchy, low, high)]!;
    if (over < 0) {
      ranks.push(low);
      return;
    }
    this.unpackDown(over, high, ranks);
    this.unpackUp(over, low, ranks);
  }

  private unpackLoop(rank: number, ranks: number[]): void {
    const over = this.hierarchy.loopOver[rank]!;
    if (over < 0) {
      ranks.push(rank);
      return;
    }
    this.unpackDown(over, rank, ranks);
    this.unpackUp(over, rank, ranks);
  }
}
