export { metersBetween, type Bounds, type Point } from './point';
export {
  cellBounds,
  cellCentre,
  cellDwellings,
  cellIds,
  cellOf,
  cellRings,
  parseGrid,
  type CellGrid,
  type CellRow,
  type CellsFile,
} from './cell-grid';
export { openCellTimes, packCellTimes, type CellTimes } from './cell-times';
export { stretched } from './stretched';
export { growGrid, type Dwellings, type GridRules } from './grow-grid';
