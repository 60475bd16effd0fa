import type { Problem } from '@doorstep/roster';
import { seconds } from '@doorstep/std';

/** From one school, room or hub to another, when nobody knows better. */
const BETWEEN_SITES = 20 * 60;

/** From one place to another; functions do not travel into a worker, so it is put on there. */
export const withTravel = (problem: Problem): Problem => ({
  ...problem,
  travel: (from, to) => seconds(from === to ? 0 : BETWEEN_SITES),
});
