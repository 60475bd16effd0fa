export { type Balance, balancesOf, post, type PostingFault } from './balance';
export { entriesOf, type Entry } from './entry';
export { allocateFefo, type Allocation, type ShelfLot, type SkipCode } from './fefo';
export { type Bag, type LackCode, type Share, type Shelf } from './share/bag';
export { type Beyond, type Fix, fixesFor, type Lack } from './share/fixes';
export { type Rules, shareOut } from './share/share-out';
export { lastDayOf } from './last-day';
export {
  type Account,
  ACCOUNTS,
  type Movement,
  type MovementFault,
  type MovementKind,
  PASSAGES,
} from './movement';
export {
  type Need,
  type Region,
  type Spare,
  type Transfer,
  type TransferHub,
  type TransferItem,
  type TransferPlan,
  type Unmet,
  type UnmetCode,
} from './transfer/region';
export { suggestTransfers } from './transfer/suggest';
