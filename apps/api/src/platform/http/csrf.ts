import type { IncomingHttpHeaders } from 'node:http';

/** Sent by our own pages and clients with every POST; no form and no cross-site script can add it unasked. */
export const OWN_HEADER = 'x-doorstep';

/**
 * Whether a request was made by a page of ours (or by a program, which must say so): all four of POST, JSON, same
 * origin and our own header. `origin` is the public address; null takes the one in the Host header.
 */
export function isFromOurOwnPage(
  method: string | undefined,
  headers: IncomingHttpHeaders,
  origin: string | null,
): boolean {
  return (
    method === 'POST' &&
    /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '') &&
    isSameOrigin(headers, origin) &&
    headers[OWN_HEADER] === '1'
  );
}

/** A browser's own word comes first: it cannot be set by a page. Without one, Origin must be ours. */
function isSameOrigin(headers: IncomingHttpHeaders, origin: string | null): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const ours = origin ?? `http://${headers.host ?? ''}`;
  return headers.origin === ours;
}
