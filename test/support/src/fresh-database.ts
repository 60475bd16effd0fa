declare global {
  /** Given by the Jest environment of the projects with a database. */
  var makeDatabase: ((from: 'template' | 'nothing') => Promise<string>) | undefined;
}

/**
 * The url of a new database, migrated and empty, for this test file alone (as owner; 13 to 130 ms). It is dropped
 * after the last hook; a connection still open then fails the file.
 */
export const freshDatabase = (): Promise<string> => make('template');

/** The same with no tables at all, for tests of the migrations themselves. */
export const emptyDatabase = (): Promise<string> => make('nothing');

function make(from: 'template' | 'nothing'): Promise<string> {
  if (globalThis.makeDatabase === undefined) {
    throw new Error('Databases exist in the Jest projects with a database only: see jest.config.mjs');
  }
  return globalThis.makeDatabase(from);
}
