/** Words that free text must not hold: nobody needs them to bring food, and written down they can hurt. */
const SENSITIVE =
  /(?<![\p{L}\d])(?:undocumented|illegal|immigra\p{L}*|asylum|visa|deport\p{L}*|papers?|ssn|social security|a-?number|passport|indocumentad\p{L}*|inmigra\p{L}*|asilo|papeles|pasaporte|seguro social|migra|hiv|vih|cancer|cáncer|diabet\p{L}*|tubercul\p{L}*|مهاجر\p{L}*|هجرة|لجوء|جواز|ترحيل|سرطان|سكري|a\d{8,9}|\d{3}-\d{2}-\d{4})(?![\p{L}\d])/giu;

/** The first such word in a text, to be pointed at; null when there is none. Numbers of papers count as words. */
export const sensitiveWord = (text: string): string | null => text.match(SENSITIVE)?.[0] ?? null;

/** The text without such words, and without the gaps they leave. */
export const withoutSensitive = (text: string): string =>
  text.replace(SENSITIVE, '').replace(/ {2,}/g, ' ').trim();
