import { csvOf } from '@doorstep/books';
import { saveFile } from '../frame/save-file';

/** Hands a table to the person as a file. */
export function saveCsv(name: string, rows: readonly (readonly (string | number | null)[])[]): void {
  // A mark of the byte order, so that spreadsheets read accents and Arabic.
  saveFile(name, 'text/csv', `\ufeff${csvOf(rows)}`);
}
