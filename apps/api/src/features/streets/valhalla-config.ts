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

/** The sections that may hold a `logging`; others must not: the library takes it for one of their entries, and fails. */
const TALKATIVE = new Set(['loki', 'meili', 'mjolnir', 'odin', 'thor']);

/** The same with nothing written to the output: the library tells there what it does, and does so unless told not to. */
export const quiet = (config: ValhallaConfig): ValhallaConfig =>
  Object.fromEntries(
    Object.entries(config).map(([name, section]) => [
      name,
      TALKATIVE.has(name) ? { ...record(section), logging: { type: '' } } : section,
    ]),
  );
