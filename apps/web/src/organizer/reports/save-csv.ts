import { csvOf } from '@doorstep/books';

/** Hands a table to the person as a file. It is made here: nothing leaves the browser. */
export function saveCsv(name: string, rows: readonly (readonly (string | number | null)[])[]): void {
  // A mark of the byte order, so that spreadsheets read accents and Arabic.
  const url = URL.createObjectURL(new Blob(['\ufeff', csvOf(rows)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
