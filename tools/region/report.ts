import type { BuiltNetwork } from './network';
import type { WholeTown } from './read-town';

/** Numbers of a build: what was found, what was left out. Lengths are metres. */
export type Report = Readonly<Record<string, number>>;

/** Counts what went into a pack and what did not. */
export function reportOf(
  town: WholeTown,
  { network, names, dropped }: BuiltNetwork,
  coastsDamaged: number,
): Report {
  const { nodes, segments, bans, signals } = network;
  const arcs = segments.reduce((sum, { oneWay }) => sum + (oneWay ? 1 : 2), 0);
  return {
    nodes: nodes.length,
    segments: segments.length,
    arcs,
    meters: Math.round(segments.reduce((sum, segment) => sum + segment.meters, 0)),
    oneWays: segments.filter(({ oneWay }) => oneWay).length,
    endsOnly: segments.filter(({ ends }) => ends).length,
    gatedBlocks: dropped.pockets,
    bans: bans.length,
    signals: signals.length,
    names: names.length,
    droppedCutOff: dropped.blocks,
    droppedCutOffMeters: dropped.meters,
    addresses: town.doors.length,
    publicPlaces: town.publicPlaces.length,
    neighborhoods: town.neighborhoods.length,
    ...town.counts,
    ...(coastsDamaged > 0 ? { coastsDamaged } : {}),
  };
}

/** What the numbers mean, for people; those not listed here are left to `region.json`. */
const WORDS: readonly (readonly [key: string, words: string])[] = [
  ['segments', 'blocks of street'],
  ['oneWays', 'of them one-way'],
  ['endsOnly', 'of them only for the ends of trips (lanes, alleys, private ways)'],
  ['bans', 'forbidden turns'],
  ['signals', 'corners with traffic lights'],
  ['barriersClosed', 'barriers that no car passes'],
  ['barriersForGuests', 'gates that only guests pass'],
  ['droppedCutOff', 'blocks left out: no car reaches them and comes back'],
  ['closed', 'ways closed to cars'],
  ['unbuilt', 'ways not yet or no longer there'],
  ['reversible', 'ways left out whose direction changes with the hour'],
  ['ferries', 'ferries left out'],
  ['conditionalRules', 'streets with rules for some hours or weights, not obeyed'],
  ['conditionalBans', 'turn rules for some hours, not obeyed'],
  ['restrictionsUnclear', 'turn rules that can be read in two ways, left out'],
  ['brokenBans', 'turn rules without all their parts, left out'],
  ['joinedDuplicates', 'street ends joined that were drawn apart on one spot'],
  ['addresses', 'addresses'],
  ['addressesWithoutStreet', 'house numbers left out that name no street'],
  ['roughAddresses', 'addresses left out: located too roughly'],
  ['publicPlaces', 'public places'],
  ['neighborhoods', 'neighborhoods'],
  ['outlinesCut', 'outlines left out that the border cuts'],
  ['coastsDamaged', 'coasts left out that end in the middle or leave streets in the sea'],
];

/** The report as lines for the person who builds. */
export const reportLines = (report: Report): string[] =>
  WORDS.flatMap(([key, words]) => {
    const count = report[key] ?? 0;
    return count === 0 ? [] : [`${String(count).padStart(9)} ${words}`];
  });
