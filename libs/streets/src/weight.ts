/*
 * What a stretch of way costs, as one number: milliseconds times 2^23 plus decimetres. Numbers of this form add,
 * subtract and compare exactly as doubles, so the fastest way is settled by time and then by distance with one
 * comparison, and a matrix is right to the metre as well. Room: 12 days, 838 km.
 */
const ROOM = 2 ** 23;

/** Where no way leads. */
export const NEVER = Infinity;

export const weigh = (ms: number, dm: number): number => ms * ROOM + dm;
/** Exact: a power of two. */
const PART = 1 / ROOM;
export const msOf = (weight: number): number => Math.floor(weight * PART);
export const dmOf = (weight: number): number => weight - Math.floor(weight * PART) * ROOM;
