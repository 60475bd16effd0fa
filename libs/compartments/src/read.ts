import { fail, ok, type Result } from '@doorstep/std';
import {
  AVOID,
  CHANNELS,
  DOOR_PROTOCOLS,
  HANDOVERS,
  NEEDS,
  type Card,
  type Care,
  type Contact,
  type Place,
  type Profile,
} from './contents';

/** What opened is not what this compartment holds: a newer shape, or a hostile sealer. */
export type ReadError = 'SHAPE';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const text =
  (max: number): Check =>
  (v) =>
    typeof v === 'string' && v.length <= max;
const count =
  (max: number): Check =>
  (v) =>
    Number.isInteger(v) && (v as number) >= 0 && (v as number) <= max;
const flag: Check = (v) => typeof v === 'boolean';
const oneOf =
  (words: readonly string[]): Check =>
  (v) =>
    typeof v === 'string' && words.includes(v);
const listOf =
  (item: Check, max: number): Check =>
  (v) =>
    Array.isArray(v) && v.length <= max && v.every(item);
const orNull =
  (check: Check): Check =>
  (v) =>
    v === null || check(v);
const degrees =
  (max: number): Check =>
  (v) =>
    typeof v === 'number' && Math.abs(v) <= max;
const shape =
  (fields: Fields): Check =>
  (v) =>
    typeof v === 'object' &&
    v !== null &&
    Object.entries(fields).every(([name, check]) => check((v as Record<string, unknown>)[name]));

const point = shape({ lon: degrees(180), lat: degrees(90) });
const address = shape({ line: text(200), point: orNull(point), approximate: flag, note: text(300) });
const first: Check = (v) => v === 1;

const SHAPES = {
  card: shape({ v: first, language: text(16), needs: listOf(oneOf(NEEDS), 9), handover: oneOf(HANDOVERS) }),
  place: shape({
    v: first,
    sign: shape({ picture: text(24), number: count(99) }),
    home: address,
    destination: orNull(address),
    protocol: listOf(oneOf(DOOR_PROTOCOLS), 4),
  }),
  contact: shape({
    v: first,
    name: text(120),
    phone: text(40),
    channel: oneOf(CHANNELS),
    messageIsSafe: flag,
    askingFor: oneOf(['self', 'family', 'other']),
  }),
  care: shape({
    v: first,
    adults: count(40),
    children: listOf(count(40), 4),
    avoid: listOf(oneOf(AVOID), 7),
    diaperSize: text(16),
    note: text(500),
    ride: orNull(
      shape({
        riders: count(16),
        comesBack: flag,
        appointmentMinute: orNull(count(1440)),
        backMinute: orNull(count(1440)),
      }),
    ),
    sittingMinutes: orNull(count(1440)),
  }),
  profile: shape({
    v: first,
    name: text(120),
    phone: text(40),
    languages: listOf(text(16), 20),
    home: orNull(point),
  }),
} as const;

interface Contents {
  card: Card;
  place: Place;
  contact: Contact;
  care: Care;
  profile: Profile;
}

/** An opened value as what its compartment holds. */
export function read<C extends keyof Contents>(
  compartment: C,
  value: unknown,
): Result<Contents[C], ReadError> {
  return SHAPES[compartment](value) ? ok(value as Contents[C]) : fail('SHAPE');
}
