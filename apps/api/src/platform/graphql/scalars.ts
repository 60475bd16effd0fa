import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { Refusal } from '../errors/refusal';

const BASE64URL = /^[A-Za-z0-9_-]*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const malformed = (): Refusal => new Refusal('INPUT_MALFORMED');

function bytesOf(value: unknown): Buffer {
  if (typeof value !== 'string' || !BASE64URL.test(value)) throw malformed();
  const bytes = Buffer.from(value, 'base64url');
  // One spelling for one value: 'AB' and 'AA' would both be a single zero byte.
  if (bytes.toString('base64url') !== value) throw malformed();
  return bytes;
}

function dayOf(value: unknown): string {
  if (typeof value !== 'string' || !DAY.test(value)) throw malformed();
  const midnight = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(value)) throw malformed();
  return value;
}

function instantOf(value: unknown): Date {
  if (typeof value !== 'string' || !INSTANT.test(value)) throw malformed();
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) throw malformed();
  return at;
}

function textOf(node: ValueNode): string {
  if (node.kind !== Kind.STRING) throw malformed();
  return node.value;
}

/** Buffer inside, unpadded base64url outside. Refuses INPUT_MALFORMED, as the others do. */
export const Bytes = new GraphQLScalarType<Buffer, string>({
  name: 'Bytes',
  description: 'Unpadded base64url.',
  serialize: (value) => Buffer.from(value as Uint8Array).toString('base64url'),
  parseValue: bytesOf,
  parseLiteral: (node) => bytesOf(textOf(node)),
});

/** 'YYYY-MM-DD' inside and outside: a calendar day that exists. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: "A calendar day in the hub's zone, YYYY-MM-DD.",
  serialize: (value) => String(value),
  parseValue: dayOf,
  parseLiteral: (node) => dayOf(textOf(node)),
});

/** Date inside, ISO 8601 in UTC outside. Input needs a zone: a moment, not a wall-clock reading. */
export const Instant = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'A moment, ISO 8601 in UTC.',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: instantOf,
  parseLiteral: (node) => instantOf(textOf(node)),
});
