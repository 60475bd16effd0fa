import type { LotReason } from '@doorstep/lifecycle';

/** What a packer can do without a signal: true when it is pressed, whenever the hub hears of it. */
export type PackAct =
  | {
      readonly kind: 'packPick';
      readonly bagId: string;
      readonly itemId: string;
      readonly quantity: number;
      /** Another lot than the one that was shown, and why. */
      readonly lotId: string | null;
      readonly binId: string | null;
      readonly reason: LotReason | null;
    }
  | {
      readonly kind: 'packUnpick';
      readonly bagId: string;
      readonly itemId: string;
      readonly standsFor: string;
    }
  | {
      readonly kind: 'packInstead';
      readonly bagId: string;
      readonly itemId: string;
      readonly insteadId: string;
      readonly quantity: number;
    }
  | { readonly kind: 'packBag'; readonly bagId: string };
