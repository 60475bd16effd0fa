import type { Tx } from '../../platform/db/db';
import type { SealedBox } from './box.types';

export interface BoxQuestion {
  readonly hubId: string;
  readonly purpose: 'hub' | 'board';
  readonly compartments: readonly SealedBox['compartment'][];
  readonly subjectIds: readonly string[];
}

/** A box with the request that uses it: several occurrences of a standing request use the same one. */
export interface RequestBox {
  readonly requestId: string;
  readonly box: SealedBox;
}

/** The newest epoch wins when a box has wraps for several keys of the same purpose. */
export function findBoxes(tx: Tx, question: BoxQuestion): Promise<SealedBox[]> {
  const { hubId, purpose, compartments, subjectIds } = question;
  return tx.query(
    `SELECT DISTINCT ON (b.subject_id, b.compartment)
            b.subject_id AS "subjectId", b.compartment, b.version, b.body, w.kid, w.wrap
       FROM sealed_box b
       JOIN sealed_wrap w USING (hub_id, subject_id, compartment)
       JOIN hub_key k ON k.hub_id = w.hub_id AND k.kid = w.kid
      WHERE b.hub_id = $1 AND b.subject_id = ANY($2) AND b.compartment = ANY($3) AND k.purpose = $4
      ORDER BY b.subject_id, b.compartment, k.epoch DESC`,
    [hubId, subjectIds, compartments, purpose],
  );
}

/** The same by request, whichever boxes each uses; `subjectIds` are the ids of requests. */
export async function findRequestBoxes(tx: Tx, question: BoxQuestion): Promise<RequestBox[]> {
  const { hubId, purpose, compartments, subjectIds } = question;
  const rows: (SealedBox & { requestId: string })[] = await tx.query(
    `SELECT DISTINCT ON (r.id, b.compartment)
            r.id AS "requestId", b.subject_id AS "subjectId", b.compartment, b.version, b.body, w.kid, w.wrap
       FROM request r
       JOIN sealed_box b ON b.hub_id = r.hub_id AND b.subject_id = r.box_id
       JOIN sealed_wrap w ON w.hub_id = b.hub_id AND w.subject_id = b.subject_id AND w.compartment = b.compartment
       JOIN hub_key k ON k.hub_id = w.hub_id AND k.kid = w.kid
      WHERE r.hub_id = $1 AND r.id = ANY($2) AND b.compartment = ANY($3) AND k.purpose = $4
      ORDER BY r.id, b.compartment, k.epoch DESC`,
    [hubId, subjectIds, compartments, purpose],
  );
  return rows.map(({ requestId, ...box }) => ({ requestId, box }));
}
