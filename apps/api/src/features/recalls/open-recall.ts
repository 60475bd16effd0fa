import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { NoticesService } from '../notices/notices.service';
import { withKits } from './find-lots';
import type { OpenRecallInput } from './recall-inputs.types';
import { setApart } from './set-apart';
import { tellHubs } from './tell-hubs';

/**
 * From lots to everything that holds some of them: set apart in this very transaction, drivers on the road and other
 * hubs told with its commit. Refuses NOT_FOUND for a lot that is not here, RECALL_LOT_TAKEN, BUSY.
 */
export async function openRecall(
  tx: Tx,
  now: Date,
  notices: NoticesService,
  { me, input }: { readonly me: Member; readonly input: OpenRecallInput },
): Promise<void> {
  const { hubId } = me;
  const { id, reason } = input;
  const named = [...new Set(input.lotIds)];
  const lots = await withKits(tx, hubId, named);
  const lotIds = lots.map(({ lotId }) => lotId);
  if (lots.filter(({ madeOf }) => madeOf === null).length < named.length) throw new Refusal('NOT_FOUND');
  await tx.query(OPEN, [hubId, id, reason, me.id, now]);
  const madeOf = lots.map((lot) => lot.madeOf);
  await tx.query(PUT_LOTS, [hubId, id, lotIds, madeOf]);
  await setApart(tx, now, me, { recallId: id, lotIds });
  // Asked under the locks of the shelf: of two that open the same lot at once, the second sees the first.
  const taken: unknown[] = await tx.query(TAKEN, [hubId, id, lotIds]);
  if (taken.length > 0) throw new Refusal('RECALL_LOT_TAKEN');
  await tellDrivers(tx, now, notices, { hubId, recallId: id });
  await tellHubs(tx, now, hubId, id);
  await record(tx, now, me, { verb: 'recall.open', subjectId: id, reason });
}

async function tellDrivers(
  tx: Tx,
  now: Date,
  notices: NoticesService,
  { hubId, recallId }: { readonly hubId: string; readonly recallId: string },
): Promise<void> {
  const drivers: { memberId: string; subjectId: string }[] = await tx.query(DRIVERS, [hubId, recallId]);
  await notices.put(
    tx,
    now,
    hubId,
    drivers.map((driver) => ({ ...driver, kind: 'goods_recalled', dueAt: now })),
  );
}

const OPEN = `INSERT INTO recall (hub_id, id, reason, opened_by, opened_at) VALUES ($1, $2, $3, $4, $5)`;

const PUT_LOTS = `
  INSERT INTO recall_lot (hub_id, recall_id, lot_id, made_of)
  SELECT $1, $2, * FROM unnest($3::uuid[], $4::uuid[])`;

const TAKEN = `
  SELECT FROM recall_lot o JOIN recall r ON r.hub_id = o.hub_id AND r.id = o.recall_id
  WHERE o.hub_id = $1 AND o.recall_id <> $2 AND o.lot_id = ANY($3) AND r.state = 'open' LIMIT 1`;

const DRIVERS = `
  SELECT DISTINCT u.member_id AS "memberId", u.id AS "subjectId"
  FROM recall_lot l
  JOIN stock_entry e ON e.hub_id = l.hub_id AND e.lot_id = l.lot_id AND e.account = 'issued'
  JOIN stock_movement m ON m.hub_id = e.hub_id AND m.id = e.movement_id
  JOIN stop s ON s.hub_id = m.hub_id AND s.task_id = m.task_id AND s.state IN ('loaded', 'attempted')
  JOIN run u ON u.hub_id = s.hub_id AND u.id = s.run_id AND u.state = 'departed'
  WHERE l.hub_id = $1 AND l.recall_id = $2`;
