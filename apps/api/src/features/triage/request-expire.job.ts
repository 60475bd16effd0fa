import { REQUEST } from '@doorstep/lifecycle';
import { systemOf } from '../../platform/auth/actor';
import type { Job } from '../../platform/jobs/job-registry';
import { DisclosureEntity } from '../requests/disclosure.entity';
import { ReceiptLookupEntity } from '../requests/receipt-lookup.entity';
import { RequestEntity } from '../requests/request.entity';
import { SealedBoxEntity } from '../boxes/sealed-box.entity';
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
      await tx.delete(ReceiptLookupEntity, { hubId, requestId: id });
      await tx.update(RequestEntity, { hubId, id }, { householdTag: null });
      await tx.update(DisclosureEntity, { hubId, requestId: id }, { householdTag: null });
    });
  },
});
