import type { Point } from '@doorstep/geo';
import { lineMeters, type Block } from './centrelines';

const keyOf = ({ lon, lat }: Point): string => `${lon},${lat}`;

/**
 * Cuts a block wherever another one ends on a point of it: a T-junction, a ramp that joins a freeway. Points that
 * two blocks merely share on the way are left alone, for they may be a bridge.
 */
export function splitAtEnds(blocks: readonly Block[]): Block[] {
  const ends = new Set(blocks.flatMap(({ line }) => [line[0], line.at(-1)]).map((p) => (p ? keyOf(p) : '')));
  return blocks.flatMap((block) => {
    const cuts = block.line.flatMap((p, i) =>
      i > 0 && i < block.line.length - 1 && ends.has(keyOf(p)) ? [i] : [],
    );
    if (cuts.length === 0) return [block];
    const starts = [0, ...cuts];
    return starts.map((start, i) => {
      const line = block.line.slice(start, (cuts[i] ?? block.line.length - 1) + 1);
      return { ...block, line, meters: lineMeters(line) };
    });
  });
}
