import { type Problem, type Volunteer } from '../model';
import { type Seat } from './case';

const HOUR = 3_600_000;

/** Hours of some seats, each counted in quarters of an hour begun. */
export const hoursIn = (seats: readonly Seat[]): number =>
  seats.reduce(
    (sum, { shift: { window } }) => sum + Math.ceil(((window.to - window.from) * 4) / HOUR) / 4,
    0,
  );

/** Hours a volunteer offers in the horizon within their caps and offered lately, to the quarter; one at least. */
export function hoursOffered({ shifts }: Problem, volunteer: Volunteer): number {
  const begin = shifts.reduce((least, { window }) => Math.min(least, window.from), Infinity);
  const end = shifts.reduce((most, { window }) => Math.max(most, window.to), -Infinity);
  // Every start and end of a window, in order: between two neighbors somebody is free for all of it or for nothing.
  const marks = volunteer.free.flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b);
  let free = 0;
  for (let i = 0; i + 1 < marks.length; i++) {
    const [from, to] = [Math.max(begin, marks[i]!), Math.min(end, marks[i + 1]!)];
    const inside = volunteer.free.some((w) => w.from <= marks[i]! && marks[i + 1]! <= w.to);
    if (inside && from < to) free += to - from;
  }
  const weeks = new Set(shifts.map(({ week }) => week)).size;
  const limits = [(free * 4) / HOUR, volunteer.cap / 900, (volunteer.weekCap * weeks) / 900];
  const quarters = Math.floor(Math.min(...limits)) + Math.floor(volunteer.lately.offered / 900);
  return Math.max(1, quarters / 4);
}
