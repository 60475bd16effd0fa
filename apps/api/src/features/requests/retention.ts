import { addDays, instantOf } from '@doorstep/schedule';
import { day } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import { enqueue } from '../../platform/jobs/enqueue';

/** Days after the last day of a request on which each part of it goes. The place goes first. */
export const KEPT_DAYS = {
  place: 1,
  card: 7,
  contact: 7,
  care: 7,
  consent: 7,
  message: 7,
  request: 30,
} as const;

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

/** The parts of a request that are sealed. */
const SEALED_PARTS = ['place', 'card', 'contact', 'care', 'consent'] as const;

/** The day on which each sealed part expires. */
export const lastDays = (lastDay: string): Record<(typeof SEALED_PARTS)[number], string> => ({
  place: expiryOf(lastDay, 'place'),
  card: expiryOf(lastDay, 'card'),
  contact: expiryOf(lastDay, 'contact'),
  care: expiryOf(lastDay, 'care'),
  consent: expiryOf(lastDay, 'consent'),
});

/** The moment at which a part expires. */
export const momentOfExpiry = (
  { lastDay, toMinute, zone }: Pick<Kept, 'lastDay' | 'toMinute' | 'zone'>,
  part: keyof typeof KEPT_DAYS,
): Date => new Date(instantOf(day(expiryOf(lastDay, part)), toMinute, zone));

/** Plans every erasure of a request. Called again with a later day it moves them: each has one waiting job. */
export async function planErasure(tx: Tx, kept: Kept): Promise<void> {
  const { hubId, requestId } = kept;
  for (const compartment of SEALED_PARTS) {
    await enqueue(
      tx,
      hubId,
      'box.erase',
      { requestId, compartment },
      { runAt: momentOfExpiry(kept, compartment), dedupeKey: `${requestId}:${compartment}` },
    );
  }
  await enqueue(
    tx,
    hubId,
    'request.expire',
    { requestId },
    {
      runAt: momentOfExpiry(kept, 'request'),
      dedupeKey: requestId,
    },
  );
}
