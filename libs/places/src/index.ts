export { openPlaces, type DamagedFile, type NearCorner, type PlaceSearch } from './open-places';
export {
  placeKinds,
  placeReasons,
  type PlaceCandidate,
  type PlaceKind,
  type PlaceReason,
} from './place-candidate';
export { directions, withoutDirection, type Direction } from './directions';
export { proposed, type Geocoder, type Proposal } from './geocoder';
export type { Point } from './plane';
// For the region builder.
export { packAddresses, type ListedHouse } from './address-file';
export { misplacedDoors } from './house-spots';
export { readHouseNumber, type HouseNumber } from './house-number';
export { fold } from './fold';
export { parseStreet, type StreetPhrase } from './street-phrase';
export {
  packPlaces,
  SHARES,
  type Chain,
  type KnownPlace,
  type PlaceArea,
  type Places,
  type PlaceStreet,
  type Side,
} from './places-file';
