/** Mean stops of a long row, and from how many stops on a day of them is a large one. */
const LONG = 16;
const MANY = 400;

/**
 * Whether so many stops in so many rows are a large day of long rows: a row then has more places than stops that are
 * near any one of them.
 */
export const areLong = (stops: number, rows: number): boolean => stops > MANY && stops >= LONG * rows;
