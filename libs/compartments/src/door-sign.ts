import type { Random } from '@doorstep/std';
import type { DoorSign } from './contents';

/** Things that look alike in no two pictures and offend nowhere we know of: no animals, no signs of faith, no weapons. */
export const SIGN_PICTURES = [
  'kite', 'apple', 'boat', 'tree', 'star', 'cup', 'key', 'bell', 'drum', 'leaf', 'moon', 'sun', 'cloud', 'shoe', 'chair',
  'lamp', 'book', 'ball', 'bus', 'bike', 'train', 'spoon', 'pear', 'carrot', 'corn', 'bread', 'umbrella', 'hat', 'glove',
  'button', 'clock', 'house', 'bridge', 'anchor', 'feather', 'flower', 'mountain', 'river', 'ladder', 'wheel',
] as const; // prettier-ignore

/** A fresh sign: 40 pictures x 90 numbers. */
export const newDoorSign = (dice: Random): DoorSign => ({
  picture: SIGN_PICTURES[dice.below(SIGN_PICTURES.length)] ?? 'kite',
  number: 10 + dice.below(90),
});
