/** A file for readers cannot be read; the message says where. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** The lines that hold nothing but numbers, in order. Blank lines, titles and a mark of byte order are left out. */
export function numbersOf(text: string): number[][] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/).map(Number))
    .filter((row) => row.every((cell) => Number.isFinite(cell)));
}

/** One number of a row, or an error that names it. */
export function cell(row: readonly number[] | undefined, column: number, what: string): number {
  const value = row?.[column];
  if (value === undefined) throw new UnreadableError(`${what} is missing`);
  return value;
}
