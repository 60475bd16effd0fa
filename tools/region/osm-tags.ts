import type { Block } from './centrelines';

/** The tags of an OpenStreetMap way. */
export type Tags = Readonly<Record<string, string>>;

/** What a way means to a car. */
export interface Carriageway {
  readonly kind: Block['kind'];
  readonly name: string | null;
  readonly kmh: number | null;
  /** 1 in drawing order only, -1 against it only, 0 both. */
  readonly oneWay: 1 | -1 | 0;
}

/** `highway` values a car may drive, and the ways that only the map shows. */
const KINDS: Readonly<Record<string, Block['kind']>> = {
  motorway: 'freeway',
  motorway_link: 'ramp',
  trunk: 'major',
  trunk_link: 'ramp',
  primary: 'major',
  primary_link: 'major',
  secondary: 'major',
  secondary_link: 'major',
  tertiary: 'major',
  tertiary_link: 'major',
  unclassified: 'street',
  residential: 'street',
  living_street: 'street',
  service: 'service',
  pedestrian: 'path',
  footway: 'path',
  cycleway: 'path',
  path: 'path',
  busway: 'path',
};

/** km/h taken for posted where no `maxspeed` is: our five classes are coarser than OpenStreetMap's. */
const UNPOSTED: Readonly<Record<string, number>> = {
  motorway: 105,
  trunk: 90,
  primary: 70,
  secondary: 60,
  tertiary: 50,
  unclassified: 40,
  residential: 35,
  living_street: 15,
};

const CLOSED = new Set(['no', 'private', 'agricultural', 'forestry', 'emergency', 'military']);
/** Service ways that lead nowhere but to a parked car. */
const NOWHERE = new Set(['parking_aisle', 'driveway', 'drive-through', 'emergency_access']);

/** The most particular access tag wins: a way closed to all may be open to cars. */
function carMayEnter(tags: Tags): boolean {
  const rule = tags['motorcar'] ?? tags['motor_vehicle'] ?? tags['vehicle'] ?? tags['access'];
  return rule === undefined || !CLOSED.has(rule);
}

/** `maxspeed` in km/h: "50", "30 mph", "walk"; null for what is no number ("none", "signals", "DE:urban"). */
export function readMaxspeed(text: string | undefined): number | null {
  const found = /^(\d{1,3}(?:\.\d+)?)\s*(mph|km\/h|kmh)?$/.exec(text?.trim() ?? '');
  if (!found) return text === 'walk' ? 7 : null;
  const kmh = Math.round(Number(found[1]) * (found[2] === 'mph' ? 1.609344 : 1));
  return kmh > 0 && kmh < 255 ? kmh : null;
}

const ONE_WAY: Readonly<Record<string, Carriageway['oneWay']>> = {
  yes: 1,
  true: 1,
  '1': 1,
  '-1': -1,
  reverse: -1,
  no: 0,
  false: 0,
  '0': 0,
};

/** What the tag says; without it a motorway and a roundabout run one way. */
function readOneWay({ oneway = '', highway, junction = '' }: Tags): Carriageway['oneWay'] {
  const implied = highway === 'motorway' || ['roundabout', 'circular'].includes(junction);
  return ONE_WAY[oneway] ?? (implied ? 1 : 0);
}

/** Its name, or the number of a freeway that has none. */
function readName({ name = '', ref = '' }: Tags, kind: Carriageway['kind']): string | null {
  return name.trim() || (kind === 'freeway' ? ref.trim() : '') || null;
}

/** Reads a way's tags; null when it is no street, an area, or closed to cars. */
export function readCarriageway(tags: Tags): Carriageway | null {
  const { highway = '', service = '', area, maxspeed } = tags;
  const kind = KINDS[highway];
  if (kind === undefined || area === 'yes') return null;
  if (kind !== 'path' && (!carMayEnter(tags) || NOWHERE.has(service))) return null;
  const kmh = readMaxspeed(maxspeed) ?? UNPOSTED[highway] ?? null;
  return { kind, name: readName(tags, kind), kmh, oneWay: readOneWay(tags) };
}
