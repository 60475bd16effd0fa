export { openStreets, type DamagedFile, type StreetFiles, type StreetOptions } from './open-streets';
export type { Streets, StreetStatus, Travel } from './streets';
export { UNREACHABLE, type Matrix } from './matrix';
export type { Path } from './path';
export type { Point } from './plane';
export type { Snap } from './snap';
export type { Kerb } from './stand';
export { turnKinds, type Turn, type TurnKind } from './turns';
export type { Closure } from './closure';
export { calibrationFrom, type DrivenRun } from './calibration';
export { vehicles, type Vehicle, type WinterShares } from './travel-speed';
// For the region builder.
export { packGraph, readGraph, type Ban, type GraphFile, type Network, type Segment } from './graph-file';
export { stranded } from './stranded';
export { contract } from './contraction-file';
export { streetClasses, type StreetClass } from './street-class';
