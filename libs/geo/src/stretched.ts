import { seconds } from '@doorstep/std';
import type { CellTimes } from './cell-times';

/** The same table with every time multiplied: how long drivers really take. Ways are as long as before. */
export const stretched = (times: CellTimes, factor: number): CellTimes =>
  factor === 1
    ? times
    : {
        seconds: (from, to) => {
          const plain = times.seconds(from, to);
          return plain === null ? null : seconds(Math.round(plain * factor));
        },
        meters: (from, to) => times.meters(from, to),
      };
