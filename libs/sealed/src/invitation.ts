import { concat, fromBase64Url, toBase64Url, type Bytes } from './bytes';

/** What stands behind the # of an invitation's link. Browsers never send that part to a server. */
export interface Invitation {
  /** 16 random bytes, base64url: the server keeps their digest. */
  readonly token: string;
  /** The hub's public root key, base64url: a newcomer has it from whoever invites, and from no server. */
  readonly hubRoot: string;
}

const TOKEN_BYTES = 16;
/** 48 bytes as unpadded base64url. */
const FRAGMENT = /^#?([\w-]{64})$/;

/** The fragment of a link, without its #. */
export const invitationText = (token: Bytes, hubRoot: Bytes): string => toBase64Url(concat(token, hubRoot));

/** An invitation as a link's fragment has it; null where there is none, or none of ours. */
export function readInvitation(fragment: string): Invitation | null {
  const [, text] = FRAGMENT.exec(fragment) ?? [];
  if (text === undefined) return null;
  const bytes = fromBase64Url(text);
  return {
    token: toBase64Url(bytes.slice(0, TOKEN_BYTES)),
    hubRoot: toBase64Url(bytes.slice(TOKEN_BYTES)),
  };
}
