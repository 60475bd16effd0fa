import type { Tags } from '../pbf/primitive-block';

/** km/h that the ground lets a car drive; what is paved smoothly is not listed. */
const SURFACES: Readonly<Record<string, number>> = {
  compacted: 60,
  fine_gravel: 60,
  paving_stones: 50,
  bricks: 50,
  sett: 40,
  cobblestone: 30,
  unhewn_cobblestone: 20,
  metal_grid: 30,
  wood: 30,
  unpaved: 40,
  gravel: 40,
  pebblestone: 30,
  ground: 30,
  dirt: 30,
  earth: 30,
  rock: 20,
  stepping_stones: 10,
  grass_paver: 20,
  grass: 15,
  sand: 15,
  mud: 10,
  snow: 20,
  ice: 15,
};
const SMOOTHNESS: Readonly<Record<string, number>> = {
  intermediate: 70,
  bad: 40,
  very_bad: 20,
};
const TRACKS: Readonly<Record<string, number>> = {
  grade1: 50,
  grade2: 40,
  grade3: 25,
  grade4: 15,
  grade5: 10,
};
/** Ground that no ordinary car crosses. */
const IMPASSABLE = new Set(['horrible', 'very_horrible', 'impassable']);

/** The speed the ground lets a car drive, km/h; null where nothing slows it. */
export function surfaceCap({ surface = '', smoothness = '', tracktype = '' }: Tags): number | null {
  const caps = [SURFACES[surface], SMOOTHNESS[smoothness], TRACKS[tracktype]].filter(
    (cap) => cap !== undefined,
  );
  return caps.length === 0 ? null : Math.min(...caps);
}

/** Can an ordinary car use it in all seasons? */
export const isPassable = (tags: Tags): boolean =>
  !IMPASSABLE.has(tags['smoothness'] ?? '') &&
  tags['impassable'] !== 'yes' &&
  tags['winter_road'] !== 'yes' &&
  tags['ice_road'] !== 'yes';
