import { POINTS } from '../points';
import { type Places } from './shifts';

/** What a place costs with so many people in it. */
export function unfilled({ least, most, first, rest }: Places, place: number, people: number): number {
  const below = Math.max(0, least[place]! - people);
  const spare = Math.max(0, most[place]! - people) - below;
  return below * first[place]! + spare * rest[place]!;
}

/** What so many newcomers in one shift cost: each pair of them. */
export const spread = (newcomers: number): number =>
  (POINTS.newcomersTogether * newcomers * (newcomers - 1)) / 2;
