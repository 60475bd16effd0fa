import type { Tx } from '../../platform/db/db';
import type { MemberEnd, MemberEnding } from '../trust/member-endings.service';

/** Who is removed leaves no hours, no wishes and no company behind; who is suspended finds them again. */
export const availabilityEnding: MemberEnding = {
  name: 'availability',
  async end(tx: Tx, _now: Date, { hubId, memberId, reason }: MemberEnd): Promise<void> {
    if (reason !== 'removed') return;
    for (const table of ['availability', 'away', 'wish'])
      await tx.query(`DELETE FROM ${table} WHERE hub_id = $1 AND member_id = $2`, [hubId, memberId]);
    await tx.query(
      `DELETE FROM sealed_box WHERE hub_id = $1 AND subject_id = $2 AND compartment = 'company'`,
      [hubId, memberId],
    );
  },
};
