import type { Tags } from '../pbf/primitive-block';
import { carAccess, carInvited, type Access } from './access';
import type { StreetClass } from '@doorstep/streets';
import { mainName, otherNames } from './names';
import { directionOf } from './one-way';
import { speedOf } from './speed';
import { isPassable } from './surface';

/** What a way means to a car. */
export interface Carriageway {
  readonly kind: StreetClass;
  readonly name: string | null;
  readonly otherNames: readonly string[];
  readonly kmh: number | null;
  /** 1 in drawing order only, -1 against it only, 0 both. */
  readonly oneWay: 1 | -1 | 0;
  /** A trip may begin or end here, never pass through. */
  readonly ends: boolean;
  /** Homes stand along it. */
  readonly lived: boolean;
  /** Leads to one house: kept where it is long. */
  readonly driveway: boolean;
  readonly roundabout: boolean;
  /** Bridges and tunnels: ends that lie on one spot but not on one level do not meet. */
  readonly level: string;
}

/** A way for feet, wheels or buses, which only the map shows. */
export interface Footway {
  readonly kind: 'path';
  readonly name: string | null;
}

/** Why a way with a `highway` tag is neither. */
export type Omitted = 'closed' | 'unbuilt' | 'reversible' | 'impassable' | 'parking' | 'other';

/** `highway` values a car may drive. */
const DRIVEN: Readonly<Record<string, StreetClass>> = {
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
  road: 'street',
  service: 'service',
};
/** Driven only where a tag asks cars in, and then to a door. */
const BY_INVITATION = new Set(['pedestrian', 'track', 'busway']);
const ON_FOOT = new Set([
  'pedestrian',
  'footway',
  'cycleway',
  'path',
  'busway',
  'track',
  'steps',
  'bridleway',
]);
const UNBUILT = new Set([
  'construction',
  'proposed',
  'planned',
  'abandoned',
  'disused',
  'razed',
  'demolished',
]);
/** Farms lie along tracks with a firm ground. */
const FIRM = new Set(['grade1', 'grade2']);
/** Service ways that lead to a parked car or past a counter, never to a door. */
const NOWHERE = new Set(['parking_aisle', 'parking', 'drive-through', 'emergency_access', 'slipway', 'bus']);
const LIVED = new Set(['residential', 'living_street']);

/** The class under which a car may drive it; null where it may not at all. */
function drivenKind(tags: Tags): StreetClass | null {
  const { highway = '', tracktype = '', motorroad } = tags;
  if (highway === 'trunk' && motorroad === 'yes') return 'freeway';
  const kind = DRIVEN[highway];
  if (kind !== undefined) return kind;
  const asked = BY_INVITATION.has(highway) && carInvited(tags);
  return asked || (highway === 'track' && FIRM.has(tracktype)) ? 'service' : null;
}

const footway = (tags: Tags): Footway | Omitted =>
  ON_FOOT.has(tags['highway'] ?? '') && tags['footway'] !== 'crossing' && tags['footway'] !== 'sidewalk'
    ? { kind: 'path', name: mainName(tags, false) }
    : 'other';

/** Reasons that keep every car out, whatever the class. */
function omission(tags: Tags): Omitted | null {
  if (tags['abandoned'] === 'yes' || tags['disused'] === 'yes') return 'unbuilt';
  if (!isPassable(tags)) return 'impassable';
  if (tags['highway'] === 'service' && NOWHERE.has(tags['service'] ?? '')) return 'parking';
  return null;
}

const levelOf = ({ layer = '', level = '', bridge = '', tunnel = '' }: Tags): string =>
  [layer, level, bridge === 'no' ? '' : bridge, tunnel === 'no' ? '' : tunnel].join('/');

/** A lane of one's own or an alley is never a way through; nor is what only guests may enter. */
const onlyEnds = (kind: StreetClass, access: Access): boolean => kind === 'service' || access === 'ends';

function carriageway(tags: Tags, kind: StreetClass, access: Access): Carriageway | Omitted {
  const oneWay = directionOf(tags);
  if (oneWay === null) return 'reversible';
  const name = mainName(tags, kind === 'freeway' || kind === 'major');
  return {
    kind,
    name,
    otherNames: otherNames(tags, name),
    kmh: speedOf(tags),
    oneWay,
    ends: onlyEnds(kind, access),
    lived: LIVED.has(tags['highway'] ?? ''),
    driveway: tags['service'] === 'driveway',
    roundabout: tags['junction'] === 'roundabout',
    level: levelOf(tags),
  };
}

/** Access to either direction: a way with one closed direction is a one-way, not closed. */
function bestAccess(tags: Tags): Access {
  const all = [carAccess(tags), carAccess(tags, 'forward'), carAccess(tags, 'backward')];
  return all.find((access) => access === 'open') ?? all.find((access) => access === 'ends') ?? 'closed';
}

/** Reads a way with a `highway` tag: what a car, or only the map, makes of it, or why neither does. */
export function readCarriageway(tags: Tags): Carriageway | Footway | Omitted {
  const { highway = '', area } = tags;
  if (UNBUILT.has(highway)) return 'unbuilt';
  if (area === 'yes') return 'other';
  const kind = drivenKind(tags);
  if (kind === null) return footway(tags);
  const omitted = omission(tags);
  if (omitted !== null) return omitted;
  const access = bestAccess(tags);
  return access === 'closed' ? 'closed' : carriageway(tags, kind, access);
}
