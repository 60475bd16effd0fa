import type { Tags } from '../pbf/primitive-block';
import { carAccess, saysAccess, type Access } from './access';

/** Things no car passes unless a tag says that cars may. */
const BLOCKS = new Set(
  'bollard block jersey_barrier log debris chain wall fence hedge planter stone guard_rail cycle_barrier motorcycle_barrier turnstile full-height_turnstile kissing_gate stile horse_stile wicket_gate barrier_board bus_trap sump_buster yes'.split(
    ' ',
  ),
);
/**
 * Things that open. Without a word on access they are taken for open: on a public street an unlabelled gate mostly
 * stands open, and where it stands on a private lane that lane already carries only the ends of trips.
 */
const GATES = new Set('gate lift_gate swing_gate sliding_gate hampshire_gate sally_port rope'.split(' '));

/** How a car passes a node: freely, only to a door beyond, or not at all. */
export function barrierAt(tags: Tags): Access {
  const { barrier } = tags;
  if (barrier === undefined) return 'open';
  if (BLOCKS.has(barrier)) return saysAccess(tags) ? carAccess(tags) : 'closed';
  return GATES.has(barrier) || saysAccess(tags) ? carAccess(tags) : 'open';
}
