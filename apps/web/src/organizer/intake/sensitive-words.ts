/** Words that free text must not hold: nobody needs them to bring food, and written down they can hurt. */
const SENSITIVE =
  /\b(undocumented|illegal|immigra\w*|asylum|visa|deport\w*|papers?|ssn|social security|a-?number|passport|indocumentad\w*|inmigra\w*|asilo|papeles|pasaporte|seguro social|migra|hiv|vih|cancer|cáncer|diabet\w*|tubercul\w*)\b/iu;

/** The first such word in a text, to be pointed at; null when there is none. */
export const sensitiveWord = (text: string): string | null => SENSITIVE.exec(text)?.[0] ?? null;
