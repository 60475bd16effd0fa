/*
 * What a street is called besides its name, one short form for each kind, in the languages of the families and of
 * the places a pack may be made of. A word that is missing here is simply part of a name.
 */
const words = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rows).flatMap(([short, others]) =>
      [short, ...others.split(' ')].filter(Boolean).map((word): [string, string] => [word, short]),
    ),
  );

/** Street type by each of its spellings, where it follows the name. */
export const streetTypes = words({
  st: 'street str strt stret улица ул ulitsa',
  ave: 'avenue av aven avenu avn avenida проспект просп пр prospekt',
  blvd: 'boulevard boul blv bd bulevar bulevard бульвар bulvar',
  dr: 'drive drv',
  rd: 'road',
  ln: 'lane',
  ct: 'court crt',
  pl: 'place',
  pkwy: 'parkway pky parkwy',
  ter: 'terrace terr',
  cir: 'circle circ',
  sq: 'square',
  hwy: 'highway',
  trl: 'trail',
  way: '',
  aly: 'alley',
  plz: 'plaza',
  cres: 'crescent',
  cv: 'cove',
  expy: 'expressway',
  fwy: 'freeway',
  br: 'bridge',
  пер: 'переулок pereulok',
  'пр-д': 'проезд proezd',
  ш: 'шоссе shosse',
  cad: 'caddesi cd',
  sk: 'sokak sokagi sok',
});

/** Street type by its spelling in front of the name. */
export const frontTypes = words({
  st: 'rue calle calles via rua carrer triq οδος شارع улица ул ulica ulitsa ul odos duong pho',
  ave: 'avenue avenida av aven viale avinguda λεωφορος λεωφ leoforos проспект просп пр prospekt aleja al',
  blvd: 'boulevard bd boul bulevar bulevard бульвар bulvar',
  rd: 'chemin camino carretera route طريق',
  ct: 'impasse cour',
  pl: 'place placa piazza praca pjazza misrah πλατεια plateia ساحه площадь пл plac',
  plz: 'plaza',
  aly: 'allee ruelle passage pasaje vicolo travessa callejon sentier',
  quai: 'muelle',
  sq: 'square',
  esc: 'escalier escaliers escalera',
  promenade: 'paseo passeig corso',
  пер: 'переулок pereulok',
  'пр-д': 'проезд proezd',
  ш: 'шоссе shosse',
});

/** In front of these nothing else is the type; "avenue" or "place" may be, unless a type follows the name. */
export const alwaysFront: ReadonlySet<string> = new Set(
  (
    'rue calle calles via rua carrer chemin impasse viale avinguda piazza praca avenida bulevar camino ' +
    'carretera triq duong ulica ulitsa улица ул проспект οδος odos شارع طريق ساحه'
  ).split(' '),
);

/** Small words between the type and the name. */
export const smallWords: ReadonlySet<string> = new Set(
  'de du des d la le les l del dels della dei degli di da do dos das el els los las y et of the il ir is it ix iz id'.split(
    ' ',
  ),
);

/** Types that are glued to their names, "Hauptstrasse", "Kerkstraat", and stay part of them. Longest first. */
export const gluedTypes = ['strasse', 'straat', 'gasse', 'platz', 'allee', 'weg'] as const;
