import type { Point } from '@doorstep/geo';
import { lineMeters, type Block } from './centrelines';

const keyOf = ({ lon, lat }: Point): string => `${lon},${lat}`;

const endsOf = (blocks: readonly Block[]): Set<string> =>
  new Set(blocks.flatMap(({ line }) => [line[0], line.at(-1)]).map((p) => (p ? keyOf(p) : '')));

/**
 * Cuts a block wherever another one ends on a point of it: a T-junction. A freeway is cut only where a ramp or
 * another freeway ends. Points that two blocks merely share on the way are left alone: in city centrelines those
 * are bridges (in Minneapolis, nearly every street that crosses a freeway).
 */
export function splitAtEnds(blocks: readonly Block[]): Block[] {
  const anyEnd = endsOf(blocks);
  const freewayEnd = endsOf(blocks.filter(({ kind }) => kind === 'ramp' || kind === 'freeway'));
  return blocks.flatMap((block) => {
    const ends = block.kind === 'freeway' ? freewayEnd : anyEnd;
    const inner = block.line.slice(1, -1);
    const cuts = inner.flatMap((p, i) => (ends.has(keyOf(p)) ? [i + 1] : []));
    return [0, ...cuts].map((start, i) => {
      const line = block.line.slice(start, (cuts[i] ?? block.line.length - 1) + 1);
      return cuts.length === 0 ? block : { ...block, line, meters: lineMeters(line) };
    });
  });
}
