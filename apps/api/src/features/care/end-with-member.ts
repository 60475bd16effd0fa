import type { MemberEnding } from '../trust/member-endings.service';
import type { CareDesk } from './care-desk';
import { alarmIfAlone } from './follow-request';
import { announceCare, lockCare } from './lock-care';
import { endPresence } from './start-care';

/**
 * A carer who is suspended, or not a carer any more, is not counted from now on. If children are there, the desk hears at
 * once that too few adults are left. A suspension ends their being there; who only lost a role stays until somebody comes.
 */
export const careEnding = (desk: CareDesk): MemberEnding => ({
  name: 'care',
  async end(tx, now, { hubId, memberId, roles }) {
    if (roles !== null && !roles.includes('carer')) return;
    const rows: { id: string }[] = await tx.query(PRESENT, [hubId, memberId]);
    for (const { id } of rows) {
      if (roles === null) await endPresence(tx, now, { hubId, id, memberIds: [memberId] });
      const care = await lockCare(tx, hubId, id);
      await alarmIfAlone(tx, now, desk, { hubId, care });
      await announceCare(tx, hubId, care);
    }
  },
});

const PRESENT = `
  SELECT arrangement_id AS id FROM care_presence
  WHERE hub_id = $1 AND member_id = $2 AND left_at IS NULL ORDER BY arrangement_id`;
