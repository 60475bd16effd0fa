import type { MemberEnding } from '../trust/member-endings.service';
import type { CareDesk } from './care-desk';
import { alarmIfAlone } from './alarm-if-alone';
import { announceCare, lockCare } from './lock-care';
import { endPresence } from './start-care';

/**
 * A carer who is suspended, or not a carer any more, is not counted from now on. If children are there, the desk hears at
 * once that too few adults are left. A suspension ends their being there; who only lost a role stays until somebody comes.
 */
export const careEnding = (desk: CareDesk): MemberEnding => ({
  name: 'care',
  async end(tx, now, { hubId, memberId, roles, after }) {
    if (roles !== null && !roles.includes('carer')) return;
    const rows: { id: string }[] = await tx.query(PRESENT, [hubId, memberId, after]);
    for (const { id } of rows) {
      if (roles === null) await endPresence(tx, now, { hubId, id, memberIds: [memberId] });
      const care = await lockCare(tx, hubId, id);
      await alarmIfAlone(tx, now, desk, { hubId, care });
      await announceCare(tx, hubId, care);
    }
  },
});

const PRESENT = `
  SELECT p.arrangement_id AS id FROM care_presence p
  JOIN arrangement a ON a.hub_id = p.hub_id AND a.id = p.arrangement_id
  JOIN request r ON r.hub_id = a.hub_id AND r.id = a.request_id
  WHERE p.hub_id = $1 AND p.member_id = $2 AND p.left_at IS NULL AND ($3::date IS NULL OR r.day > $3)
  ORDER BY p.arrangement_id`;
