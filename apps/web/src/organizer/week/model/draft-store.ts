import type { Draft, ShiftEdit } from './draft';

/** Whose changes of which week. */
export interface DraftOwner {
  readonly hubId: string;
  readonly memberId: string;
  /** First day of the week. */
  readonly from: string;
}

/** What the browser keeps things in; `localStorage` at the desk. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  key(index: number): string | null;
  readonly length: number;
}

const PREFIX = 'doorstep.week';
const VERSION = 1;
const keyOf = ({ hubId, memberId, from }: DraftOwner): string => `${PREFIX}.${hubId}.${memberId}.${from}`;

/** A draft that was kept, with the moment it was last touched. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly at: number;
}

/** Ids, minutes and roles: nothing the server does not know, and nothing that was sealed. */
export function keepDraft(shelf: Shelf, owner: DraftOwner, draft: Draft, at: number): void {
  if (draft.length === 0) return shelf.removeItem(keyOf(owner));
  shelf.setItem(keyOf(owner), JSON.stringify({ version: VERSION, at, draft }));
}

/** What was left undone in this week; null when there is nothing, or when it was written by another release. */
export function keptDraft(shelf: Shelf, owner: DraftOwner): KeptDraft | null {
  const text = shelf.getItem(keyOf(owner));
  if (text === null) return null;
  const kept = read(text);
  return kept && kept.draft.length > 0 ? kept : null;
}

/** Weeks that are over are nobody's plan any more. */
export function dropOldDrafts(shelf: Shelf, before: string): void {
  const keys = Array.from({ length: shelf.length }, (_, i) => shelf.key(i)).filter((key) => key !== null);
  for (const key of keys) {
    if (key.startsWith(`${PREFIX}.`) && key.slice(-10) < before) shelf.removeItem(key);
  }
}

function read(text: string): KeptDraft | null {
  try {
    const value = JSON.parse(text) as Partial<KeptDraft & { version: number }>;
    const isOurs =
      value.version === VERSION &&
      typeof value.at === 'number' &&
      Array.isArray(value.draft) &&
      value.draft.every(isEdit);
    return isOurs ? { draft: value.draft ?? [], at: value.at ?? 0 } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const isEdit = (value: unknown): value is ShiftEdit => {
  const edit = value as Partial<ShiftEdit> | null;
  return (
    typeof edit?.id === 'string' &&
    typeof edit.facts === 'object' &&
    Array.isArray(edit.put) &&
    Array.isArray(edit.off)
  );
};
