import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';

/**
 * Remembers that this organizer's browser opened the places of these requests: the family reads how many did, and
 * when last. Once a day a person and request; what is not of this hub is left out.
 */
export async function noteOpenings(
  tx: Tx,
  now: Date,
  me: Member,
  { requestIds, today }: { readonly requestIds: readonly string[]; readonly today: string },
): Promise<void> {
  const noted: { requestId: string }[] = await tx.query(
    `INSERT INTO disclosure AS d (hub_id, member_id, request_id, day, role, household_tag)
     SELECT r.hub_id, $2, r.id, $3, 'organizer', r.household_tag
       FROM request r WHERE r.hub_id = $1 AND r.id = ANY($4) ORDER BY r.id
     ON CONFLICT (hub_id, member_id, request_id, role) DO UPDATE SET day = excluded.day WHERE d.day < excluded.day
     RETURNING request_id AS "requestId"`,
    [me.hubId, me.id, today, requestIds],
  );
  for (const { requestId } of noted) {
    await record(tx, now, me, { verb: 'request.open', subjectId: requestId });
    await announce(tx, me.hubId, 'request', requestId);
  }
}
