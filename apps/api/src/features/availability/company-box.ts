import { createHash } from 'node:crypto';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { SealedBox, SealedBoxInput } from '../boxes/box.types';
import { hasSealedForm } from '../boxes/boxes.service';

/** First 12 bytes of SHA-256 of a public key, as libs/sealed names keys. */
const KID_BYTES = 12;

/** The name of the member's own key. */
export async function ownKid(tx: Tx, me: Member): Promise<string> {
  const rows: { publicKey: Buffer }[] = await tx.query(
    'SELECT public_key AS "publicKey" FROM member WHERE hub_id = $1 AND id = $2',
    [me.hubId, me.id],
  );
  const [row] = rows;
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return createHash('sha256').update(row.publicKey).digest().subarray(0, KID_BYTES).toString('base64url');
}

/**
 * Exactly two readers: the hub, which plans with it, and the member, who must be able to change it. Refuses
 * BOX_MALFORMED, BOX_FOR_WRONG_KEY and BOX_MISSING.
 */
export function checkReaders(box: SealedBoxInput, kids: readonly [hub: string, own: string]): void {
  const about = { compartment: 'company' };
  if (box.compartment !== 'company' || !hasSealedForm(box)) throw new Refusal('BOX_MALFORMED', about);
  if (!box.wraps.every(({ kid }) => kids.includes(kid))) throw new Refusal('BOX_FOR_WRONG_KEY', about);
  if (box.wraps.length < kids.length) throw new Refusal('BOX_MISSING', about);
}

/** The member's own box, with the wrap for the member's own key. */
export async function readOwnCompany(tx: Tx, me: Member): Promise<SealedBox | null> {
  const rows: SealedBox[] = await tx.query(
    `SELECT b.subject_id AS "subjectId", b.compartment, b.version, b.body, w.kid, w.wrap
     FROM sealed_box b JOIN sealed_wrap w USING (hub_id, subject_id, compartment)
     WHERE b.hub_id = $1 AND b.subject_id = $2 AND b.compartment = 'company' AND w.kid = $3`,
    [me.hubId, me.id, await ownKid(tx, me)],
  );
  return rows[0] ?? null;
}
