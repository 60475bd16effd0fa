import type { IncomingMessage } from 'node:http';
import { Refusal } from '../errors/refusal';

/** No command of ours comes near it: the largest, a plan of 100 stops, is about 30 KB. */
export const BODY_MAX = 64 * 1024;

/** Reads a JSON object of at most 64 KB. Counts before it parses. Refuses BODY_TOO_LARGE, INPUT_MALFORMED. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_MAX) throw new Refusal('BODY_TOO_LARGE');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_MAX) throw new Refusal('BODY_TOO_LARGE');
    chunks.push(chunk);
  }
  return parse(Buffer.concat(chunks).toString());
}

/** An array would be a batch: refused like any other wrong form. */
function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('INPUT_MALFORMED');
    throw error;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal('INPUT_MALFORMED');
  }
  return value as Record<string, unknown>;
}
