/** How the roads are, as the hub sees them from its window. */
export const ROADS = ['dry', 'snow', 'ice'] as const;
export type Roads = (typeof ROADS)[number];

/**
 * What the roads make of a drive. After the US Federal Highway Administration's "How do weather events impact roads":
 * travel on arterial streets takes 11 to 50 percent longer in bad weather; snow is the middle of it, ice the end.
 */
export const SLOWER: Readonly<Record<Roads, number>> = { dry: 1, snow: 1.3, ice: 1.5 };

/** What a hub said about its roads, and up to which day (YYYY-MM-DD) it holds. */
export interface RoadsSaid {
  readonly roads: Roads;
  readonly roadsUntil: string | null;
}

/** Drivers' time over the pack's on that day: what their region taught (`calibration`), and the roads of the day. */
export const paceOn = ({ roads, roadsUntil }: RoadsSaid, calibration: number, day: string): number =>
  // Days in this form sort as text.
  roadsUntil !== null && day <= roadsUntil ? calibration * SLOWER[roads] : calibration;
