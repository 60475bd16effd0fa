import { orderOf, raceInNode, type Round } from './browser/race-in-node';
import { measureDay, type Measured, type Sight, type TownOrder } from './measure';

/** The rounds that Chromium is compared with. */
export type RaceErrand = { readonly work: 'race'; readonly folder: string; readonly seed: number };

/** Everything a child of the town's bench can be asked. */
export const playTown = (
  order: TownOrder | RaceErrand,
  tell: (seen: Sight) => void,
): Measured | readonly Round[] =>
  order.work === 'race' ? raceInNode(orderOf(order.folder, order.seed)) : measureDay(order, tell);
