/** Beginnings of files that people take for an extract by mistake. */
const BEGINNINGS: readonly (readonly [start: string, what: string])[] = [
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['%PDF', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive: unpack it first'],
  ['\x1f\x8b', 'packed with gzip: unpack it first'],
  ['BZh', 'packed with bzip2 (OpenStreetMap XML?): turn it into PBF with "osmium cat"'],
  ['SQLite format 3', 'a database'],
];

const fromText = (text: string): string | null => {
  const start = text.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^<!doctype html|^<html/i.test(start)) return 'a web page (was the download refused?)';
  if (/^<(\?xml|osm)/.test(start)) return 'OpenStreetMap XML: turn it into PBF with "osmium cat"';
  if (/^[{[]/.test(start)) return 'JSON: centrelines are given with --streets';
  return null;
};

/** What a file that is no PBF seems to be, for the sentence that refuses it; null where nothing is known. */
export function guessFormat(head: Uint8Array): string | null {
  const text = Buffer.from(head).toString('latin1');
  return BEGINNINGS.find(([start]) => text.startsWith(start))?.[1] ?? fromText(text);
}
