import type { KdfCost } from '@doorstep/sealed';

export interface KdfQuestion {
  readonly id: number;
  readonly secret: string | Uint8Array;
  readonly salt: Uint8Array;
  readonly cost: KdfCost;
}

export type KdfAnswer =
  { readonly id: number; readonly key: Uint8Array } | { readonly id: number; readonly why: string };
