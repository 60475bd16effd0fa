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

/** The format a file is in, told by its looks: names of files and folders say nothing sure. */
export function formatOf(text: string): Format | null {
  if (/^NODE_COORD_SECTION/m.test(text)) return 'vrplib';
  const [head = [], ...rows] = numbersOf(text);
  const columns = rows[Math.floor(rows.length / 2)]?.length ?? 0;
  const looks: readonly [Format, boolean][] = [
    ['solomon', head.length === 2 && columns === 7],
    ['li-lim', columns === 9 && (head.length === 3 || head.length === 2)],
    ['darp', head.length === 5 && columns === 7],
    ['cordeau', head.length === 4 && columns >= 7],
  ];
  return looks.find(([, fits]) => fits)?.[0] ?? null;
}

/** A file of any known format as a problem. Throws `UnreadableError`. */
export function read(text: string, objective: Objective): Instance {
  const format = formatOf(text);
  if (!format) throw new UnreadableError('no known format');
  return READERS[format](text, objective);
}
