import { addDays } from '@doorstep/schedule';
import type { Day, Random } from '@doorstep/std';
import { idOf, pick } from './dice';
import { ITEM_IDEAS } from './invented';
import type { InventedLot } from './world';

const SOURCES = ['spring drive', 'market surplus', 'neighbours', 'wholesale gift'] as const;

/** One to three lots of each item, enough for `kits` of the largest size, with label dates near and far. */
export function inventStock(dice: Random, today: Day, kits: number): InventedLot[] {
  return ITEM_IDEAS.flatMap((idea, item) => {
    const lots = 1 + dice.below(3);
    const whole = Math.max(12, idea.kit[3] * kits);
    return Array.from({ length: lots }, () => {
      const receivedOn = addDays(today, -dice.below(10));
      const left = 1 + dice.below(Math.max(1, idea.keeps));
      return {
        id: idOf(dice),
        movementId: idOf(dice),
        item,
        binId: null,
        quantity: Math.ceil(whole / lots),
        receivedOn,
        labelDate: idea.label === 'none' ? null : addDays(today, left),
        source: pick(dice, SOURCES),
      };
    });
  });
}
