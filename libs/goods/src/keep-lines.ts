import Papa from 'papaparse';

/**
 * The heading and these lines of a table (the heading is 1); the others are left empty, so that every line keeps its
 * number.
 */
export function keepLines(text: string, lines: ReadonlySet<number>): string {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trim());
  const kept = data.map((row, i) => (i === 0 || lines.has(i + 1) ? row : ['']));
  return Papa.unparse(kept, { newline: '\n' });
}
