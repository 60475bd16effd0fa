import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, types } from 'node:util';
import { buildRegion } from './build';
import type { BuildOrder } from './build-order';
import { checkRegion } from './check';
import { Complaint } from './complaint';
import { reportLines } from './report';
import { spoken } from './say';
import { zoneNamed } from './time-zone';

const USAGE = `npm run region -- build (--osm FILE.osm.pbf | --streets FILE.geojson) --out DIR
                        [--addresses FILE.csv] [--boundaries FILE.geojson] [--places FILE.geojson]
                        [--dwellings FILE.geojson|FILE.csv] [--parks FILE.geojson] [--water FILE.geojson]
                        [--about FILE.json] [--name NAME] [--zone ZONE] [--drive-on left|right]
npm run region -- check DIR`;

const option = { type: 'string' } as const;
const OPTIONS = {
  osm: option,
  streets: option,
  addresses: option,
  boundaries: option,
  // The older word for --boundaries.
  neighborhoods: option,
  places: option,
  dwellings: option,
  parks: option,
  water: option,
  about: option,
  name: option,
  zone: option,
  'drive-on': option,
  out: option,
};

function needed(value: string | undefined, name: string): string {
  if (value === undefined) throw new Complaint(`--${name} is missing\n${USAGE}`);
  return value;
}

function file(value: string): string {
  if (!existsSync(value)) throw new Complaint(`there is no file ${value}`);
  if (!statSync(value).isFile()) throw new Complaint(`${value} is not a file`);
  return value;
}

const optional = (value: string | undefined): string | null => (value === undefined ? null : file(value));

/** What is known of a region's sources: its own page, or for an extract the one of OpenStreetMap. */
function aboutOf(id: string, osm: boolean): string {
  const own = path.join('tools/region/about', `${id}.json`);
  return osm && !existsSync(own) ? 'tools/region/about/openstreetmap.json' : own;
}

function sideOf(side: string | undefined): BuildOrder['side'] {
  if (side === undefined || side === 'left' || side === 'right') return side ?? null;
  throw new Complaint(`--drive-on is left or right, not ${side}`);
}

type Given = { readonly [Name in keyof typeof OPTIONS]?: string | undefined };

function streetsOf({ osm, streets }: Given): BuildOrder['streets'] {
  if (osm !== undefined && streets !== undefined)
    throw new Complaint('give either --osm or --streets, not both');
  return osm === undefined
    ? { file: file(needed(streets, 'osm (or --streets)')), form: 'geojson' }
    : { file: file(osm), form: 'osm' };
}

/** Reads the order from the command line. */
function readOrder(args: readonly string[]): BuildOrder {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const out = needed(values.out, 'out');
  return {
    streets: streetsOf(values),
    addresses: optional(values.addresses),
    boundaries: optional(values.boundaries ?? values.neighborhoods),
    places: optional(values.places),
    dwellings: optional(values.dwellings),
    parks: optional(values.parks),
    water: optional(values.water),
    about: values.about ?? aboutOf(path.basename(path.resolve(out)), values.osm !== undefined),
    name: values.name ?? null,
    zone: values.zone === undefined ? null : zoneNamed(values.zone),
    side: sideOf(values['drive-on']),
    out,
  };
}

/** Names of the folders that the server serves. */
const SERVED = /^[a-z0-9][a-z0-9-]{0,63}$/;

function build(args: readonly string[]): number {
  const region = buildRegion(
    readOrder(args),
    spoken((line) => console.log(line)),
  );
  for (const line of reportLines(region.report)) console.log(line);
  if (!SERVED.test(region.id))
    console.log(`"${region.id}" is not served: name the folder in small letters, digits and dashes`);
  for (const { name, bytes } of region.files)
    console.log(`${name.padEnd(20)} ${(bytes / 1024).toFixed(0).padStart(6)} kB`);
  console.log(
    `${region.name} (${region.timeZone}, drives on the ${region.drivesOn}), version ${region.version}`,
  );
  return 0;
}

function check(folder: string | undefined): number {
  const damage = checkRegion(needed(folder, 'DIR'));
  for (const { file: name, why } of damage) console.error(`${name} is damaged: ${why}`);
  if (damage.length === 0) console.log(`${folder}: every file is whole`);
  return damage.length === 0 ? 0 : 1;
}

/** Something the person can put right: our own complaints, options that do not exist, files that may not be read. */
function isPlain(error: unknown): error is Error {
  if (!types.isNativeError(error)) return false;
  const { code = '' } = error as { code?: string };
  return error.name === 'Complaint' || /^(ERR_PARSE_ARGS|E[A-Z]+$)/.test(code);
}

/** Runs one command; returns the exit code. */
export function main(args: readonly string[]): number {
  const [command, ...rest] = args;
  try {
    if (command === 'build') return build(rest);
    if (command === 'check') return check(rest[0]);
    throw new Complaint(USAGE);
  } catch (error) {
    if (!isPlain(error)) throw error;
    console.error(error.message);
    return 2;
  }
}
