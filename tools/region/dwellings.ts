import type { Dwellings } from '@doorstep/geo';
import type { Block } from './centrelines';
import { holds, type Shape } from './polygon';

/** A sample stands for this much street. */
const STEP = 20;
/** Where nothing is known of a town: about one dwelling per ten metres of residential street. */
const USUAL_PER_METER = 0.1;
/**
 * An estimate spreads dwellings evenly while some streets hold shops or yards, so only four fifths of them are
 * believed: a cell that shows 200 has 250 by the plain share.
 */
const CAUTION = 0.8;

/** Dwellings along the streets and how they were counted. */
export interface DwellingEstimate {
  readonly samples: readonly Dwellings[];
  readonly perMeter: number;
  readonly method: string;
}

/** Samples of one block, one per step; each carries its share of the length. */
function along(block: Block): { at: Dwellings['at']; meters: number }[] {
  const count = Math.max(1, Math.round(block.meters / STEP));
  const [first] = block.line;
  let leg = 1;
  let gone = 0;
  return Array.from({ length: count }, (_, i) => {
    const goal = ((i + 0.5) / count) * block.meters;
    let [a, b] = [block.line[leg - 1] ?? first, block.line[leg] ?? first];
    let length = a && b ? legLength(block, leg) : 0;
    while (gone + length < goal && leg < block.line.length - 1) {
      gone += length;
      leg++;
      [a, b] = [block.line[leg - 1], block.line[leg]];
      length = legLength(block, leg);
    }
    const t = length === 0 ? 0 : Math.min(1, (goal - gone) / length);
    const [from, to] = [a ?? { lon: 0, lat: 0 }, b ?? { lon: 0, lat: 0 }];
    const at = { lon: from.lon + (to.lon - from.lon) * t, lat: from.lat + (to.lat - from.lat) * t };
    return { at, meters: block.meters / count };
  });
}

/** Length of a leg as its share of degrees: legs of a block are short and alike in latitude. */
function legLength(block: Block, leg: number): number {
  const degrees = (i: number): number => {
    const [a, b] = [block.line[i - 1], block.line[i]];
    return a && b ? Math.hypot((b.lon - a.lon) * Math.cos((a.lat * Math.PI) / 180), b.lat - a.lat) : 0;
  };
  let whole = 0;
  for (let i = 1; i < block.line.length; i++) whole += degrees(i);
  return whole === 0 ? 0 : (degrees(leg) / whole) * block.meters;
}

/**
 * Spreads a town's dwellings over the length of its ordinary streets, outside parks and water. `total` is the
 * town's number of dwellings where a census says it; else a usual density is taken.
 */
export function estimateDwellings(
  blocks: readonly Block[],
  empty: readonly Shape[],
  total: number | null,
): DwellingEstimate {
  const lived = blocks
    .filter((block) => block.kind === 'street')
    .flatMap(along)
    .filter(({ at }) => !empty.some((shape) => holds(shape, at)));
  const length = lived.reduce((sum, sample) => sum + sample.meters, 0);
  const plain = total === null ? USUAL_PER_METER : total / length;
  const perMeter = plain * CAUTION;
  const source =
    total === null
      ? 'a usual density'
      : `${total} dwellings of the town over ${Math.round(length / 1000)} km`;
  return {
    samples: lived.map(({ at, meters }) => ({ at, count: meters * perMeter })),
    perMeter,
    method:
      `Estimated from the length of residential street centrelines outside parks and water: ` +
      `${perMeter.toFixed(4)} dwellings per metre (${source}, times ${CAUTION} for caution).`,
  };
}
