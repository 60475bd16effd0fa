import { HELD_CLEARANCE, type NoticeKind } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import type { NoticesService } from '../notices/notices.service';

interface Telling {
  readonly hubId: string;
  readonly kind: NoticeKind;
  readonly subjectId: string;
  /** Who did it knows already. */
  readonly except?: string;
}

/** Puts one notice before every organizer of the hub, now. */
export async function tellOrganizers(
  tx: Tx,
  now: Date,
  notices: NoticesService,
  { hubId, kind, subjectId, except }: Telling,
): Promise<void> {
  const rows: { memberId: string }[] = await tx.query(
    `SELECT member_id AS "memberId" FROM clearance WHERE hub_id = $1 AND role = 'organizer' AND state = ANY($2)`,
    [hubId, HELD_CLEARANCE],
  );
  const drafts = rows
    .filter(({ memberId }) => memberId !== except)
    .map(({ memberId }) => ({ memberId, kind, subjectId, dueAt: now }));
  await notices.put(tx, now, hubId, drafts);
}
