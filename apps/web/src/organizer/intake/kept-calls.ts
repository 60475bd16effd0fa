import { publicOf } from '@doorstep/sealed';
import { openWith, sealFor, type SealedBoxText } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import type { Shelf } from '../week/model/draft-store';
import type { IntakeDraft } from './intake-draft';

/** A call that broke off, as it was typed, with the moment it was last touched. */
export interface KeptCall {
  readonly id: string;
  readonly at: number;
  readonly draft: IntakeDraft;
}

interface Row {
  readonly id: string;
  readonly at: number;
  readonly box: SealedBoxText;
}

/** A day: what nobody has picked up by then is gone. Milliseconds. */
const KEPT = 24 * 3_600_000;
const MOST = 8;
const keyOf = ({ hub, member }: Keyring): string => `doorstep.calls.${hub}.${member}`;
const drawerOf = (id: string) => ({ subjectId: id, compartment: 'care', version: 0 }) as const;

/** Keeps a broken-off call in this browser: sealed to the worker's own key, so that a locked desk shows nothing. */
export async function keepCall(shelf: Shelf, keys: Keyring, { id, at, draft }: KeptCall): Promise<void> {
  const box = await sealFor(keys.hub, drawerOf(id), draft, [publicOf(keys.own)]);
  const rows = rowsOf(shelf, keys, at).filter((row) => row.id !== id);
  write(shelf, keys, [{ id, at, box }, ...rows].slice(0, MOST));
}

export function dropCall(shelf: Shelf, keys: Keyring, id: string, now: number): void {
  write(
    shelf,
    keys,
    rowsOf(shelf, keys, now).filter((row) => row.id !== id),
  );
}

/** The broken-off calls of this worker, the newest first; those of another key are passed by. */
export async function keptCalls(shelf: Shelf, keys: Keyring, now: number): Promise<readonly KeptCall[]> {
  const opened = await Promise.all(rowsOf(shelf, keys, now).map((row) => open(keys, row)));
  return opened.filter((call) => call !== null);
}

async function open(keys: Keyring, { id, at, box }: Row): Promise<KeptCall | null> {
  const [wrap] = box.wraps;
  if (wrap === undefined) return null;
  const draft = await openWith<IntakeDraft>(keys, { ...box, ...wrap, subjectId: id });
  return draft.ok ? { id, at, draft: draft.value } : null;
}

function rowsOf(shelf: Shelf, keys: Keyring, now: number): readonly Row[] {
  try {
    const rows = JSON.parse(shelf.getItem(keyOf(keys)) ?? '[]') as unknown;
    return Array.isArray(rows) ? (rows as Row[]).filter(({ at }) => at > now - KEPT) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function write(shelf: Shelf, keys: Keyring, rows: readonly Row[]): void {
  if (rows.length === 0) shelf.removeItem(keyOf(keys));
  else shelf.setItem(keyOf(keys), JSON.stringify(rows));
}
