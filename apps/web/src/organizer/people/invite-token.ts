import { engineRandom, invitationText, toBase64Url, type Bytes } from '@doorstep/sealed';

/** Random bytes of an invitation's link: 128 bits. */
const TOKEN_BYTES = 16;

export interface NewInvite {
  /** Leads to the invitation; the part after # is never sent to a server by a browser. */
  readonly link: string;
  /** SHA-256 of the token, base64url: all that the server is told. */
  readonly tokenHash: string;
}

/** A fresh invitation of this address to the hub of this root. Whoever made it sees the link once. */
export async function newInvite(origin: string, hubRoot: Bytes): Promise<NewInvite> {
  const token = engineRandom(TOKEN_BYTES);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(token)));
  return { link: `${origin}/v/join#${invitationText(token, hubRoot)}`, tokenHash: toBase64Url(hash) };
}
