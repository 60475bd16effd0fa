declare global {
  /** Given by the Jest environment of the projects with a database. */
  var makeDatabase: ((from: 'template' | 'nothing') => Promise<string>) | undefined;
  var makeFilledDatabase: ((kind: string, fill: Fill) => Promise<string>) | undefined;
}

/** Fills a migrated, empty database, as its owner, and leaves no connection open. */
export type Fill = (url: string) => Promise<void>;

/**
 * The url of a new database, migrated and empty, for this test file alone (as owner; 13 to 130 ms). It is dropped
 * after the last hook; a connection still open then fails the file.
 */
export const freshDatabase = (): Promise<string> => make('template');

/** The same with no tables at all, for tests of the migrations themselves. */
export const emptyDatabase = (): Promise<string> => make('nothing');

/**
 * The same with what `fill` writes, which is written once a run for all files that name the same `kind` (small letters,
 * digits and underscores): what is in it may depend on nothing but that name.
 */
export const filledDatabase = (kind: string, fill: Fill): Promise<string> =>
  there(globalThis.makeFilledDatabase)(kind, fill);

const make = (from: 'template' | 'nothing'): Promise<string> => there(globalThis.makeDatabase)(from);

function there<T>(maker: T | undefined): T {
  if (maker === undefined) {
    throw new Error('Databases exist in the Jest projects with a database only: see jest.config.mjs');
  }
  return maker;
}
