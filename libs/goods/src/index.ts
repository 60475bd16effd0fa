export {
  catalogueCsv,
  type CellFault,
  type Column,
  COLUMNS,
  readCatalogue,
  type ReadCatalogue,
} from './catalogue-csv';
export { type Gtin, type GtinFault, gtinOf, isSameProduct } from './gtin';
export { type CatalogueItem, type GoodsFacts, type Picture, traceOf } from './item';
export { type DateQuestion, labelDateOf, type LabelDateFault, questionAbout } from './label-date';
export { PICTURE_CHOICE, starterCatalogue } from './starter';
export { type Substitute, substitutesFor } from './substitutes';
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
