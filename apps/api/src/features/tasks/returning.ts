import type { Tx } from '../../platform/db/db';

/** The rows of an UPDATE or DELETE ... RETURNING, which TypeORM answers as [rows, count]. */
export async function returning<Row>(tx: Tx, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
  const answer: [Row[], number] = await tx.query(sql, [...parameters]);
  return answer[0];
}
