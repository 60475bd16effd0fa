import type { StockLineFieldsFragment } from '../../gql/graphql';

export type Lot = StockLineFieldsFragment['lots'][number];

/** A lot that somebody wants to do something with. */
export interface ChosenLot {
  readonly item: StockLineFieldsFragment['item'];
  readonly lot: Lot;
  /** Where it lies that somebody is looking at; null: the floor. */
  readonly binId?: string | null;
}

export type LotAct = 'adjust' | 'put' | 'hold' | 'discard';

export interface LotDialogProps {
  readonly target: ChosenLot;
  readonly onEnd: () => void;
}
