import type { Point } from '@doorstep/geo';

/** A block between two corners. */
export type Link = readonly [a: number, b: number];

const heading = (a: Point, b: Point): number =>
  Math.atan2((b.lon - a.lon) * Math.cos((a.lat * Math.PI) / 180), b.lat - a.lat);

const bend = (before: number, after: number): number =>
  Math.abs(Math.atan2(Math.sin(after - before), Math.cos(after - before)));

class Chains {
  private readonly open: Set<number>;
  private readonly at = new Map<number, number[]>();

  constructor(
    private readonly links: readonly Link[],
    private readonly corners: readonly Point[],
  ) {
    this.open = new Set(links.keys());
    links.forEach((link, i) =>
      link.forEach((corner) => this.at.set(corner, [...(this.at.get(corner) ?? []), i])),
    );
  }

  private openAt(corner: number): number[] {
    return (this.at.get(corner) ?? []).filter((link) => this.open.has(link));
  }

  private other(link: number, corner: number): number {
    const [a, b] = this.links[link] ?? [corner, corner];
    return a === corner ? b : a;
  }

  /** Where to go on from the end of a chain: straight ahead where there is a choice. */
  private onward(chain: readonly number[]): number | undefined {
    const here = chain.at(-1) ?? -1;
    const choices = this.openAt(here);
    const [a, b] = [this.corners[chain.at(-2) ?? -1], this.corners[here]];
    if (!a || !b || choices.length < 2) return choices[0];
    const turn = (link: number): number =>
      bend(heading(a, b), heading(b, this.corners[this.other(link, here)] ?? b));
    return [...choices].sort((x, y) => turn(x) - turn(y))[0];
  }

  /** Takes one chain from an end, or from anywhere on a ring; null when every link is used. */
  take(): number[] | null {
    const ends = [...this.at.keys()].filter((corner) => this.openAt(corner).length > 0);
    const start = ends.find((corner) => this.openAt(corner).length === 1) ?? ends[0];
    if (start === undefined) return null;
    const chain = [start];
    for (let link = this.onward(chain); link !== undefined; link = this.onward(chain)) {
      this.open.delete(link);
      chain.push(this.other(link, chain.at(-1) ?? -1));
    }
    return chain;
  }
}

/** Orders the blocks of one street into chains of corners; each block is in exactly one. */
export function chainsOf(links: readonly Link[], corners: readonly Point[]): number[][] {
  const chains = new Chains(links, corners);
  const taken: number[][] = [];
  for (let chain = chains.take(); chain; chain = chains.take()) taken.push(chain);
  return taken;
}
