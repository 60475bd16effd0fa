import { daysBetween, isDay } from '@doorstep/schedule';
import type { TodayQuery } from '../../gql/graphql';

const SOON = 3;

/** Lots with goods whose date falls within three days, or is past. A date of making says nothing about an end. */
export function expiringSoon(stock: TodayQuery['stock'], today: string): number {
  return stock
    .flatMap((line) => line.lots)
    .filter(({ onHand, labelKind, labelDate }) => {
      if (onHand <= 0 || labelDate === null || labelKind === 'made_on') return false;
      return isDay(today) && isDay(labelDate) && daysBetween(today, labelDate) <= SOON;
    }).length;
}
