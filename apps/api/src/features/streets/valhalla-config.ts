import { record } from '@doorstep/engines';

/** Valhalla's own configuration: sections by name. */
export type ValhallaConfig = Readonly<Record<string, unknown>>;

/** Entries by which the library would speak to somebody: for tiles, for elevation, for counting what was asked. */
const SERVERS = [
  ['mjolnir', 'tile_url'],
  ['additional_data', 'elevation_url'],
  ['statsd', 'host'],
] as const;

/** The first entry that names another server, as it is written in the file; null when there is none. */
export function serverIn(config: ValhallaConfig): string | null {
  const found = SERVERS.find(([section, entry]) => {
    const value = record(config[section])?.[entry] ?? '';
    return value !== '';
  });
  return found?.join('.') ?? null;
}

/** The same with nothing written to the output: by default the library tells there what it does with each question. */
export const quiet = (config: ValhallaConfig): ValhallaConfig =>
  Object.fromEntries(
    Object.entries(config).map(([name, value]) => {
      const section = record(value);
      return [name, section === null ? value : { ...section, logging: { type: '' } }];
    }),
  );
