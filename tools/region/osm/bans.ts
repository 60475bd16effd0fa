import type { Piece } from './street-pieces';
import type { Restriction } from './restriction-tags';

/** Bans as sequences of arcs (piece * 2 + direction), and what became of the restrictions. */
export interface BansFound {
  readonly bans: readonly (readonly number[])[];
  /** Restrictions that became bans, whose streets are not here, and that could be read in two ways. */
  readonly used: number;
  readonly elsewhere: number;
  readonly unclear: number;
}

/** A way over several pieces to look through before giving up: no restriction leads over more. */
const LONGEST_VIA = 12;

const backward = (arc: number): number => arc ^ 1;

/** The pieces of the ways that restrictions name, and how arcs hang together. */
class Arcs {
  private readonly leaving = new Map<number, number[]>();
  private readonly byWay = new Map<number, number[]>();

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly nodeOf: (node: number) => number,
  ) {
    pieces.forEach((piece, i) => {
      this.note(this.byWay, piece.way, i);
      this.note(this.leaving, piece.from, i * 2);
      if (!piece.block.oneWay) this.note(this.leaving, piece.to, i * 2 + 1);
    });
  }

  private note(lists: Map<number, number[]>, key: number, value: number): void {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [value]);
    else list.push(value);
  }

  corner(node: number): number {
    return this.nodeOf(node);
  }

  head(arc: number): number {
    const piece = this.pieces[arc >> 1];
    return (arc % 2 === 0 ? piece?.to : piece?.from) ?? -1;
  }

  wayOf(arc: number): number {
    return this.pieces[arc >> 1]?.way ?? -1;
  }

  /** Arcs that leave a corner. */
  from(corner: number): readonly number[] {
    return this.leaving.get(corner) ?? [];
  }

  /** Arcs of some ways that end at a corner. */
  into(corner: number, ways: readonly number[]): number[] {
    return this.of(ways).filter((arc) => this.head(arc) === corner);
  }

  /** All arcs of some ways. */
  of(ways: readonly number[]): number[] {
    return ways
      .flatMap((way) => this.byWay.get(way) ?? [])
      .flatMap((i) => (this.pieces[i]?.block.oneWay ? [i * 2] : [i * 2, i * 2 + 1]));
  }
}

/** The shortest run of arcs of the via ways after `start` that ends where a `to` way leaves; each way is driven. */
function runsOver(arcs: Arcs, start: number, { via, to }: Restriction): number[][] {
  const ways = new Set('ways' in via ? via.ways : []);
  let paths: number[][] = [[start]];
  for (let length = 0; length < LONGEST_VIA && paths.length > 0; length++) {
    const grown = paths.flatMap((path) => extended(arcs, path, ways));
    const done = grown.flatMap((path) => {
      const driven = new Set(path.slice(1).map((arc) => arcs.wayOf(arc)));
      const leaves = arcs.from(arcs.head(path.at(-1) ?? -1)).filter((arc) => to.includes(arcs.wayOf(arc)));
      return driven.size === ways.size ? leaves.map((arc) => [...path, arc]) : [];
    });
    if (done.length > 0) return done;
    paths = grown;
  }
  return [];
}

const extended = (arcs: Arcs, path: readonly number[], ways: ReadonlySet<number>): number[][] => {
  const last = path.at(-1) ?? -1;
  return arcs
    .from(arcs.head(last))
    .filter((arc) => ways.has(arcs.wayOf(arc)) && arc !== backward(last) && !path.includes(arc))
    .map((arc) => [...path, arc]);
};

/** The drives that a restriction speaks of: from, over, to. */
function drivesOf(arcs: Arcs, restriction: Restriction): number[][] {
  const { from, to, via } = restriction;
  if (!('node' in via)) return arcs.of(from).flatMap((start) => runsOver(arcs, start, restriction));
  const corner = arcs.corner(via.node);
  const leaves = arcs.from(corner).filter((arc) => to.includes(arcs.wayOf(arc)));
  return arcs.into(corner, from).flatMap((start) => leaves.map((arc) => [start, arc]));
}

/** Turning round on the spot is never driven, so it needs no ban. */
const turnsRound = (drive: readonly number[]): boolean =>
  drive.some((arc, i) => i > 0 && arc === backward(drive[i - 1] ?? -1));

/** Every drive that leaves the one allowed drive at some arc of it. */
function othersThan(arcs: Arcs, drive: readonly number[]): number[][] {
  return drive.slice(1).flatMap((right, i) => {
    const begun = drive.slice(0, i + 1);
    const last = begun.at(-1) ?? -1;
    return arcs
      .from(arcs.head(last))
      .filter((arc) => arc !== right && arc !== backward(last))
      .map((arc) => [...begun, arc]);
  });
}

const same = (a: readonly number[], b: readonly number[]): number => (a.join() < b.join() ? -1 : 1);

/** Turns restrictions into forbidden sequences of arcs; `only_...` forbids everything else. */
export function bansOf(
  pieces: readonly Piece[],
  restrictions: readonly Restriction[],
  nodeOf: (node: number) => number,
): BansFound {
  const arcs = new Arcs(pieces, nodeOf);
  const found = new Map<string, readonly number[]>();
  let [used, elsewhere, unclear] = [0, 0, 0];
  for (const restriction of restrictions) {
    const drives = drivesOf(arcs, restriction).filter((drive) => !turnsRound(drive));
    // Several members may be meant, but one member must not be met on both sides of the corner.
    const most = restriction.from.length * restriction.to.length;
    if (drives.length === 0) elsewhere++;
    else if (drives.length > most) unclear++;
    else {
      used++;
      const bans = restriction.rule === 'no' ? drives : drives.flatMap((drive) => othersThan(arcs, drive));
      for (const ban of bans) found.set(ban.join(), ban);
    }
  }
  return { bans: [...found.values()].sort(same), used, elsewhere, unclear };
}
