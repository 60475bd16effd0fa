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
  /** Who vouches for the voucher; empty where the chain ends, or where they stand elsewhere in the list. */
  readonly links: readonly ChainLink[];
  /** The voucher stands elsewhere in the list, nearer to the person: a circle vouches for nobody. */
  readonly again: boolean;
}

interface Growing extends ChainLink {
  readonly links: Growing[];
}

/**
 * Who vouches for a member, who vouches for those, and so on up to people who came before vouches did. Level by level,
 * each voucher followed once, where they are nearest: in a hub where many know many, every way through would be without
 * end.
 */
export function chainOf(memberId: string, vouches: readonly OpenedVouch[]): readonly ChainLink[] {
  const followed = new Set([memberId]);
  const chain: Growing[] = [];
  const waiting: { readonly of: string; readonly into: Growing[] }[] = [{ of: memberId, into: chain }];
  for (const { of, into } of waiting) {
    for (const vouch of vouches.filter((one) => one.memberId === of)) {
      const by = vouch.proof === 'good' ? vouch.voucherId : null;
      const link: Growing = { vouch, links: [], again: by !== null && followed.has(by) };
      into.push(link);
      if (by === null || link.again) continue;
      followed.add(by);
      waiting.push({ of: by, into: link.links });
    }
  }
  return chain;
}
