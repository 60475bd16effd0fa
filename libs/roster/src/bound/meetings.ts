import { type Layout } from '../flat/layout';

/** Where somebody who wishes for company could meet it: one row for each of them and each such shift. */
export interface Meetings {
  readonly count: number;
  /** Cells of the one who wishes, by meeting; and of those wished for. */
  readonly wishing: readonly (readonly number[])[];
  readonly wished: readonly (readonly number[])[];
  /** Cells of people who wish for company in a shift where none of it can be. */
  readonly lonely: readonly number[];
}

export function meetingsOf(layout: Layout): Meetings {
  const { cells, company } = layout;
  const wishing: (readonly number[])[] = [];
  const wished: (readonly number[])[] = [];
  const lonely: number[] = [];
  const cellsIn = (v: number): Map<number, number[]> => {
    const map = new Map<number, number[]>();
    for (let i = cells.volunteerAt[v]!; i < cells.volunteerAt[v + 1]!; i++) {
      const cell = cells.byVolunteer[i]!;
      const s = cells.shift[cell]!;
      const list = map.get(s);
      if (list) list.push(cell);
      else map.set(s, [cell]);
    }
    return map;
  };
  company.forEach((liked, v) => {
    if (liked.length === 0) return;
    const theirs = [...new Set(liked)].map(cellsIn);
    for (const [s, mine] of cellsIn(v)) {
      const others = theirs.flatMap((map) => map.get(s) ?? []);
      if (others.length === 0) {
        lonely.push(...mine);
        continue;
      }
      wishing.push(mine);
      wished.push(others);
    }
  });
  return { count: wishing.length, wishing, wished, lonely };
}
