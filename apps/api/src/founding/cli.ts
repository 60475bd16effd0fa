import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellOf, parseGrid } from '@doorstep/geo';
import { fail, ok, type Result } from '@doorstep/std';
import { withDatabase } from '../boot/with-database';
import { readConfig, type Config } from '../platform/config/config';
import { ConfigError } from '../platform/config/settings';
import { loadServerKey } from '../platform/seal/load-server-key';
import { askPassphrase, SHORTEST_PASSPHRASE } from './ask-passphrase';
import { foundRealHub } from './found-hub';
import { HUB_FORM_FIELDS, HUB_FORM_HELP, readHubForm, type HubForm } from './hub-form';
import { Inserter } from './insert';

/** `npm run found -- --slug ... `: a hub, its keys and its first organizer. */
export async function main(args: readonly string[]): Promise<number> {
  const given = read(args);
  if (!given.ok) return tell(`${given.error} See npm run found -- --help.`, 2);
  const values = given.value;
  if (values['help'] !== undefined) return tell(HUB_FORM_HELP, 0);
  const form = readHubForm(values);
  if (!form.ok) return tell(`${form.error} See npm run found -- --help.`, 2);
  const config = readConfig(process.env);
  const place = placeOf(config, form.value);
  if (!place.ok) return tell(place.error, 2);
  const passphrase = await askPassphrase(
    `Passphrase of ${form.value.organizer}, at least ${SHORTEST_PASSPHRASE} characters: `,
  );
  if ([...passphrase.trim()].length < SHORTEST_PASSPHRASE)
    return tell(`The passphrase has at least ${SHORTEST_PASSPHRASE} characters. Nothing was written.`, 2);
  const print = await withDatabase(config, (ownerUrl) =>
    found(config, ownerUrl, { form: form.value, ...place.value, passphrase }),
  );
  return tell(
    `Founded ${form.value.name}. Print this on the flyer, so that people can check the hub's key:\n  ${print}`,
    0,
  );
}

/** `--name value` pairs. West and south begin with a minus, which `parseArgs` takes for an option. */
function read(args: readonly string[]): Result<Readonly<Record<string, string | undefined>>, string> {
  const values: Record<string, string> = {};
  for (let n = 0; n < args.length; n++) {
    const name = HUB_FORM_FIELDS.find((field) => args[n] === `--${field}`);
    if (args[n] === '--help') values['help'] = '';
    else if (name === undefined) return fail(`${args[n] ?? ''} is not known here.`);
    else values[name] = args[++n] ?? '';
  }
  return ok(values);
}

interface Place {
  readonly cell: string;
  readonly region: { readonly name: string; readonly timeZone: string };
}

function placeOf(config: Config, form: HubForm): Result<Place, string> {
  const parsed = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(config.regionsDir, form.pack, name), 'utf8'));
  const grid = parseGrid(parsed('cells.json'));
  const cell = grid === null ? null : cellOf(grid, form);
  if (cell === null) return fail(`${form.lon}, ${form.lat} is outside the region ${form.pack}.`);
  return ok({ cell, region: parsed('region.json') as Place['region'] });
}

async function found(
  config: Config,
  ownerUrl: string,
  given: Place & { form: HubForm; passphrase: string },
): Promise<string> {
  const { form, cell, region, passphrase } = given;
  const serverKey = loadServerKey(config);
  const inserter = await Inserter.connect(ownerUrl);
  try {
    const known = await inserter.regionBySlug(form.pack);
    const regionId = known ?? randomUUID();
    if (known === null)
      await inserter.region({
        id: regionId,
        slug: form.pack,
        name: region.name,
        time_zone: region.timeZone,
        pack: form.pack,
      });
    return await foundRealHub(
      inserter,
      { ...form, cell, regionId, timeZone: region.timeZone },
      { passphrase, handleTag: (handle) => serverKey.handleTag(handle), now: new Date() },
    );
  } finally {
    await inserter.finish();
  }
}

function tell(sentence: string, status: number): number {
  (status === 0 ? process.stdout : process.stderr).write(`${sentence}\n`);
  return status;
}

/** What two founders may both choose. Anything else is our own bug. */
const TAKEN: Readonly<Record<string, string>> = {
  hub_slug_taken: 'A hub with this --slug is there already.',
  member_login_pk: 'An --organizer of this handle is there already.',
};

async function inOneSentence(work: Promise<number>): Promise<number> {
  try {
    return await work;
  } catch (error) {
    const sentence =
      error instanceof ConfigError
        ? error.message
        : TAKEN[(error as { constraint?: string }).constraint ?? ''];
    if (sentence === undefined) throw error;
    return tell(sentence, 2);
  }
}

process.exitCode = await inOneSentence(main(process.argv.slice(2)));
