/** Rows by table, in insertion order. Bytes travel as Postgres' hex text. */
export type Row = Readonly<Record<string, unknown>>;

export class Rows {
  private readonly tables = new Map<string, Row[]>();

  add(table: string, row: Row): void {
    const list = this.tables.get(table);
    if (list === undefined) this.tables.set(table, [row]);
    else list.push(row);
  }

  *entries(): IterableIterator<[string, readonly Row[]]> {
    yield* this.tables.entries();
  }
}

export const hex = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`;
/** A Postgres array literal of plain words. */
export const list = (words: readonly string[]): string => `{${words.join(',')}}`;

/** A hub's directory row, and everything that belongs to it. */
export interface HubRows {
  readonly hub: Row;
  readonly rows: Rows;
}
