import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { hashOf } from './cookies';

/** The calendar that a token's hash opens. A token has 256 bits: nobody guesses one, and a miss costs one look. */
export type CalendarOf = (tokenHash: Buffer) => Promise<string | undefined>;

const ADDRESS = /^\/calendar\/([A-Za-z0-9_-]{43})\.ics$/;

/** The hash of the token in a calendar's address; nothing when it has another form. */
export function tokenHashIn(address: string): Buffer | undefined {
  const token = ADDRESS.exec(address)?.[1];
  return token === undefined ? undefined : hashOf(token);
}

/** Answers with a calendar, or with 304 when the app has this very text. Headers of the house are set before. */
export function sendCalendar(request: IncomingMessage, response: ServerResponse, text: string): void {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  response.setHeader('ETag', etag);
  if (knows(request.headers['if-none-match'], etag)) {
    response.statusCode = 304;
    return void response.end();
  }
  const body = Buffer.from(text);
  response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A proxy on the way may have made a weak tag of ours (RFC 9110, 13.1.2: If-None-Match compares weakly). */
const knows = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
