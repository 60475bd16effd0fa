export { record } from './judge';
export { degrees, type Place, type Question } from './question';
export type { EngineTable, EngineTrip, TableSize } from './table';
export { osrmRoute, osrmTable, readOsrmRoute, readOsrmTable } from './osrm';
export {
  readValhallaRoute,
  readValhallaTable,
  valhallaMatrix,
  valhallaRoute,
  valhallaTable,
  valhallaTrip,
} from './valhalla';
export { blocksOf, type Block, type Stretch } from './blocks';
export { agree, whatIsWrong } from './plausible';
export { nominatimSearch, photonSearch, readPlaces, type FoundPlace, type PlaceQuestion } from './geocoder';
