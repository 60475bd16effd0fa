import type { CellTimes } from '@doorstep/geo';
import { meters, seconds, type CellId, type Meters, type Seconds } from '@doorstep/std';

/** Travel between cells out of the best table there is: the pack's own, until something better was read. */
export class LiveTimes implements CellTimes {
  private better: CellTimes | null = null;

  constructor(private readonly own: CellTimes) {}

  /** Null goes back to the pack's own table. */
  use(better: CellTimes | null): void {
    this.better = better;
  }

  seconds(from: CellId, to: CellId): Seconds | null {
    return this.better?.seconds(from, to) ?? this.own.seconds(from, to);
  }

  meters(from: CellId, to: CellId): Meters | null {
    return this.better?.meters(from, to) ?? this.own.meters(from, to);
  }
}

/** A table of rows and columns in grid order as travel between cells; what it lacks is null, and so is its diagonal. */
export function timesOf(
  index: ReadonlyMap<CellId, number>,
  table: { readonly seconds: readonly (number | null)[]; readonly meters: readonly (number | null)[] },
): CellTimes {
  const n = index.size;
  const at = (from: CellId, to: CellId): number => {
    const [row, column] = [index.get(from), index.get(to)];
    // Inside one cell the pack knows the mean between its homes; from a middle to itself is nothing.
    return row === undefined || column === undefined || row === column ? -1 : row * n + column;
  };
  return {
    seconds: (from, to) => {
      const value = table.seconds[at(from, to)] ?? null;
      return value === null ? null : seconds(Math.round(value));
    },
    meters: (from, to) => {
      const value = table.meters[at(from, to)] ?? null;
      return value === null ? null : meters(Math.round(value));
    },
  };
}
