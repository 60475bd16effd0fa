import { HOLD_DAYS } from '@doorstep/lifecycle';
import { Refusal } from '../../platform/errors/refusal';

export const HOLD_END = 'hold.end';
export const HOLD_ERASE = 'hold.erase';

const DAY_MS = 86_400_000;
/** How long a hold is kept after its end. */
const KEPT_MS = 30 * DAY_MS;

/** A hold ends after it begins and after now, and does not last longer than a pause. Refuses HOLD_TIMES_WRONG. */
export function checkHoldTimes(
  now: Date,
  { fromAt, untilAt }: { readonly fromAt: Date; readonly untilAt: Date },
): void {
  const length = untilAt.getTime() - fromAt.getTime();
  if (length <= 0 || length > HOLD_DAYS * DAY_MS || untilAt <= now) throw new Refusal('HOLD_TIMES_WRONG');
}

/** When a hold with that end goes. */
export const erasureOf = (untilAt: Date): Date => new Date(untilAt.getTime() + KEPT_MS);
