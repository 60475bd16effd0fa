/*
 * What public places are called in English and Spanish, and in the languages of the extracts this was tried with:
 * one word for each.
 */
const rows: Readonly<Record<string, string>> = {
  library: 'biblioteca bibliotheque bibliothek libary',
  school: 'escuela ecole schule scuola colegio sch skool',
  elementary: 'primaria elem',
  park: 'parque parc parco pk',
  playground: 'spielplatz',
  clinic: 'clinica clinique klinik consultorio',
  hospital: 'hopital spital krankenhaus',
  church: 'iglesia eglise kirche chiesa parroquia',
  mosque: 'mezquita masjid moschee mosquee',
  temple: 'templo',
  fire: 'bomberos pompiers feuerwehr',
  station: 'estacion gare bahnhof',
  townhall: 'ayuntamiento alcaldia municipio mairie rathaus',
  center: 'centro centre ctr zentrum',
  community: 'comunitario comunidad comunitaria',
  university: 'universidad universite universitat',
  kindergarten: 'kinder preescolar',
  pharmacy: 'farmacia pharmacie apotheke',
  market: 'mercado marche markt',
  saint: 'st san santa ste sankt',
  museum: 'museo musee',
  cemetery: 'cementerio cimetiere friedhof',
};
const ONE = new Map(
  Object.entries(rows).flatMap(([word, others]) =>
    others.split(' ').map((other): [string, string] => [other, word]),
  ),
);

/** Words that no place is told apart by. */
const SMALL = new Set('the a of at and for in el la los las de del y le les du des der die das'.split(' '));

/** The words that a place is known by, one spelling each. */
export const placeWords = (words: readonly string[]): string[] =>
  words.filter((word) => !SMALL.has(word) && /[\p{L}\p{N}]/u.test(word)).map((word) => ONE.get(word) ?? word);

/** What a kind of place is also called: "community_centre" has the words community and center. */
export const kindWords = (kind: string): string[] =>
  kind === 'place_of_worship' ? ['church', 'mosque', 'temple'] : placeWords(kind.split('_'));
