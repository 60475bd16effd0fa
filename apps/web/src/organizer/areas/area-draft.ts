import { CLOSURE_POINTS, type ClosureFacts } from '@doorstep/lifecycle';
import type { MapPoint } from '../../map/map-scene';
import type { NeighborhoodShape } from '../../platform/region/region-pack';
import { fewerCorners } from './fewer-corners';

/** An area while it is being made: parts of town from the list, corners on the map, or both. */
export interface AreaDraft {
  readonly name: string;
  /** Names of neighbourhoods. */
  readonly parts: readonly string[];
  readonly corners: readonly MapPoint[];
}

export const NO_AREA: AreaDraft = { name: '', parts: [], corners: [] };

/** More parts would leave each with too few corners to be told by its shape. */
export const MOST_PARTS = 4;
export const MOST_CORNERS = 24;
const FEWEST_CORNERS = 3;

/** What it is called when nobody said: the parts of town it is made of. */
export const nameOf = ({ name, parts }: AreaDraft): string => (name.trim() || parts.join(', ')).slice(0, 80);

/** The rings of an area, all together with no more points than a closure may have. */
export function ringsOf(
  draft: AreaDraft,
  shapes: readonly NeighborhoodShape[],
): readonly (readonly MapPoint[])[] {
  const chosen = shapes.filter(({ name }) => draft.parts.includes(name));
  const drawn = draft.corners.length >= FEWEST_CORNERS ? [draft.corners] : [];
  const left = CLOSURE_POINTS - drawn.flat().length;
  const each = Math.floor(left / Math.max(1, chosen.length));
  return [...drawn, ...chosen.map(({ ring }) => fewerCorners(ring, each))];
}

/** What is sealed; null while the name or the shape is missing. */
export function factsOf(draft: AreaDraft, shapes: readonly NeighborhoodShape[]): ClosureFacts | null {
  const [name, rings] = [nameOf(draft), ringsOf(draft, shapes)];
  return name === '' || rings.length === 0 ? null : { name, cells: [], rings };
}
