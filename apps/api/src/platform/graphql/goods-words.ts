import {
  COUNT_REASONS,
  COUNT_STATES,
  TRANSFER,
  type TransferCommand as TransferStep,
  TRANSFER_REASONS,
  TRANSFER_STATES,
} from '@doorstep/lifecycle';
import {
  ACCEPT_REASONS,
  ALLERGENS,
  ANIMALS,
  ARRIVALS,
  CATEGORIES,
  COOKING,
  COOLING,
  DIETS,
  LABELS,
  LINE_FOR_KINDS,
  LINE_FAULTS,
  REJECT_REASONS,
  UNITS,
} from '@doorstep/goods';
import { DONATION_STATES, DONOR_KINDS } from '@doorstep/lifecycle';
import { BAG_LINE_STATES, BAG_STATES, LOT_REASONS } from '@doorstep/lifecycle';
import { words, type WordOf } from './enum-words';

export const Unit = words('Unit', UNITS);
export type Unit = WordOf<typeof Unit>;
export const ItemCategory = words('ItemCategory', CATEGORIES);
export type ItemCategory = WordOf<typeof ItemCategory>;
export const LotState = words('LotState', [
  'available',
  'hold',
  'quarantined',
  'recalled',
  'expired',
  'damaged',
  'depleted',
]);
export type LotState = WordOf<typeof LotState>;
export const LabelKind = words('LabelKind', LABELS);
export type LabelKind = WordOf<typeof LabelKind>;
export const Cooling = words('Cooling', COOLING);
export type Cooling = WordOf<typeof Cooling>;
export const Cooking = words('Cooking', COOKING);
export type Cooking = WordOf<typeof Cooking>;
export const StrictKind = words('StrictKind', ['infant_formula', 'medicine']);
export type StrictKind = WordOf<typeof StrictKind>;
export const AnimalIn = words('AnimalIn', ANIMALS);
export type AnimalIn = WordOf<typeof AnimalIn>;
export const GlutenIn = words('GlutenIn', ['yes', 'no', 'unknown']);
export type GlutenIn = WordOf<typeof GlutenIn>;
export const Allergen = words('Allergen', ALLERGENS);
export type Allergen = WordOf<typeof Allergen>;
export const Diet = words('Diet', DIETS);
export type Diet = WordOf<typeof Diet>;
export const ItemState = words('ItemState', ['active', 'retired']);
export type ItemState = WordOf<typeof ItemState>;
export const BinState = words('BinState', ['open', 'closed']);
export type BinState = WordOf<typeof BinState>;
/** Why goods are set apart: named in a recall; somebody is not sure; they were too warm. */
export const LotHoldReason = words('LotHoldReason', ['recall', 'doubt', 'too_warm']);
export type LotHoldReason = WordOf<typeof LotHoldReason>;
export const CountState = words('CountState', COUNT_STATES);
export type CountState = WordOf<typeof CountState>;
export const CountReason = words('CountReason', COUNT_REASONS);
export type CountReason = WordOf<typeof CountReason>;
export const TransferState = words('TransferState', TRANSFER_STATES);
export type TransferState = WordOf<typeof TransferState>;
/** What a hub can do with a transfer now; `receiveRest` is never among them: receiving is one command to people. */
export const TransferCommand = words('TransferCommand', Object.keys(TRANSFER) as TransferStep[]);
export type TransferCommand = WordOf<typeof TransferCommand>;
export const TransferReason = words('TransferReason', TRANSFER_REASONS);
export type TransferReason = WordOf<typeof TransferReason>;
/** What a hub tells the others of its region of an item: that it can spare some, or lacks some. */
export const ShareKind = words('ShareKind', ['offer', 'need']);
export type ShareKind = WordOf<typeof ShareKind>;
/** Why goods are thrown away. */
export const DiscardReason = words('DiscardReason', ['expired', 'spoiled', 'damaged', 'too_warm', 'unsafe']);
export type DiscardReason = WordOf<typeof DiscardReason>;
export const BagState = words('BagState', BAG_STATES);
export type BagState = WordOf<typeof BagState>;
export const BagLineState = words('BagLineState', BAG_LINE_STATES);
export type BagLineState = WordOf<typeof BagLineState>;
export const LotReason = words('LotReason', LOT_REASONS);
export type LotReason = WordOf<typeof LotReason>;

export const DonorKind = words('DonorKind', DONOR_KINDS);
export type DonorKind = WordOf<typeof DonorKind>;
export const DonationState = words('DonationState', DONATION_STATES);
export type DonationState = WordOf<typeof DonationState>;
/** Donors and drives that are not used any more are closed, not deleted: old donations name them. */
export const GivingState = words('GivingState', ['open', 'closed']);
export type GivingState = WordOf<typeof GivingState>;
export const Arrival = words('Arrival', ARRIVALS);
export type Arrival = WordOf<typeof Arrival>;
export const AcceptReason = words('AcceptReason', ACCEPT_REASONS);
export type AcceptReason = WordOf<typeof AcceptReason>;
export const RejectReason = words('RejectReason', REJECT_REASONS);
export type RejectReason = WordOf<typeof RejectReason>;
export const LineFault = words('LineFault', [...LINE_FAULTS, 'BIN_CLOSED']);
export type LineFault = WordOf<typeof LineFault>;
export const Degrees = words('Degrees', ['f', 'c']);
export type Degrees = WordOf<typeof Degrees>;
export const WeightUnit = words('WeightUnit', ['lb', 'kg']);
export type WeightUnit = WordOf<typeof WeightUnit>;
export const LineForKind = words('LineForKind', LINE_FOR_KINDS);
export type LineForKind = WordOf<typeof LineForKind>;
export const RecipeState = words('RecipeState', ['draft', 'published']);
export type RecipeState = WordOf<typeof RecipeState>;
export const ChoiceState = words('ChoiceState', ['open', 'closed']);
export type ChoiceState = WordOf<typeof ChoiceState>;
