import { randomUUID } from 'node:crypto';
import type { Role } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import { byRole, currentPolicy } from './policies';

/** Time enough to find a second organizer and to be looked at as everybody is. */
const DAYS = 90;
const ROLE: Role = 'organizer';

/** The clearance of who came in with two recovery sheets, with what it rests on until somebody else can look at them. */
export async function seatRecovered(
  tx: Tx,
  { hubId, memberId, today }: { readonly hubId: string; readonly memberId: string; readonly today: string },
): Promise<void> {
  const until = addDays(dayText(today), DAYS);
  await tx.query(
    `INSERT INTO clearance (hub_id, member_id, role, state, until, version, changed_on)
     VALUES ($1, $2, $3, 'approved', $4, 1, $5)`,
    [hubId, memberId, ROLE, until, today],
  );
  const asked = byRole((await currentPolicy(tx, hubId)).rules).get(ROLE)?.requirements ?? [];
  for (const { kind, course } of asked)
    await tx.query(
      `INSERT INTO exemption (hub_id, id, member_id, role, kind, course, reason, until, made_by, made_on)
       VALUES ($1, $2, $3, $4, $5, $6, 'paper_delayed', $7, $3, $8)`,
      [hubId, randomUUID(), memberId, ROLE, kind, course, until, today],
    );
}
