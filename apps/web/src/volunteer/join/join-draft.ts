import { ROLES, type Role } from '@doorstep/lifecycle';
import { readInvitation } from '@doorstep/sealed';
import type { SettingRow, Shelf } from '../phone/phone';

/**
 * How far somebody came before they have a handle. Kept on the phone so that a closed tab costs nothing: the link, what
 * they would like to do, and a pseudonym. Never a name, a telephone number or a passphrase.
 */
export interface JoinDraft {
  /** The part of the link behind #, for `readInvitation`. */
  readonly link: string;
  /** Nothing yet: what the hub hopes for stands chosen. */
  readonly roles: readonly Role[] | null;
  readonly handle: string;
}

/** The invitation in a link's fragment; null where there is none, or none of ours. */
export function linkIn(fragment: string): string | null {
  const text = fragment.replace(/^#/, '');
  return readInvitation(text) === null ? null : text;
}

/** A draft as it was kept; null for anything else. */
export function readDraft(text: string | undefined): JoinDraft | null {
  if (text === undefined) return null;
  const kept = parsed(text);
  if (typeof kept !== 'object' || kept === null) return null;
  const { link, roles, handle } = kept as Record<string, unknown>;
  if (typeof link !== 'string' || linkIn(link) === null || typeof handle !== 'string') return null;
  const known = Array.isArray(roles) ? ROLES.filter((role) => roles.includes(role)) : null;
  return { link, roles: known, handle };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return null;
    throw notJson;
  }
}

/** A link that is opened anew begins anew; the same link goes on where it was. */
export function openDraft(kept: JoinDraft | null, link: string | null): JoinDraft | null {
  if (link === null || link === kept?.link) return kept;
  return { link, roles: null, handle: '' };
}

/** The draft on this phone's shelf of settings. */
export class JoinDrafts {
  constructor(private readonly shelf: Shelf<SettingRow>) {}

  async open(link: string | null): Promise<JoinDraft | null> {
    const draft = openDraft(readDraft((await this.shelf.get('join'))?.value), link);
    if (draft) await this.keep(draft);
    return draft;
  }

  keep(draft: JoinDraft): Promise<void> {
    return this.shelf.put({ name: 'join', value: JSON.stringify(draft) });
  }

  forget(): Promise<void> {
    return this.shelf.drop('join');
  }
}
