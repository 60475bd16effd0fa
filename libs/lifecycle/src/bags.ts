import type { Machine } from './machine';

/**
 * A bag is what one task carries, from the promise to the car. `unpack`: nobody carries it any more and its goods are
 * free, but they still lie in the bag.
 */
export const BAG_STATES = ['reserved', 'picking', 'packed', 'loaded', 'unpack', 'over'] as const;
export type BagState = (typeof BAG_STATES)[number];

/** States in which a task has this bag and no other. */
export const BAG_STANDS = ['reserved', 'picking', 'packed'] as const satisfies readonly BagState[];

/** A bag that nobody has touched just ends; one with something in it has to be taken apart. */
export const BAG = {
  pick: { from: ['reserved', 'picking'], to: 'picking' },
  pack: { from: ['reserved', 'picking'], to: 'packed' },
  load: { from: ['reserved', 'picking', 'packed'], to: 'loaded' },
  drop: { from: ['reserved'], to: 'over' },
  cancel: { from: ['picking', 'packed'], to: 'unpack' },
  comeBack: { from: ['loaded'], to: 'unpack' },
  putBack: { from: ['unpack'], to: 'over' },
} as const satisfies Machine<BagState, string>;

/** One kind of goods in a bag: to be picked, in the bag, or not all of it was there. */
export const BAG_LINE_STATES = ['open', 'picked', 'short'] as const;
export type BagLineState = (typeof BAG_LINE_STATES)[number];

/** Why somebody took a lot that keeps longer than the one they were shown. */
export const LOT_REASONS = ['not_found', 'damaged', 'out_of_reach', 'other'] as const;
export type LotReason = (typeof LOT_REASONS)[number];

/** Boxes of one bag: "box 2 of 3" is on its label. */
export const MOST_BOXES = 8;
