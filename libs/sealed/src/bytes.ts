import { invariant } from '@doorstep/std';

/** Raw bytes. Functions here never write into bytes they were given. */
export type Bytes = Uint8Array;

/** Bytes on a buffer of their own: what WebCrypto's types ask for, and safe from pooled buffers and later writes. */
export const own = (bytes: Bytes): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

export function concat(...parts: readonly Bytes[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** UTF-8. Lone surrogates are refused: all of them would become the same replacement character. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  invariant(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) === text,
    'text is well-formed Unicode',
  );
  return own(bytes);
}

/** base64url without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Bytes): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The bytes of a base64url text without padding. Throws `InvariantError` for any other text, also for a second
 * spelling of the same bytes (padding, spaces, stray low bits): one value, one text.
 */
export function fromBase64Url(text: string): Bytes {
  invariant(/^[\w-]*$/.test(text) && text.length % 4 !== 1, 'text is base64url');
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  invariant(toBase64Url(bytes) === text, 'text is canonical base64url');
  return bytes;
}
