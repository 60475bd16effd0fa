import type { Paper } from '../../../public/ask/paper';
import type { KnownRequest } from '../use-known';
import type { ReadRow } from './row-draft';

/** What a row has to do with the others of its list and with what the hub has; null while that is not known. */
export interface RowTies {
  readonly paper: Paper;
  /** Keyed tag of its number; null where it has none. */
  readonly tag: string | null;
  /** Requests of the same number, the newest first. */
  readonly known: readonly KnownRequest[];
}

export type JudgedRow = ReadRow &
  (
    | { readonly state: 'wrong' }
    /** Somebody has to read it, but it could go as it is. */
    | { readonly state: 'twice'; readonly ties: RowTies; readonly sameAs: number }
    | { readonly state: 'known'; readonly ties: RowTies }
    /** Brought in before. */
    | { readonly state: 'there'; readonly ties: RowTies }
    | { readonly state: 'ready'; readonly ties: RowTies }
    | { readonly state: 'looking' }
  );
export type RowState = JudgedRow['state'];

/** Says of each row whether it can go, in the order of the list: of two that are one household the first one goes. */
export function judged(rows: readonly ReadRow[], ties: ReadonlyMap<ReadRow, RowTies>): readonly JudgedRow[] {
  const lines = new Map<string, number>();
  return rows.map((row) => {
    if (row.faults.length > 0) return { ...row, state: 'wrong' };
    const own = ties.get(row);
    return own === undefined ? { ...row, state: 'looking' } : tied(row, own, lines);
  });
}

/** `lines`: where each household stood first; this row is added. */
function tied(row: ReadRow, ties: RowTies, lines: Map<string, number>): JudgedRow {
  const { paper, tag, known } = ties;
  const names = [paper.requestIds[0] ?? '', ...(tag === null ? [] : [tag])];
  const sameAs = names.map((name) => lines.get(name)).find((line) => line !== undefined);
  for (const name of names) if (!lines.has(name)) lines.set(name, row.line);
  if (known.some(({ id }) => paper.requestIds.includes(id))) return { ...row, ties, state: 'there' };
  if (sameAs !== undefined) return { ...row, ties, state: 'twice', sameAs };
  return { ...row, ties, state: known.length > 0 ? 'known' : 'ready' };
}

/** Lines that a turn of the hub's keys has made strangers: without a number nothing else leads to what was sent before. */
export const strangers = (rows: readonly JudgedRow[]): readonly number[] =>
  rows.flatMap((row) =>
    (row.state === 'ready' || row.state === 'twice') && row.ties.tag === null ? [row.line] : [],
  );

/** What goes unless somebody says otherwise, and what can be chosen to go all the same. */
export const goesAlone = (state: RowState): boolean => state === 'ready';
export const mayGo = (state: RowState): boolean =>
  state === 'ready' || state === 'twice' || state === 'known';
