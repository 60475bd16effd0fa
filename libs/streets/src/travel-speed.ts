import type { GraphFile } from './graph-file';
import { streetClasses, type StreetClass } from './street-class';

/** What is driven. */
export const vehicles = ['car', 'van', 'cargo-bike'] as const;
export type Vehicle = (typeof vehicles)[number];

/** Shares by which winter stretches the time on a class of street; 1 where a class is not named. */
export type WinterShares = Readonly<Partial<Record<StreetClass, number>>>;

/** Who drives, and how slow the season makes which streets. */
export interface Profile {
  readonly vehicle: Vehicle;
  readonly winter: WinterShares;
}

type Speeds = Readonly<Record<StreetClass, number>>;

/** km/h believed where nothing is posted. */
const UNPOSTED: Speeds = { freeway: 90, ramp: 60, major: 50, street: 40, service: 19 };

/** Nobody averages the posted limit: other people and the street itself take a fifth (OSRM's car profile has it so). */
const POSTED_SHARE = 0.8;

/**
 * What stands at a ramp is advice for its sharpest bend (or, in city data, a filler); a whole ramp, from the
 * street's speed to the freeway's, is driven faster.
 */
const RAMP_FLOOR = 60;

/** No van is driven faster, in km/h, and it takes corners, kerbs and narrow streets a little slower than a car. */
const VAN_LIMIT = 90;
const VAN_SHARE = 0.95;

/** km/h of a loaded cargo bike, whatever is posted; 0 where it may not go. */
const BIKE: Speeds = { freeway: 0, ramp: 0, major: 17, street: 16, service: 12 };

function believedKmh(kind: StreetClass, postedKmh: number | null, vehicle: Vehicle): number {
  if (vehicle === 'cargo-bike') return Math.min(BIKE[kind], postedKmh ?? Infinity);
  const posted = postedKmh ?? UNPOSTED[kind];
  const driven = (kind === 'ramp' ? Math.max(posted, RAMP_FLOOR) : posted) * POSTED_SHARE;
  return vehicle === 'van' ? Math.min(driven * VAN_SHARE, VAN_LIMIT) : driven;
}

/** Believed travel speed in metres per second; 0 where the vehicle may not go. */
export const travelSpeed = (kind: StreetClass, postedKmh: number | null, vehicle: Vehicle): number =>
  believedKmh(kind, postedKmh, vehicle) / 3.6;

/** Milliseconds over each segment, at least 1; 0 where the vehicle may not go. */
export function segmentTimes(file: GraphFile, { vehicle, winter }: Profile): Int32Array {
  const times = new Int32Array(file.segments);
  // One speed for each class and posted limit: 5 x 256, instead of a look at every segment.
  const known = new Map<number, number>();
  for (let s = 0; s < times.length; s++) {
    const [kind, kmh] = [file.kind[s] as number, file.kmh[s] as number];
    let perDecimetre = known.get(kind * 256 + kmh);
    if (perDecimetre === undefined) {
      const name = streetClasses[kind] ?? 'street';
      const speed = travelSpeed(name, kmh === 0 ? null : kmh, vehicle);
      perDecimetre = speed === 0 ? 0 : (100 / speed) * (winter[name] ?? 1);
      known.set(kind * 256 + kmh, perDecimetre);
    }
    const ms = (file.length[s] as number) * perDecimetre;
    times[s] = perDecimetre === 0 ? 0 : Math.max(1, Math.round(ms));
  }
  return times;
}
