import type { SealedBoxText } from '../../platform/session/boxes';
import type { Saved } from './availability-documents';
import type { GivenSeries } from './week-hours';

/** What somebody says about when they can help: true when it is pressed, whenever the hub hears of it. */
export type FreeAct =
  | {
      readonly kind: 'freeHours';
      /** The version these hours were made from. */
      readonly seen: number;
      readonly series: readonly GivenSeries[];
      readonly wishes: Saved['wishes'];
      /** Only when it changed, sealed on this phone. */
      readonly company: SealedBoxText | null;
    }
  | { readonly kind: 'freeAway'; readonly awayId: string; readonly fromDay: string; readonly toDay: string }
  | { readonly kind: 'freeBack'; readonly awayId: string }
  | { readonly kind: 'freeSkip'; readonly seriesId: string; readonly day: string; readonly skip: boolean };

export type HoursAct = Extract<FreeAct, { kind: 'freeHours' }>;
