import type { Tx } from './db';

/** The rows of an UPDATE or DELETE ... RETURNING, which TypeORM answers as [rows, count]. */
export async function returning<Row>(tx: Tx, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
  const answer: [Row[], number] = await tx.query(sql, [...parameters]);
  return answer[0];
}

/** Rows by a key of theirs, each list in the order of the rows. (Node 20 has no Map.groupBy.) */
export function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}
