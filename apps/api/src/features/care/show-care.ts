import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { readNearness } from './care-days';
import type { Arrangement, MyCare } from './care.types';
import { isThere, lacksOfExpected, lacksOfPresent } from './lacks-of';
import { readCare, type Care, type CareQuestion } from './read-care';
import { ownSheets } from './sheet-box';

/** Arrangements as organizers see them. */
export async function showArrangements(
  tx: Tx,
  hubId: string,
  question: CareQuestion,
): Promise<Arrangement[]> {
  const cares = await readCare(tx, hubId, question);
  const [first] = cares;
  if (first === undefined) return [];
  const memberIds = cares.flatMap(({ carers }) => carers.map((one) => one.memberId));
  const near = await readNearness(tx, hubId, { day: first.row.day, memberIds });
  return cares.map((care) => ({
    ...care.row,
    adults: care.carers.map((one) => ({ ...one })),
    lacks: [...(care.row.startedAt === null ? lacksOfExpected(care) : lacksOfPresent(care))],
    locations: [...care.locations],
    checks: [...care.checks],
    nearness: near.filter(({ memberId }) => care.carers.some((one) => one.memberId === memberId)),
  }));
}

/** Arrangements of one carer, with the sheet while their window is open. */
export async function showMyCare(tx: Tx, now: Date, me: Member, ids: readonly string[]): Promise<MyCare[]> {
  const cares = await readCare(tx, me.hubId, { ids });
  const sheets = await ownSheets(tx, now, me, ids);
  return cares.flatMap((care) => {
    const taskId = care.carers.find(({ memberId }) => memberId === me.id)?.taskId;
    return taskId === undefined || taskId === null ? [] : [mine(care, me, taskId, sheets)];
  });
}

const mine = (
  care: Care,
  me: Member,
  taskId: string,
  sheets: Awaited<ReturnType<typeof ownSheets>>,
): MyCare => {
  const { id, state, version, children, adultsNeeded, startedAt } = care.row;
  return {
    ...{ id, taskId, state, version, children, adultsNeeded, startedAt },
    adults: care.carers
      .filter((one) => isThere(one) || one.assignmentState === 'confirmed')
      .map((one) => ({
        memberId: one.memberId,
        handle: one.handle,
        here: isThere(one),
        me: one.memberId === me.id,
      })),
    lacks: [...lacksOfPresent(care)],
    locations: [...care.locations],
    checks: [...care.checks],
    sheet: sheets.get(id) ?? null,
  };
};

/** Arrangements that a member holds a task of, or was at, until a day after. */
export async function ownCareIds(tx: Tx, now: Date, me: Member): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(OWN, [me.hubId, me.id, now]);
  return rows.map(({ id }) => id);
}

const OWN = `
  SELECT DISTINCT a.id FROM arrangement a
  JOIN task t ON t.hub_id = a.hub_id AND t.request_id = a.request_id AND t.kind = 'sitting'
  JOIN assignment s ON s.hub_id = t.hub_id AND s.task_id = t.id
  WHERE a.hub_id = $1 AND s.member_id = $2 AND s.state IN ('confirmed', 'completed')
    AND t.window_to > $3::timestamptz - interval '1 day'`;
