/** Limits of a kind of road in one country, km/h. */
interface Limits {
  readonly urban?: number;
  readonly rural?: number;
  readonly trunk?: number;
  readonly motorway?: number;
  readonly living_street?: number;
}

const USUAL = { urban: 50, rural: 90, trunk: 100, motorway: 120, living_street: 20 } as const;

/** Where law differs from the usual; a motorway without limit is believed at 130. Public traffic codes. */
const NATIONAL: Readonly<Record<string, Limits>> = {
  at: { rural: 100, motorway: 130 },
  au: { rural: 100, motorway: 110 },
  be: { rural: 70 },
  ca: { rural: 80, motorway: 100 },
  ch: { rural: 80, motorway: 120 },
  cz: { motorway: 130 },
  de: { rural: 100, trunk: 120, motorway: 130, living_street: 7 },
  dk: { rural: 80, motorway: 130 },
  ee: { rural: 90 },
  es: { urban: 50, rural: 90 },
  fi: { rural: 80, motorway: 120 },
  fr: { rural: 80, trunk: 110, motorway: 130 },
  gb: { urban: 48, rural: 96, trunk: 112, motorway: 112 },
  hu: { rural: 90, trunk: 110, motorway: 130 },
  ie: { rural: 80, trunk: 100 },
  in: { rural: 70, trunk: 80, motorway: 100 },
  it: { rural: 90, trunk: 110, motorway: 130 },
  jp: { urban: 60, rural: 60, trunk: 60, motorway: 100 },
  nl: { rural: 80, motorway: 100, living_street: 15 },
  no: { rural: 80, motorway: 100 },
  nz: { rural: 100, motorway: 100 },
  pl: { rural: 90, trunk: 120, motorway: 140 },
  pt: { rural: 90, trunk: 100 },
  ro: { rural: 90, trunk: 100, motorway: 130 },
  ru: { urban: 60, rural: 90, motorway: 110 },
  se: { rural: 70, motorway: 110 },
  sk: { rural: 90, motorway: 130 },
  tr: { rural: 90, motorway: 120 },
  ua: { rural: 90, motorway: 130 },
  uk: { urban: 48, rural: 96, trunk: 112, motorway: 112 },
  us: { urban: 40, rural: 88, trunk: 88, motorway: 105 },
  za: { urban: 60, rural: 100 },
};

type Zone = keyof typeof USUAL;

/** Words for the same zone; British "national speed limit" roads have their own. */
const ZONES: Readonly<Record<string, Zone>> = {
  urban: 'urban',
  urban_primary: 'urban',
  nsl_restricted: 'urban',
  rural: 'rural',
  nsl_single: 'rural',
  nsl_dual: 'trunk',
  trunk: 'trunk',
  express: 'trunk',
  motorway: 'motorway',
  living_street: 'living_street',
  school: 'living_street',
};

const IMPLICIT = /^(?:([a-z]{2})(?:-[a-z0-9]+)?:)?([a-z_]+)$/;
const ZONE_NUMBER = /^(?:[a-z]{2}(?:-[a-z0-9]+)?:)?(?:zone:?\s?)?(\d{1,3})(\s*mph)?$/;
const KM_PER_MILE = 1.609344;
/** Nothing in a zone is faster; a larger number is no speed. */
const FASTEST = 140;

/** A number with a zone or a country before it. */
function zoneKmh(word: string): number | null {
  const [, number, unit] = ZONE_NUMBER.exec(word) ?? [];
  const miles = unit !== undefined || /^(gb|uk|us):/.test(word);
  const kmh = Math.round(Number(number) * (miles ? KM_PER_MILE : 1));
  return kmh > 0 && kmh <= FASTEST ? kmh : null;
}

/** km/h behind a word: "DE:urban", "GB:nsl_single", "zone30", "de:zone:30"; null for what is no such word. */
export function implicitKmh(text: string | undefined): number | null {
  const word = (text ?? '').trim().toLowerCase();
  const [, country = '', kind = ''] = IMPLICIT.exec(word) ?? [];
  const known = ZONES[kind];
  return known === undefined ? zoneKmh(word) : (NATIONAL[country]?.[known] ?? USUAL[known]);
}
