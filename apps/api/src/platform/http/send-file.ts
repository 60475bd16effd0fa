import { createReadStream, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { SQUEEZED } from './media-types';
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

function sendText(request: IncomingMessage, response: ServerResponse, found: ShelfFile): void {
  response.setHeader('Vary', 'Accept-Encoding');
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (takesGzip) response.setHeader('Content-Encoding', 'gzip');
  const body = takesGzip ? gzipped(found) : readFileSync(found.file);
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
