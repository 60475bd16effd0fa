import { SEAT_CLASSES, type SeatClass, type SeatLaw } from './seat-law';

/** A child in a car: whole months, and the largest kind of seat it no longer fits into by that seat's own limits. */
export interface Passenger {
  readonly months: number;
  readonly outgrew: Exclude<SeatClass, 'belt'> | null;
}

/** Seats that are in a car, or that somebody brings along. */
export type SeatCount = Readonly<Record<Exclude<SeatClass, 'belt'>, number>>;

/** The safest seat that the law asks for: where age and size disagree, the safer one. */
export function seatFor({ months, outgrew }: Passenger, law: SeatLaw): SeatClass {
  if (months >= law.beltFrom) return 'belt';
  const largest = outgrew === null ? -1 : SEAT_CLASSES.indexOf(outgrew);
  for (const step of law.steps) {
    const isOutgrown = SEAT_CLASSES.indexOf(step.class) <= largest && months >= step.outgrownFrom;
    const isOld = step.until !== null && months >= step.until;
    if (!isOutgrown && !isOld) return step.class;
  }
  return 'belt';
}

export const sitsInTheBack = ({ months }: Passenger, law: SeatLaw): boolean => months < law.backUntil;

/** How many seats of each kind these children need. */
export function seatsFor(children: readonly Passenger[], law: SeatLaw): SeatCount {
  const count = { infant: 0, harness: 0, booster: 0 };
  for (const child of children) {
    const seat = seatFor(child, law);
    if (seat !== 'belt') count[seat] += 1;
  }
  return count;
}

/** Which kinds a car is short of, and by how many; empty when it has them all. */
export const seatsMissing = (
  car: SeatCount,
  needed: SeatCount,
): readonly { readonly class: keyof SeatCount; readonly missing: number }[] =>
  (['infant', 'harness', 'booster'] as const).flatMap((kind) => {
    const missing = needed[kind] - car[kind];
    return missing > 0 ? [{ class: kind, missing }] : [];
  });
