import type { Tx } from '../../platform/db/db';
import type { SealedBox } from '../boxes/box.types';

/** A member's profile with the wrap for the member's own key; null when it was never sealed to it. */
export async function findOwnBox(
  tx: Tx,
  hubId: string,
  memberId: string,
  kid: string,
): Promise<SealedBox | null> {
  const [box]: SealedBox[] = await tx.query(
    `SELECT b.subject_id AS "subjectId", b.compartment, b.version, b.body, w.kid, w.wrap
     FROM sealed_box b JOIN sealed_wrap w USING (hub_id, subject_id, compartment)
     WHERE b.hub_id = $1 AND b.subject_id = $2 AND b.compartment = 'profile' AND w.kid = $3`,
    [hubId, memberId, kid],
  );
  return box ?? null;
}
