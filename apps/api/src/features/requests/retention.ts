import { addDays, instantOf } from '@doorstep/schedule';
import { day } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import { enqueue } from '../../platform/jobs/enqueue';

/** Days after the last day of a request on which each part of it goes. The place goes first. */
export const KEPT_DAYS = { place: 1, card: 7, contact: 7, care: 7, request: 30 } as const;

export interface Kept {
  readonly hubId: string;
  readonly requestId: string;
  /** The day the request is for, or the day it is held until when that is later. */
  readonly lastDay: string;
  readonly toMinute: number;
  readonly zone: string;
}

/** The day on which a part expires. */
export const expiryOf = (lastDay: string, part: keyof typeof KEPT_DAYS): string =>
  addDays(day(lastDay), KEPT_DAYS[part]);

/** Plans every erasure of a request. Called again with a later day it moves them: each has one waiting job. */
export async function planErasure(tx: Tx, kept: Kept): Promise<void> {
  const { hubId, requestId, lastDay, toMinute, zone } = kept;
  const at = (part: keyof typeof KEPT_DAYS): Date =>
    new Date(instantOf(day(expiryOf(lastDay, part)), toMinute, zone));
  for (const compartment of ['place', 'card', 'contact', 'care'] as const) {
    await enqueue(
      tx,
      hubId,
      'box.erase',
      { requestId, compartment },
      { runAt: at(compartment), dedupeKey: `${requestId}:${compartment}` },
    );
  }
  await enqueue(tx, hubId, 'request.expire', { requestId }, { runAt: at('request'), dedupeKey: requestId });
}
