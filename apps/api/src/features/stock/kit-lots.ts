/** Units of one item in each kit, and the lots they are taken from, in the order of taking. */
export interface KitPartRun {
  readonly perKit: number;
  /** Together exactly `perKit` times the number of kits. */
  readonly runs: readonly { readonly lotId: string; readonly quantity: number }[];
}

/** Kits that are alike to the last lot. */
export interface AlikeKits {
  readonly count: number;
  /** Units of each lot in one kit. */
  readonly parts: ReadonlyMap<string, number>;
}

/**
 * Fills kit after kit from the runs, and gathers neighbours that came out alike. So each kit lot knows exactly what is in
 * it: a recall names the kits of a lot, and a broken kit goes back to where it came from.
 */
export function alikeKits(count: number, parts: readonly KitPartRun[]): readonly AlikeKits[] {
  const takes = parts.map(takerOf);
  const groups: { count: number; parts: Map<string, number>; key: string }[] = [];
  for (let kit = 0; kit < count; kit++) {
    const inKit = new Map<string, number>();
    // A lot may lie in several bins, and be taken from more than one.
    for (const [lotId, quantity] of takes.flatMap((take) => take()))
      inKit.set(lotId, (inKit.get(lotId) ?? 0) + quantity);
    const key = JSON.stringify([...inKit]);
    const last = groups.at(-1);
    if (last?.key === key) last.count += 1;
    else groups.push({ count: 1, parts: inKit, key });
  }
  return groups;
}

/** Each call takes the units of the next kit from the runs. */
function takerOf({ perKit, runs }: KitPartRun): () => [lotId: string, quantity: number][] {
  let run = 0;
  let used = 0;
  return () => {
    const taken: [string, number][] = [];
    let missing = perKit;
    for (let next = runs[run]; missing > 0 && next !== undefined; next = runs[run]) {
      const quantity = Math.min(missing, next.quantity - used);
      taken.push([next.lotId, quantity]);
      missing -= quantity;
      used += quantity;
      if (used === next.quantity) [run, used] = [run + 1, 0];
    }
    return taken;
  };
}
