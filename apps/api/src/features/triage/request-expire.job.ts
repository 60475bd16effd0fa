import { REQUEST } from '@doorstep/lifecycle';
import { systemOf } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import type { Job } from '../../platform/jobs/job-registry';
import { DisclosureEntity } from '../requests/disclosure.entity';
import { ReceiptLookupEntity } from '../requests/receipt-lookup.entity';
import { RequestEntity } from '../requests/request.entity';
import { SealedBoxEntity } from '../boxes/sealed-box.entity';
import { forgetMergesOf } from './forget-merge';
import type { EndingsService } from './endings.service';

/**
 * Thirty days after its day nothing leads from a receipt to the request any more, nothing sealed is left, and
 * nothing ties it to other requests of the household. What is left is a kind, a cell and a state. Done twice, the
 * second time changes nothing.
 */
export const requestExpire = (endings: EndingsService): Job => ({
  name: 'request.expire',
  run: async (db, hubId, payload) => {
    const { requestId: id } = payload as { requestId: string };
    const me = systemOf(hubId);
    await db.write(me, async (tx, now) => {
      const request = await tx.findOneBy(RequestEntity, { hubId, id });
      if (request === null) return;
      if ((REQUEST.expire.from as readonly string[]).includes(request.state)) {
        await endings.end(tx, now, me, { id, command: 'expire' });
      }
      await tx.delete(SealedBoxEntity, { hubId, subjectId: id });
      await forgetMergesOf(tx, hubId, id);
      // A code whose need goes on leads to its newest day from here on.
      const next = await newestOccurrence(tx, hubId, id);
      if (next === null) await tx.delete(ReceiptLookupEntity, { hubId, requestId: id });
      else await tx.update(ReceiptLookupEntity, { hubId, requestId: id }, { requestId: next });
      const loose = {
        householdTag: null,
        placeTag: null,
        standingId: null,
        occurrence: null,
        sharesBoxesOf: null,
      };
      await tx.update(RequestEntity, { hubId, id }, loose);
      await tx.update(DisclosureEntity, { hubId, requestId: id }, { householdTag: null });
    });
  },
});

/** The latest day of the standing request that this one began or is a day of; null when there is none to go on. */
async function newestOccurrence(tx: Tx, hubId: string, id: string): Promise<string | null> {
  const [row]: { id: string }[] = await tx.query(
    `SELECT o.id FROM standing s JOIN request o ON o.hub_id = s.hub_id AND o.standing_id = s.id
      WHERE s.hub_id = $1 AND s.state <> 'ended' AND o.id <> $2
        AND (s.origin_id = $2 OR s.id = (SELECT standing_id FROM request WHERE hub_id = $1 AND id = $2))
      ORDER BY o.occurrence DESC LIMIT 1`,
    [hubId, id],
  );
  return row?.id ?? null;
}
