import { createReadStream, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { MEDIA_TYPES, SQUEEZED } from './media-types';
import { rangeOf } from './range';
import type { ShelfFile } from './shelf';

const squeezed = new Map<string, Buffer>();

/** Answers with one file: 304 when it is known, 206 for a range, gzip for text. Headers are set before. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  found: ShelfFile,
): Promise<void> {
  response.setHeader('Content-Type', found.type);
  response.setHeader('ETag', found.etag);
  if (request.headers['if-none-match'] === found.etag) return end(response, 304);
  if (SQUEEZED.has(found.ending)) return sendText(request, response, found);
  response.setHeader('Accept-Ranges', 'bytes');
  const range = rangeOf(request.headers.range, found.size);
  if (range === 'unfit') {
    response.setHeader('Content-Range', `bytes */${found.size}`);
    return end(response, 416);
  }
  const { from, to } = range === 'whole' ? { from: 0, to: found.size - 1 } : range;
  if (range !== 'whole') response.setHeader('Content-Range', `bytes ${from}-${to}/${found.size}`);
  response.setHeader('Content-Length', found.size === 0 ? 0 : to - from + 1);
  response.statusCode = range === 'whole' ? 200 : 206;
  if (request.method === 'HEAD' || found.size === 0) return end(response);
  await pipeline(createReadStream(found.file, { start: from, end: to }), response);
}

/** Answers with a page made for this request. Nothing secret is in it, so squeezing tells nothing. */
export function sendPage(request: IncomingMessage, response: ServerResponse, html: string): void {
  response.setHeader('Content-Type', MEDIA_TYPES['.html'] ?? '');
  const plain = Buffer.from(html);
  sendBody(request, response, takesGzip(request, response) ? gzipSync(plain) : plain);
}

function sendText(request: IncomingMessage, response: ServerResponse, found: ShelfFile): void {
  sendBody(request, response, takesGzip(request, response) ? gzipped(found) : readFileSync(found.file));
}

function takesGzip(request: IncomingMessage, response: ServerResponse): boolean {
  response.setHeader('Vary', 'Accept-Encoding');
  const takes = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (takes) response.setHeader('Content-Encoding', 'gzip');
  return takes;
}

function sendBody(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Squeezed once and kept: the whole app is under a megabyte. */
function gzipped(found: ShelfFile): Buffer {
  const key = `${found.file} ${found.etag}`;
  const kept = squeezed.get(key) ?? gzipSync(readFileSync(found.file), { level: 9 });
  squeezed.set(key, kept);
  return kept;
}

function end(response: ServerResponse, status = response.statusCode): void {
  response.statusCode = status;
  response.end();
}
