import { existsSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, type Environment, parser, SETTINGS } from './settings';

/** Everything the process was told, read once at start and frozen. Passed on by slices. */
export interface Config {
  readonly production: boolean;
  readonly database: {
    /** Null: an embedded PostgreSQL is started in the data folder. */
    readonly url: string | null;
    readonly poolSize: number;
  };
  readonly dataDir: string;
  readonly seed: 'demo' | 'none';
  readonly http: {
    readonly port: number;
    readonly host: string;
    /** Where people reach us, without a final slash; null on a plain loopback start. */
    readonly origin: string | null;
    readonly proxyHops: number;
  };
  /** Null in embedded mode without a setting: a key is made in the data folder. */
  readonly secretFile: string | null;
  /** Folders of the erasure keys, each holding all of them. Null in embedded mode: one in the data folder. */
  readonly erasureDirs: readonly string[] | null;
  readonly allowDemo: boolean;
  readonly trustedOnly: boolean;
  readonly jobsHere: boolean;
  readonly accessLog: boolean;
  readonly regionsDir: string;
  readonly webDir: string;
  readonly streets: {
    readonly engine: 'pack' | 'osrm' | 'valhalla' | 'valhalla-local';
    readonly url: string | null;
    readonly hosts: readonly string[];
    /** Valhalla's own configuration, for valhalla-local. */
    readonly configFile: string | null;
  };
  readonly geocoder: {
    readonly kind: 'off' | 'photon' | 'nominatim';
    readonly url: string | null;
    readonly hosts: readonly string[];
  };
}

/** Reads and checks the environment. Throws `ConfigError` with one sentence that names the setting. */
export function readConfig(env: Environment, root = process.cwd()): Config {
  const value = parser(env, SETTINGS);
  const url = value('DATABASE_URL');
  const production = value('NODE_ENV') === 'production' || url !== null;
  const config: Config = {
    production,
    database: { url, poolSize: value('DOORSTEP_POOL') },
    dataDir: path.resolve(root, value('DOORSTEP_DATA')),
    seed: value('DOORSTEP_SEED') ?? (production ? 'none' : 'demo'),
    http: {
      port: value('PORT'),
      host: value('HOST'),
      origin: value('DOORSTEP_ORIGIN'),
      proxyHops: value('DOORSTEP_PROXY_HOPS'),
    },
    secretFile: value('DOORSTEP_SECRET_FILE'),
    erasureDirs: foldersIn(value('DOORSTEP_ERASURE'), root),
    allowDemo: value('DOORSTEP_ALLOW_DEMO') === '1',
    trustedOnly: (value('DOORSTEP_DOCUMENTS') ?? (production ? 'trusted' : 'any')) === 'trusted',
    accessLog: (value('DOORSTEP_ACCESS_LOG') ?? (production ? 'on' : 'off')) === 'on',
    jobsHere: value('DOORSTEP_WORKER') === 'on',
    regionsDir: path.resolve(root, value('DOORSTEP_REGIONS')),
    webDir: path.resolve(root, value('DOORSTEP_WEB')),
    ...nextDoors(value),
  };
  refuseHalfMeasures(config);
  refuseHalfDoors(config, value('GEOCODER_SEES_ADDRESSES') === 'yes');
  return deepFreeze(config);
}

/** What must not be guessed where real people are served. */
function refuseHalfMeasures(config: Config): void {
  if (!config.production) return;
  if (config.database.url !== null) refuseGuessedKeys(config);
  if (config.http.origin === null && !config.allowDemo) {
    throw new ConfigError('DOORSTEP_ORIGIN is needed in production: the https address people open.');
  }
  if (config.seed === 'demo' && !config.allowDemo) {
    throw new ConfigError(
      'DOORSTEP_SEED=demo needs DOORSTEP_ALLOW_DEMO=1 here: demonstration keys are public.',
    );
  }
  if (config.secretFile !== null && !existsSync(config.secretFile)) {
    throw new ConfigError(`DOORSTEP_SECRET_FILE names ${config.secretFile}, which does not exist.`);
  }
}

/** Keys that must outlive the process are never made in a folder that nobody chose. */
function refuseGuessedKeys(config: Config): void {
  if (config.secretFile === null) {
    throw new ConfigError(
      'DOORSTEP_SECRET_FILE is needed with DATABASE_URL: the path of a file with 32 random bytes or more.',
    );
  }
  if (config.erasureDirs === null) {
    throw new ConfigError(
      'DOORSTEP_ERASURE is needed with DATABASE_URL: one or two folders that outlive this process and that no backup holds.',
    );
  }
}

/** Engines and geocoders that the operator runs beside this server. */
const nextDoors = (
  value: ReturnType<typeof parser<typeof SETTINGS>>,
): Pick<Config, 'streets' | 'geocoder'> => ({
  streets: {
    engine: value('STREETS_ENGINE') ?? 'pack',
    url: value('STREETS_URL'),
    hosts: hostsIn(value('STREETS_HOSTS')),
    configFile: value('STREETS_CONFIG'),
  },
  geocoder: {
    kind: value('GEOCODER') ?? 'off',
    url: value('GEOCODER_URL'),
    hosts: hostsIn(value('GEOCODER_HOSTS')),
  },
});

/** A door next door needs its address, and a geocoder a person who knows what it sees. */
function refuseHalfDoors({ streets, geocoder }: Config, seesAddresses: boolean): void {
  if ((streets.engine === 'osrm' || streets.engine === 'valhalla') && streets.url === null) {
    throw new ConfigError(`STREETS_URL is needed with STREETS_ENGINE=${streets.engine}.`);
  }
  if (streets.engine === 'valhalla-local' && streets.configFile === null) {
    throw new ConfigError('STREETS_CONFIG is needed with STREETS_ENGINE=valhalla-local.');
  }
  if (geocoder.kind === 'off') return;
  if (!seesAddresses) {
    throw new ConfigError(
      `GEOCODER=${geocoder.kind} shows this server, in memory, each address that staff look up with it, which nothing else here does: say that you know with GEOCODER_SEES_ADDRESSES=yes, or leave GEOCODER=off.`,
    );
  }
  if (geocoder.url === null) throw new ConfigError(`GEOCODER_URL is needed with GEOCODER=${geocoder.kind}.`);
}

const foldersIn = (text: string | null, root: string): readonly string[] | null =>
  text?.split(',').map((folder) => path.resolve(root, folder.trim())) ?? null;

const hostsIn = (text: string | null): readonly string[] =>
  text === null ? [] : text.toLowerCase().split(',');

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFreeze(part);
  return Object.freeze(value);
}
