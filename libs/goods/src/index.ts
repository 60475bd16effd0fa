export {
  type Bag,
  type BagBecause,
  bagFor,
  type BagHousehold,
  type BagLack,
  type BagLine,
  type BagReason,
  type Chosen,
  type Infant,
  type Pantry,
  unitsOf,
} from './bag';
export { countOf, type CountFault, GRAMS_IN, netGrams, poundsOf, type WeightUnit } from './count';
export {
  type DonatedItem,
  type DonatedLine,
  faultsOfLine,
  isQuestion,
  LINE_FAULTS,
  type LineFault,
  weightOf,
} from './donated';
export { type Gtin, type GtinFault, gtinOf, isSameProduct } from './gtin';
export { contradictionOf, type HubItem, UNREAD_ITEM } from './hub-item';
export {
  type CatalogueItem,
  type Goods,
  type GoodsFacts,
  goodsOf,
  type Picture,
  type TraceLists,
  traceListsOf,
  traceOf,
  tracesFrom,
} from './item';
export {
  isStep,
  type ItemPlan,
  type ItemStep,
  type KnownCode,
  type KnownItem,
  planItems,
  planText,
  type StepFault,
} from './item-plan';
export {
  type CellFault,
  type Column,
  COLUMNS,
  ITEM_COLUMNS,
  type ItemRow,
  itemTable,
  type ReadItems,
  readItemTable,
  type WrittenItem,
} from './item-table';
export { keepLines } from './keep-lines';
export { type DateQuestion, labelDateOf, type LabelDateFault, questionAbout } from './label-date';
export { concernsOfMix, mixOf } from './mix';
export {
  areBands,
  type Band,
  bandIndexOf,
  bandsOf,
  compareRecipes,
  DIAPER_SIZES,
  type DiaperSize,
  type Formula,
  FORMULAS,
  type LineChange,
  LINE_FOR_KINDS,
  type LineFor,
  lineForOf,
  MOST_BANDS,
  MOST_LINES,
  MOST_UNITS,
  type Recipe,
  type RecipeFault,
  recipeFaults,
  type RecipeLine,
  sayingOf,
  USUAL_BANDS,
  type Wanted,
} from './recipe';
export { type DayNeed, isLow, type Outlook, outlookOf } from './outlook';
export { PICTURE_CHOICE, starterCatalogue } from './starter';
export {
  canCook,
  mayReplace,
  type Replaceable,
  type StandInRule,
  type Substitute,
  substitutesFor,
} from './substitutes';
export {
  type Answer,
  AVOIDED,
  type Avoided,
  type Concern,
  concernsOf,
  type Household,
  isIn,
  suits,
} from './suits';
export {
  ACCEPT_REASONS,
  type AcceptReason,
  ARRIVALS,
  type Arrival,
  type Degrees,
  degreesOf,
  keepsItsLine,
  limitOf,
  REJECT_REASONS,
  type RejectReason,
  tenthsFOf,
} from './warmth';
export {
  type Allergen,
  ALLERGENS,
  type Animal,
  ANIMALS,
  CATEGORIES,
  type Category,
  COOKING,
  type Cooking,
  COOLING,
  type Cooling,
  type Diet,
  DIETS,
  type Label,
  LABELS,
  type Shape,
  SHAPES,
  type Trace,
  TRACES,
  type Unit,
  UNITS,
} from './words';
