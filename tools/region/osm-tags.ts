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

function readOneWay(tags: Tags): Carriageway['oneWay'] {
  const said = tags['oneway'];
  if (said === '-1' || said === 'reverse') return -1;
  if (said === 'yes' || said === 'true' || said === '1') return 1;
  if (said === 'no' || said === 'false' || said === '0') return 0;
  const implied =
    tags['highway'] === 'motorway' || tags['junction'] === 'roundabout' || tags['junction'] === 'circular';
  return implied ? 1 : 0;
}

/** Reads a way's tags; null when it is no street, an area, or closed to cars. */
export function readCarriageway(tags: Tags): Carriageway | null {
  const kind = KINDS[tags['highway'] ?? ''];
  if (kind === undefined || tags['area'] === 'yes') return null;
  if (kind !== 'path' && (!carMayEnter(tags) || NOWHERE.has(tags['service'] ?? ''))) return null;
  const name = tags['name']?.trim() ?? '';
  const ref = kind === 'freeway' ? (tags['ref']?.trim() ?? '') : '';
  return {
    kind,
    name: name || ref || null,
    kmh: readMaxspeed(tags['maxspeed']) ?? UNPOSTED[tags['highway'] ?? ''] ?? null,
    oneWay: readOneWay(tags),
  };
}
