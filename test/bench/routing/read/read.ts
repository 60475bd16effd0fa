import { type Format, type Instance, type Objective } from '../instance';
import { readCordeau } from './cordeau';
import { readDarp } from './darp';
import { readLiLim } from './li-lim';
import { numbersOf, UnreadableError } from './lines';
import { readSolomon } from './solomon';
import { readVrplib } from './vrplib';

const READERS: Readonly<Record<Format, (text: string, objective: Objective) => Instance>> = {
  solomon: readSolomon,
  'li-lim': readLiLim,
  darp: readDarp,
  cordeau: readCordeau,
  vrplib: readVrplib,
};

/** Numbers in the first line, and in a line of a node, of each format told by its looks. */
const LOOKS: readonly { format: Format; head: readonly number[]; row: (columns: number) => boolean }[] = [
  { format: 'solomon', head: [2], row: (columns) => columns === 7 },
  { format: 'li-lim', head: [2, 3], row: (columns) => columns === 9 },
  { format: 'darp', head: [5], row: (columns) => columns === 7 },
  { format: 'cordeau', head: [4], row: (columns) => columns >= 9 },
];

/** The format a file is in; names of files and folders say nothing sure. */
export function formatOf(text: string): Format | null {
  if (/^NODE_COORD_SECTION/m.test(text)) return 'vrplib';
  const rows = numbersOf(text);
  const head = rows[0]?.length ?? 0;
  const columns = rows[rows.length >> 1]?.length ?? 0;
  return LOOKS.find((each) => each.head.includes(head) && each.row(columns))?.format ?? null;
}

/** A file of any known format as a problem. Throws `UnreadableError`. */
export function read(text: string, objective: Objective): Instance {
  const format = formatOf(text);
  if (!format) throw new UnreadableError('no known format');
  return READERS[format](text, objective);
}
