/**
 * What came of a vouch's box in this tab. `good`: the voucher's own key signed it, for this person and this person's
 * key. `unproven`: it opens, but the signature does not hold or the voucher is not known here. `shut`: it does not open.
 */
export type VouchProof = 'good' | 'unproven' | 'shut';

export type VouchState = 'given' | 'review' | 'withdrawn';

export interface OpenedVouch {
  readonly id: string;
  /** Who is vouched for. */
  readonly memberId: string;
  /** `review`: its voucher left or was suspended; it counts for a few more days, until somebody has looked at it. */
  readonly state: VouchState;
  /** Last day on which it counts. */
  readonly until: string;
  readonly proof: VouchProof;
  /** Who vouches, as the box says; null when it stays shut. */
  readonly voucherId: string | null;
  /** The voucher's handle on the day of the vouch. */
  readonly handle: string | null;
  /** The day of the vouch. */
  readonly day: string | null;
}

/** Whether a vouch speaks for somebody on a day. */
export const speaks = (vouch: OpenedVouch, today: string): boolean =>
  vouch.state !== 'withdrawn' && vouch.proof === 'good' && vouch.until >= today;

/** Different people who vouch for a member today: two vouches by one person are one. */
export const vouchersOf = (
  memberId: string,
  vouches: readonly OpenedVouch[],
  today: string,
): ReadonlySet<string> =>
  new Set(
    vouches.flatMap((vouch) =>
      vouch.memberId === memberId && vouch.voucherId !== null && speaks(vouch, today)
        ? [vouch.voucherId]
        : [],
    ),
  );

/** The vouches of a member for others that still stand: they come up for review when the voucher goes. */
export const givenBy = (voucherId: string, vouches: readonly OpenedVouch[]): readonly OpenedVouch[] =>
  vouches.filter(
    ({ voucherId: by, proof, state }) => by === voucherId && proof === 'good' && state === 'given',
  );

export interface ChainLink {
  readonly vouch: OpenedVouch;
  /** Who vouches for the voucher; empty where the chain ends or comes back to somebody above. */
  readonly links: readonly ChainLink[];
  /** The voucher stands further up already: a circle vouches for nobody. */
  readonly again: boolean;
}

/** Who vouches for a member, who vouches for those, and so on up to people who came before vouches did. */
export function chainOf(
  memberId: string,
  vouches: readonly OpenedVouch[],
  above: ReadonlySet<string> = new Set(),
): readonly ChainLink[] {
  const seen = new Set([...above, memberId]);
  return vouches
    .filter((vouch) => vouch.memberId === memberId)
    .map((vouch) => {
      const by = vouch.proof === 'good' ? vouch.voucherId : null;
      const again = by !== null && seen.has(by);
      return { vouch, again, links: by === null || again ? [] : chainOf(by, vouches, seen) };
    });
}
