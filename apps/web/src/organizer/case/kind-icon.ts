import type { IconName } from '../../ui';

const OF_KIND: Readonly<Record<string, IconName>> = {
  groceries: 'basket',
  supplies: 'package',
  ride: 'car',
  childcare: 'child',
  visit: 'visit',
  other: 'info',
  delivery: 'box',
  ride_out: 'car',
  ride_back: 'car',
  sitting: 'child',
};

/** The picture of a kind of request or task. */
export const kindIcon = (kind: string): IconName => OF_KIND[kind] ?? 'info';

const OF_FLAG: Readonly<Record<string, IconName>> = {
  cooled: 'cold',
  heavy: 'heavy',
  car_seat: 'seat',
  step_free: 'step',
  two_people: 'people',
};

export const flagIcon = (flag: string): IconName => OF_FLAG[flag] ?? 'flag';
