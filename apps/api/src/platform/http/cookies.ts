import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A session token: 256 random bits, as unpadded base64url. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** `__Host-` ties the cookie to https and to this very host; plain loopback http cannot set it. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-doorstep' : 'doorstep');

export function sessionCookie(token: string, seconds: number, secure: boolean): string {
  const scope = `Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}`;
  return `${cookieName(secure)}=${token}; ${scope}${secure ? '; Secure' : ''}`;
}

/** What the database knows a token by: a stolen table signs nobody in. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The hash of the session token among a request's cookies, or null. */
export function readSessionCookie(headers: IncomingHttpHeaders, secure: boolean): Buffer | null {
  const name = `${cookieName(secure)}=`;
  const part = (headers.cookie ?? '').split(';').find((cookie) => cookie.trimStart().startsWith(name));
  const token = part?.trimStart().slice(name.length).trim() ?? '';
  return TOKEN.test(token) ? hashOf(token) : null;
}
