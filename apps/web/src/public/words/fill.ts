export type Values = Readonly<Record<string, string | number>>;

/** A sentence with its named places filled; sentences are never glued together from parts. */
export const fill = (sentence: string, values: Values = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
