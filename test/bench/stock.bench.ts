import { million } from './stock/million';
import { movements } from './stock/movements';
import { pantryMonth } from './stock/pantry-month';
import { report } from './stock/report';
import { sharing } from './stock/sharing';
import { transfers } from './stock/transfers';
import { type Row } from './row';
import { throwawayDatabase } from './throwaway-database';

export const usage = '[--only movements|million|report|sharing|month|transfers]';

/**
 * Stock: movements beside bare pg, a hub's shelf and its reports after a million entries, bags shared out beside first come, a month's waste
 * and shortage, transfers across a region.
 */
export async function run(args: readonly string[]): Promise<Row[]> {
  const at = args.indexOf('--only');
  const only = at < 0 ? null : args[at + 1];
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(PARTS))
    if (only === null || only === name) rows.push(...(await part()));
  return rows;
}

const PARTS: Readonly<Record<string, () => Promise<Row[]> | Row[]>> = {
  movements: () => throwawayDatabase(movements),
  million: () => throwawayDatabase(million),
  report: () => throwawayDatabase(report),
  sharing,
  month: pantryMonth,
  transfers,
};
