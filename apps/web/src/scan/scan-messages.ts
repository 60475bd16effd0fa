import type { FoundCode } from './codes';

/** What a camera showed: RGBA, row by row. */
export interface ScanQuestion {
  readonly id: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: ArrayBuffer;
}

export type ScanAnswer =
  | { readonly id: number; readonly found: readonly FoundCode[] }
  | { readonly id: number; readonly why: string };
