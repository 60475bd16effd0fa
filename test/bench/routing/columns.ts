/** A column of a table in plain text. Numbers stand to the right. */
export interface Column<T> {
  readonly title: string;
  readonly width: number;
  readonly isText?: boolean;
  readonly cell: (row: T) => string;
}

export const headOf = <T>(columns: readonly Column<T>[]): string =>
  columns
    .map(({ title, width, isText }) => pad(title, width, isText))
    .join('  ')
    .trimEnd();

export const lineOf = <T>(columns: readonly Column<T>[], row: T): string =>
  columns
    .map(({ cell, width, isText }) => pad(cell(row), width, isText))
    .join('  ')
    .trimEnd();

const pad = (text: string, width: number, isText = false): string =>
  isText ? text.padEnd(width) : text.padStart(width);

/** `–` where there is nothing to say. */
export const figure = (value: number | null, digits: number): string =>
  value === null ? '–' : value.toFixed(digits).replace(/^-(?=[0.]+$)/, '');
