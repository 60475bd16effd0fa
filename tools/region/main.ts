import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildRegion, type BuildOrder } from './build';
import { checkRegion } from './check';
import { Complaint } from './complaint';

const USAGE = `npm run region -- build (--streets FILE.geojson | --osm FILE.osm.pbf) [--neighborhoods FILE.geojson]
                        [--parks FILE.geojson] [--water FILE.geojson] [--about FILE.json]
                        --name NAME --zone ZONE --out DIR
npm run region -- check DIR`;

const option = { type: 'string' } as const;

function needed(value: string | undefined, name: string): string {
  if (value === undefined) throw new Complaint(`--${name} is missing\n${USAGE}`);
  return value;
}

function file(value: string): string {
  if (!existsSync(value)) throw new Complaint(`there is no file ${value}`);
  return value;
}

const optional = (value: string | undefined): string | null => (value === undefined ? null : file(value));

const drawn = (value: string | undefined): BuildOrder['streets'] => ({
  file: file(needed(value, 'streets (or --osm)')),
  form: 'geojson',
});

/** What is known of a region's sources: its own page, or for an extract the one of OpenStreetMap. */
function aboutOf(id: string, osm: boolean): string {
  const own = path.join('tools/region/about', `${id}.json`);
  return osm && !existsSync(own) ? 'tools/region/about/openstreetmap.json' : own;
}

function zoneOf(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch (error) {
    throw new Complaint(`${zone} is not a time zone (example: America/Chicago)`, { cause: error });
  }
}

/** Reads the order from the command line. */
function readOrder(args: readonly string[]): BuildOrder {
  const { values } = parseArgs({
    args: [...args],
    options: {
      streets: option,
      osm: option,
      neighborhoods: option,
      parks: option,
      water: option,
      about: option,
      name: option,
      zone: option,
      out: option,
    },
  });
  const out = needed(values.out, 'out');
  return {
    streets: values.osm === undefined ? drawn(values.streets) : { file: file(values.osm), form: 'osm' },
    neighborhoods: optional(values.neighborhoods),
    parks: optional(values.parks),
    water: optional(values.water),
    about: values.about ?? aboutOf(path.basename(path.resolve(out)), values.osm !== undefined),
    name: needed(values.name, 'name'),
    zone: zoneOf(needed(values.zone, 'zone')),
    out,
  };
}

async function build(args: readonly string[]): Promise<number> {
  const region = await buildRegion(readOrder(args), (line) => console.log(line));
  for (const { name, bytes } of region.files)
    console.log(`${name.padEnd(20)} ${(bytes / 1024).toFixed(0).padStart(6)} kB`);
  console.log(`${region.name}, version ${region.version}`);
  return 0;
}

function check(folder: string | undefined): number {
  const damage = checkRegion(needed(folder, 'DIR'));
  for (const { file: name, why } of damage) console.error(`${name} is damaged: ${why}`);
  if (damage.length === 0) console.log(`${folder}: every file is whole`);
  return damage.length === 0 ? 0 : 1;
}

/** Runs one command; returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === 'build') return await build(rest);
    if (command === 'check') return check(rest[0]);
    throw new Complaint(USAGE);
  } catch (error) {
    const plain =
      error instanceof Complaint || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (!plain || !(error instanceof Error)) throw error;
    console.error(error.message);
    return 2;
  }
}
