import { fail, ok, type Result } from '@doorstep/std';

/** What `npm run found` is told. */
export interface HubForm {
  readonly pack: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly street: string;
  readonly lon: number;
  readonly lat: number;
  readonly phone: string;
  readonly languages: readonly string[];
  readonly organizer: string;
}

type Field = readonly [name: keyof HubForm, fits: RegExp, says: string];

const FIELDS: readonly Field[] = [
  ['pack', /^[a-z0-9-]{1,64}$/, 'the folder of its region pack below regions/, such as minneapolis'],
  ['slug', /^[a-z0-9-]{2,40}$/, 'its short address: small letters, digits and dashes'],
  ['name', /^.{2,80}$/u, 'its name as on its door'],
  ['kind', /^(school|church|shop|restaurant|hall)$/, 'school, church, shop, restaurant or hall'],
  ['street', /^.{2,120}$/u, 'its public street address'],
  ['lon', /^-?\d{1,3}\.\d+$/, 'its longitude in degrees'],
  ['lat', /^-?\d{1,2}\.\d+$/, 'its latitude in degrees'],
  ['phone', /^[+\d][\d ()-]{5,24}$/, 'the phone that people may call'],
  [
    'languages',
    /^[a-z]{2,3}(-[A-Z]{2})?(,[a-z]{2,3}(-[A-Z]{2})?)*$/,
    'languages spoken there, such as en,es',
  ],
  ['organizer', /^[a-z0-9-]{2,40}$/, 'the handle of its first organizer: a pseudonym'],
];

export const HUB_FORM_HELP = `npm run found -- ${FIELDS.map(([name]) => `--${name} ...`).join(' ')}

Founds a hub and its first organizer in the database of DATABASE_URL (or of the data folder).
${FIELDS.map(([name, , says]) => `  --${name.padEnd(10)} ${says}`).join('\n')}

The passphrase is asked for, or read from the standard input: at least 16 characters. It is not stored; the key made of
it opens the hub. Lose it and nobody can open what families sealed.`;

/** The form from named texts; the error is a sentence that names the first field that does not fit. */
export function readHubForm(given: Readonly<Record<string, string | undefined>>): Result<HubForm, string> {
  for (const [name, fits, says] of FIELDS) {
    const text = given[name];
    if (text === undefined || !fits.test(text)) return fail(`--${name} is ${says}.`);
  }
  const text = given as Record<keyof HubForm, string>;
  return ok({ ...text, lon: Number(text.lon), lat: Number(text.lat), languages: text.languages.split(',') });
}

export const HUB_FORM_FIELDS: readonly (keyof HubForm)[] = FIELDS.map(([name]) => name);
