/**
 * The text of `places.json`: everything the search for a place needs and nothing a router does. Corners are numbered
 * along the streets, so that most of a chain are those that come next (`corner-steps.ts`) and compress to nothing.
 */
export interface PlacesFile {
  readonly version: 3;
  readonly city: string;
  /** How many files `addresses-0.bin`, `addresses-1.bin`, ... belong to it. */
  readonly shards: number;
  /** Parts of town: name, other names, the middle in 1/100,000 degree. */
  readonly areas: readonly NamedRow[];
  readonly postcodes: readonly NamedRow[];
  /** Corner coordinates in 1/100,000 degree, each minus that of the corner before it on its street. */
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  /** Positions in `areas` and `postcodes` along the corners, -1 for none, as runs: value, count, value, count. */
  readonly areaRuns: readonly number[];
  readonly postcodeRuns: readonly number[];
  /** Names of the streets, other names of each, and the chains of each. */
  readonly names: readonly string[];
  readonly others: readonly (readonly string[])[];
  readonly chains: readonly (readonly ChainRow[])[];
  readonly places: readonly PlaceRow[];
  /** Doors that the numbers along their blocks would put in the wrong place. */
  readonly doors: readonly DoorRow[];
}

export type NamedRow = readonly [name: string, others: readonly string[], lon: number, lat: number];
/** Corners as steps: 0 for the one that comes next, else how far behind it. */
export type ChainRow = readonly [corners: readonly number[], ...sides: SideRow[]];
/** `code` is side * 3 + parity; positions and numbers each minus the one before. */
export type SideRow = readonly [code: number, at: readonly number[], numbers: readonly number[]];
export type DoorRow = readonly [street: number, number: number, suffix: string, lon: number, lat: number];
export type PlaceRow = readonly [
  name: string, others: readonly string[], kind: string, street: number, number: string, lon: number, lat: number,
]; // prettier-ignore

type Test = (value: unknown) => boolean;
const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => Number.isFinite(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
/** A row of fixed columns, and of any number of `more` behind them. */
const row =
  (columns: readonly Test[], more?: Test): Test =>
  (value) =>
    Array.isArray(value) &&
    (more === undefined ? value.length === columns.length : value.length >= columns.length) &&
    value.every((entry, i) => (columns[i] ?? more)?.(entry) === true);

const isNumbers = listOf(isNumber);
const isTexts = listOf(isText);
const isNamed = row([isText, isTexts, isNumber, isNumber]);
const isSide: Test = (value) =>
  row([isNumber, isNumbers, isNumbers])(value) &&
  (value as SideRow)[1].length === (value as SideRow)[2].length &&
  [0, 1, 2, 3, 4, 5, 6, 7, 8].includes((value as SideRow)[0]);
const isChain = row([isNumbers], isSide);

const shape: Readonly<Record<keyof PlacesFile, Test>> = {
  version: (value) => value === 3,
  city: isText,
  shards: isNumber,
  areas: listOf(isNamed),
  postcodes: listOf(isNamed),
  lon: isNumbers,
  lat: isNumbers,
  areaRuns: isNumbers,
  postcodeRuns: isNumbers,
  names: isTexts,
  others: listOf(isTexts),
  chains: listOf(listOf(isChain)),
  places: listOf(row([isText, isTexts, isText, isNumber, isText, isNumber, isNumber])),
  doors: listOf(row([isNumber, isNumber, isText, isNumber, isNumber])),
};

/** Whether a value that was read has the form of the file. */
export const isPlacesFile = (file: unknown): file is PlacesFile =>
  typeof file === 'object' &&
  file !== null &&
  Object.entries(shape).every(([name, test]) => test((file as Record<string, unknown>)[name]));

/** Every street has its other names and its chains, every corner both its coordinates. */
export const isEven = ({ names, others, chains, lon, lat }: PlacesFile): boolean =>
  others.length === names.length && chains.length === names.length && lat.length === lon.length;
