import { createHash, randomUUID } from 'node:crypto';
import { isStep, type ItemStep, planItems, planText, readItemTable } from '@doorstep/goods';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { insertItem, readCodes, readItems, updateItem } from './item-row';
import type { ImportedItems, ImportItemsInput } from './item.types';

/**
 * Reads a table of items once more, by the same function as the browser that showed it, and does what was shown: all of
 * it or nothing. Refuses ITEM_LINES_WRONG with each line that cannot come in, its column and what is in the way, and
 * ITEM_CHANGED when it would do something else than what was seen.
 */
export function importItems(tx: Tx, now: Date, me: Member, input: ImportItemsInput): Promise<ImportedItems> {
  return once(tx, now, me, {
    key: input.key,
    verb: 'item.import',
    work: async () => {
      const done = await comeIn(tx, me.hubId, input);
      await record(tx, now, me, { verb: 'item.import', subjectId: me.hubId });
      await announce(tx, me.hubId, 'stock', me.hubId);
      return done;
    },
    answerOf: ({ made, changed, linked }) => ({ made, changed, linked }),
    reread: (kept) => Promise.resolve(kept as unknown as ImportedItems),
  });
}

async function comeIn(tx: Tx, hubId: string, { table, seen }: ImportItemsInput): Promise<ImportedItems> {
  // One at a time: nobody adds a name or a number between looking and writing.
  await tx.query('SELECT FROM hub WHERE id = $1 FOR NO KEY UPDATE', [hubId]);
  const read = readItemTable(table);
  const hub = { items: await readItems(tx, hubId, null), codes: await readCodes(tx, hubId) };
  const plan = planItems(read.rows, hub);
  const faults = [...read.faults, ...plan.faults];
  if (faults.length > 0) throw new Refusal('ITEM_LINES_WRONG', { lines: faults });
  const steps = plan.steps.filter(isStep);
  if (createHash('sha256').update(planText(steps)).digest('hex') !== seen) throw new Refusal('ITEM_CHANGED');
  for (const step of steps) await take(tx, hubId, step);
  return {
    made: steps.filter(({ known }) => known === null).length,
    changed: steps.filter(({ known, changed }) => known !== null && changed.length > 0).length,
    linked: steps.reduce((sum, { links }) => sum + links.length, 0),
  };
}

async function take(tx: Tx, hubId: string, { known, item, slug, changed, links }: ItemStep): Promise<void> {
  const id = known?.id ?? randomUUID();
  const facts = { ...item, contains: [...item.contains], mayContain: [...item.mayContain] };
  const whole = { ...facts, absent: [...item.absent], marks: [...item.marks] };
  if (known === null) await insertItem(tx, hubId, id, slug === null ? whole : { ...whole, slug });
  else if (changed.length > 0 && !(await updateItem(tx, hubId, known, whole)))
    throw new Refusal('ITEM_CHANGED');
  if (links.length > 0)
    await tx.query('INSERT INTO item_code (hub_id, gtin, item_id) SELECT $1, unnest($2::text[]), $3', [
      hubId,
      links,
      id,
    ]);
}
