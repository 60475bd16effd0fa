/** From and to as ISO texts. */
export interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** `overlaps`: in two places at once, which nobody may promise. `tight`: half an hour or less in between. */
export interface Clash<Held extends Span> {
  readonly held: Held;
  readonly how: 'overlaps' | 'tight';
}

/** Half an hour from one place to the next: less is said, and left to the person. */
const TIGHT_MS = 30 * 60_000;

/** What somebody holds already that stands in the way of a shift, the nearest in time first. */
export function clashesWith<Held extends Span>(wanted: Span, held: readonly Held[]): readonly Clash<Held>[] {
  return held
    .flatMap((one): Clash<Held>[] => {
      const between = gapBetween(wanted, one);
      if (between < 0) return [{ held: one, how: 'overlaps' }];
      return between <= TIGHT_MS ? [{ held: one, how: 'tight' }] : [];
    })
    .sort((a, b) => gapBetween(wanted, a.held) - gapBetween(wanted, b.held));
}

/** Milliseconds between two spans; negative when they overlap. */
const gapBetween = (one: Span, other: Span): number =>
  Math.max(Date.parse(one.startsAt), Date.parse(other.startsAt)) -
  Math.min(Date.parse(one.endsAt), Date.parse(other.endsAt));
