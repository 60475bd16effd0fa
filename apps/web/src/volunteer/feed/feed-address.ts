import { toBase64Url } from '@doorstep/sealed';

/** Bytes of chance in an address: nobody guesses it, so nothing else has to protect it. */
const TOKEN_BYTES = 32;

/** A calendar address made in this browser, and what of it the server is told. */
export interface FeedAddress {
  /** `https://.../calendar/TOKEN.ics` */
  readonly url: string;
  /** SHA-256 of the token's text, base64url. The token itself reaches the server when a calendar app first asks. */
  readonly tokenHash: string;
}

export async function newFeedAddress(origin: string): Promise<FeedAddress> {
  const token = toBase64Url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)));
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return { url: `${origin}/calendar/${token}.ics`, tokenHash: toBase64Url(new Uint8Array(hash)) };
}

/** The same address for the calendar app of the phone: `webcal:` is what they register for. */
export const webcalOf = (url: string): string => url.replace(/^https?:/, 'webcal:');
