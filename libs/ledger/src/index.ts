export { type Balance, balancesOf, post, type PostingFault } from './balance';
export { entriesOf, type Entry } from './entry';
export { allocateFefo, type Allocation, type ShelfLot, type SkipCode } from './fefo';
export { type Bag, type LackCode, type Share, type Shelf, shareOut } from './share';
export {
  type Account,
  ACCOUNTS,
  type Movement,
  type MovementFault,
  type MovementKind,
  PASSAGES,
} from './movement';
