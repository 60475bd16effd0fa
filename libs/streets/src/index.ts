export {
  openPlaces,
  openStreets,
  type DamagedFile,
  type StreetFiles,
  type StreetOptions,
  type Streets,
  type StreetStatus,
} from './open-streets';
export { UNREACHABLE, type Matrix } from './matrix';
export type { Path } from './path';
export { placeReasons, type PlaceCandidate, type PlaceReason, type PlaceSearch } from './place-search';
export type { Point } from './plane';
export type { Snap } from './snap';
export { turnKinds, type Turn, type TurnKind } from './turns';
// For the region builder.
export { packGraph, readGraph, type Ban, type GraphFile, type Network, type Segment } from './graph-file';
export { packPlaces, type Chain, type Places, type PlaceStreet } from './places-file';
export { streetClasses, type StreetClass } from './street-class';
