import type { Tx } from '../../platform/db/db';
import type { SealedBox } from './box.types';

export interface BoxQuestion {
  readonly hubId: string;
  readonly purpose: 'hub' | 'board';
  readonly compartments: readonly SealedBox['compartment'][];
  readonly subjectIds: readonly string[];
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
