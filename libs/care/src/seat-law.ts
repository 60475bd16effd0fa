/** Ways a child is held in a car, the safest first. */
export const SEAT_CLASSES = ['infant', 'harness', 'booster', 'belt'] as const;
export type SeatClass = (typeof SEAT_CLASSES)[number];

/** When a child may leave a class: at an age, or when it has outgrown such seats, but never into one that is too early. */
export interface SeatStep {
  readonly class: SeatClass;
  /** Age in months from which it may be left, outgrown or not; null: only when outgrown. */
  readonly until: number | null;
  /** Age in months from which it may be left when outgrown. */
  readonly outgrownFrom: number;
}

/** A state's rule as data. Not legal advice; a hub says which one holds for it. */
export interface SeatLaw {
  readonly state: string;
  /** In the order of `SEAT_CLASSES`; whoever has left them all may use the belt. */
  readonly steps: readonly SeatStep[];
  /** Age in months below which a child sits in the back. */
  readonly backUntil: number;
  /** Age in months from which the belt alone is enough, whatever was outgrown. */
  readonly beltFrom: number;
}

const YEAR = 12;

/**
 * Minnesota from 1 August 2024 (Minn. Stat. 169.685; Department of Public Safety): rear-facing up to two years; then a
 * harness until it is outgrown; a booster from four; a belt from nine, or when the booster is outgrown and the belt fits
 * in five steps; in the back below thirteen.
 */
export const MINNESOTA: SeatLaw = {
  state: 'MN',
  steps: [
    { class: 'infant', until: 2 * YEAR, outgrownFrom: 0 },
    { class: 'harness', until: null, outgrownFrom: 4 * YEAR },
    { class: 'booster', until: null, outgrownFrom: 4 * YEAR },
  ],
  backUntil: 13 * YEAR,
  beltFrom: 9 * YEAR,
};
