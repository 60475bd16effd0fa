import { type Problem } from '@doorstep/routing';
import { hubDay } from './hub-day';
import { regionDay } from './region-day';
import { openRegion } from './streets';

/** `hub`, or the number of tasks of a region's day. */
export type DayName = string;

const HUB_TASKS = 300;
const HUB_CARS = 30;

/** A day on the streets of the region pack in a folder. Same seed, same day. */
export function dayOf(name: DayName, folder: string, seed: number): Problem {
  const region = openRegion(folder);
  return name === 'hub' ? hubDay(region, HUB_TASKS, HUB_CARS, seed) : regionDay(region, Number(name), seed);
}

export const titleOf = (name: DayName): string =>
  name === 'hub'
    ? `hub, ${HUB_TASKS} deliveries, ${HUB_CARS} cars`
    : `region, ${Number(name).toLocaleString('en')} tasks`;
