import { invariant } from '@doorstep/std';
import { concat, utf8, type Bytes } from './bytes';

/** The drawers of a request, a member or a closure: who may open one says nothing about the others. */
export const COMPARTMENTS = [
  'card',
  'place',
  'contact',
  'care',
  'profile',
  'company',
  'closure',
  'incident',
  'site',
  'vouch',
  'consent',
  'message',
  'sheet',
  'caregiver',
  'donor',
  'slip',
] as const;
export type Compartment = (typeof COMPARTMENTS)[number];

/**
 * Where a box belongs. It is authenticated, never stored inside: a box moved to another row, hub, drawer or version
 * does not open. `subject` is the id of a request, a member or a closure; `version` counts the rewrites of that drawer from 0.
 */
export interface BoxContext {
  readonly deployment: string;
  readonly hub: string;
  readonly subject: string;
  readonly compartment: Compartment;
  readonly version: number;
}

/** The parts of an authenticated context, in a fixed order. Numbers are whole and not negative. */
export type ContextTuple = readonly (string | number | Bytes)[];

const TAG = { text: 1, integer: 2, bytes: 3 } as const;

/**
 * Canonical bytes of a purpose and a tuple: per part a type tag, a 32-bit length and the value. Two different tuples
 * never share bytes, which joined text cannot promise (`a|b` + `c` is `a` + `b|c`).
 */
export function encodeTuple(purpose: string, parts: ContextTuple): Bytes {
  return concat(...['doorstep/1', purpose, ...parts].map(encodePart));
}

/** The authenticated context of a box's body or of one of its wraps. */
export const encodeBoxContext = (context: BoxContext, purpose: 'body' | 'wrap'): Bytes =>
  encodeTuple(purpose, [
    context.deployment,
    context.hub,
    context.subject,
    context.compartment,
    context.version,
  ]);

function encodePart(part: string | number | Bytes): Bytes {
  if (typeof part === 'string') return framed(TAG.text, utf8(part));
  if (typeof part === 'number') return framed(TAG.integer, integer(part));
  return framed(TAG.bytes, part);
}

function framed(tag: number, value: Bytes): Bytes {
  const head = new Uint8Array(5);
  head[0] = tag;
  new DataView(head.buffer).setUint32(1, value.length);
  return concat(head, value);
}

function integer(value: number): Bytes {
  invariant(Number.isSafeInteger(value) && value >= 0, 'a number in a context is whole and not negative');
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}
