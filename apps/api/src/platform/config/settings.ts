export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be used, in one sentence for the person who starts the server. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** One line of .env.example: what it is for, what is taken when it is missing, how it is read. */
export interface Setting<T> {
  readonly says: string;
  /** Null: there is no default. */
  readonly otherwise: T;
  /** Undefined: the text has the wrong form; `form` says the right one. */
  readonly read: (text: string) => NonNullable<T> | undefined;
  readonly form: string;
}

const text = (text: string): string => text;
const whole =
  (min: number, max: number) =>
  (text: string): number | undefined => {
    const n = /^\d+$/.test(text) ? Number(text) : NaN;
    return n >= min && n <= max ? n : undefined;
  };
const oneOf =
  <const T extends string>(...words: readonly T[]) =>
  (text: string): T | undefined =>
    words.find((word) => word === text);

function origin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.pathname === '/' ? url.origin : undefined;
}

/** A server next door: http or https, a host, nothing else. */
function nextDoor(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare = url?.pathname === '/' && url.search === '' && url.username === '' && url.hash === '';
  return url && isBare && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

const HOSTS = /^[a-z0-9.:-]+(,[a-z0-9.:-]+)*$/i;

type OptionalSetting<T> = Omit<Setting<T>, 'otherwise'> & { readonly otherwise: null };

const optional = <T>(setting: Omit<Setting<T>, 'otherwise'>): OptionalSetting<T> => ({
  ...setting,
  otherwise: null,
});

type Settings = Readonly<Record<string, Setting<string> | Setting<number> | OptionalSetting<string>>>;

/** The only list of settings. `.env.example` is generated from it. */
export const SETTINGS = {
  NODE_ENV: {
    says: '`production` turns on what real people need: no demonstration data, known documents only, https.',
    otherwise: 'development',
    read: text,
    form: 'a word',
  },
  DATABASE_URL: optional({
    says: 'PostgreSQL 15 or later, as the owner of an empty database. Unset: a server of our own is started in the data folder. Setting it means production.',
    read: (text) => (/^postgres(ql)?:\/\//.test(text) ? text : undefined),
    form: 'postgres://user:password@host:5432/database',
  }),
  DOORSTEP_POOL: {
    says: 'Connections to the database that this process keeps at most.',
    otherwise: 10,
    read: whole(1, 200),
    form: 'a whole number from 1 to 200',
  },
  DOORSTEP_DATA: {
    says: 'Folder for the embedded database and the key made for it.',
    otherwise: '.data',
    read: text,
    form: 'a path',
  },
  DOORSTEP_SEED: optional<'demo' | 'none'>({
    says: '`demo` fills an empty database with the invented demonstration region, `none` leaves it empty. Default: demo, in production none.',
    read: oneOf('demo', 'none'),
    form: 'demo or none',
  }),
  PORT: {
    says: 'Port to listen on; 0 takes a free one.',
    otherwise: 3000,
    read: whole(0, 65535),
    form: 'a whole number from 0 to 65535',
  },
  HOST: {
    says: 'Address to listen on. The default is reached from this machine only.',
    otherwise: '127.0.0.1',
    read: text,
    form: 'an address',
  },
  DOORSTEP_ORIGIN: optional({
    says: 'The address people open, when a proxy stands in front. https makes cookies Secure and sends HSTS. Needed in production.',
    read: origin,
    form: 'https://name without a path',
  }),
  DOORSTEP_PROXY_HOPS: {
    says: 'Proxies of ours in front, each adding to X-Forwarded-For. 0: the header is ignored.',
    otherwise: 0,
    read: whole(0, 5),
    form: 'a whole number from 0 to 5',
  },
  DOORSTEP_SECRET_FILE: optional({
    says: 'File with at least 32 random bytes (handle tags, cursors, decoys; it opens nothing sealed). Needed with DATABASE_URL; otherwise made in the data folder.',
    read: text,
    form: 'a path',
  }),
  DOORSTEP_ERASURE: optional({
    says: 'Folders for the erasure keys, best two on two volumes, with a comma between. Shared by all servers and workers of a database; never in a backup, never restored to the past: when the key of a day is gone, what ended that day is noise in every copy. Losing all of them loses the open requests. Needed with DATABASE_URL; otherwise made in the data folder.',
    read: text,
    form: 'one or more paths with commas between',
  }),
  DOORSTEP_ALLOW_DEMO: {
    says: '`1` lets a production start serve demonstration hubs, whose keys are public. For rehearsals only.',
    otherwise: '0',
    read: oneOf('0', '1'),
    form: '0 or 1',
  },
  DOORSTEP_DOCUMENTS: optional<'trusted' | 'any'>({
    says: '`trusted` answers only operations of the built web app, by their hash; `any` also answers query text. Default: any, in production trusted.',
    read: oneOf('trusted', 'any'),
    form: 'trusted or any',
  }),
  DOORSTEP_WORKER: {
    says: '`off` when jobs run in a process of their own (dist/api/worker.js).',
    otherwise: 'on',
    read: oneOf('on', 'off'),
    form: 'on or off',
  },
  DOORSTEP_ACCESS_LOG: optional<'on' | 'off'>({
    says: '`on` writes a line per answer to standard output: minute, method, operation, status class, duration class; never an address or a variable. Default: off, in production on.',
    read: oneOf('on', 'off'),
    form: 'on or off',
  }),
  DOORSTEP_REGIONS: {
    says: 'Folder with the region packs (streets, cells, map).',
    otherwise: 'regions',
    read: text,
    form: 'a path',
  },
  STREETS_ENGINE: optional<'pack' | 'osrm' | 'valhalla' | 'valhalla-local'>({
    says: 'Where travel between coarse cells comes from. `pack`: the region pack. `osrm`, `valhalla`: a server of yours. `valhalla-local`: @valhallajs/valhallajs, installed by you. Only middles of cells are ever asked about. Default: pack.',
    read: oneOf('pack', 'osrm', 'valhalla', 'valhalla-local'),
    form: 'pack, osrm, valhalla or valhalla-local',
  }),
  STREETS_URL: optional({
    says: 'Where that server listens. Needed with osrm and valhalla.',
    read: nextDoor,
    form: 'http://127.0.0.1:5000 without a path',
  }),
  STREETS_HOSTS: optional({
    says: 'Private hosts besides this machine that STREETS_URL may name. Public addresses are refused in any case.',
    read: (text) => (HOSTS.test(text) ? text : undefined),
    form: 'names or addresses with commas between',
  }),
  STREETS_CONFIG: optional({
    says: 'Configuration file of Valhalla. Needed with valhalla-local.',
    read: text,
    form: 'a path',
  }),
  GEOCODER: optional<'off' | 'photon' | 'nominatim'>({
    says: 'A geocoder for organizers on large regions, besides the one in their browser. `photon` or `nominatim`: a server of yours. Default: off.',
    read: oneOf('off', 'photon', 'nominatim'),
    form: 'off, photon or nominatim',
  }),
  GEOCODER_SEES_ADDRESSES: optional<'yes'>({
    says: '`yes`: you know that with GEOCODER this server and the geocoder see, in memory, each address that staff look up there.',
    read: oneOf('yes'),
    form: 'yes',
  }),
  GEOCODER_URL: optional({
    says: 'Where the geocoder listens. Needed with photon and nominatim.',
    read: nextDoor,
    form: 'http://127.0.0.1:2322 without a path',
  }),
  GEOCODER_HOSTS: optional({
    says: 'Private hosts besides this machine that GEOCODER_URL may name. Public addresses are refused in any case.',
    read: (text) => (HOSTS.test(text) ? text : undefined),
    form: 'names or addresses with commas between',
  }),
  DOORSTEP_WEB: {
    says: 'Folder with the built web app.',
    otherwise: 'dist/web',
    read: text,
    form: 'a path',
  },
} as const satisfies Settings;

type ValueOf<S> = S extends { otherwise: infer O; read: (text: string) => infer R }
  ? Exclude<R, undefined> | Widened<O>
  : never;
type Widened<O> = O extends string ? string : O extends number ? number : O;

/** Reads one setting of an environment; an empty text counts as unset. Throws `ConfigError`. */
export function parser<S extends Settings>(env: Environment, settings: S) {
  return <K extends keyof S & string>(name: K): ValueOf<S[K]> => {
    const setting = settings[name] as Setting<unknown>;
    const given = env[name];
    if (given === undefined || given === '') return setting.otherwise as ValueOf<S[K]>;
    const value = setting.read(given);
    if (value === undefined) throw new ConfigError(`${name} must be ${setting.form}.`);
    return value as ValueOf<S[K]>;
  };
}

/** The text of .env.example: each setting with what it is for, commented out at its default. */
export function envExample(settings: Settings = SETTINGS): string {
  const lines = Object.entries(settings).map(([name, { says, otherwise, form }]) => {
    const value = otherwise === null ? '' : String(otherwise);
    return `# ${says}\n# Form: ${form}.\n# ${name}=${value}\n`;
  });
  return [
    '# Every setting of the server. All have a default unless the text says otherwise.\n',
    ...lines,
  ].join('\n');
}
