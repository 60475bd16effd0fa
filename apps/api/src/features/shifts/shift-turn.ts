import type { Tx } from '../../platform/db/db';
import { enqueue } from '../../platform/jobs/enqueue';

export const SHIFT_BEGIN = 'shift.begin';
export const SHIFT_CLOSE = 'shift.close';

/** Puts down when a shift begins and ends. Asked for again after a move, the later moment counts. */
export async function turnLater(
  tx: Tx,
  hubId: string,
  { id, startsAt, endsAt }: { readonly id: string; readonly startsAt: Date; readonly endsAt: Date },
): Promise<void> {
  const payload = { shiftId: id };
  await enqueue(tx, hubId, SHIFT_BEGIN, payload, { runAt: startsAt, dedupeKey: id });
  await enqueue(tx, hubId, SHIFT_CLOSE, payload, { runAt: endsAt, dedupeKey: id });
}
