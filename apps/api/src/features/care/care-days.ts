import { MINNESOTA_LICENCE, nearness, type CareDay } from '@doorstep/care';
import { addDays } from '@doorstep/schedule';
import { day as dayText, type Id } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import type { ServerKey } from '../../platform/seal/server-key';
import type { CareNearness } from './care.types';
import { isThere } from './lacks-of';
import type { Care } from './read-care';

const YEAR = 366;

/**
 * Writes the day down for everybody who is there; several stays with one household are one day. The household is a
 * keyed mark of the server: it says "the same one again" and leads nowhere. Days older than a year go.
 */
export async function countCareDays(tx: Tx, hubId: string, serverKey: ServerKey, care: Care): Promise<void> {
  const { requestId, day } = care.row;
  const [request]: { tag: Buffer | null }[] = await tx.query(
    'SELECT household_tag AS tag FROM request WHERE hub_id = $1 AND id = $2',
    [hubId, requestId],
  );
  const mark = serverKey.tag('care', `${hubId} ${request?.tag?.toString('hex') ?? requestId}`);
  await tx.query(
    `INSERT INTO care_day (hub_id, member_id, day, household)
     SELECT $1, member, $3, $4 FROM unnest($2::uuid[]) AS member ON CONFLICT DO NOTHING`,
    [hubId, care.carers.filter(isThere).map(({ memberId }) => memberId), day, mark],
  );
  await tx.query('DELETE FROM care_day WHERE hub_id = $1 AND day < $2', [
    hubId,
    addDays(dayText(day), -YEAR),
  ]);
}

/** How near these carers are to the licence line on that day; all of the hub when none is named. By handle. */
export async function readNearness(
  tx: Tx,
  hubId: string,
  { day, memberIds }: { readonly day: string; readonly memberIds: readonly string[] | null },
): Promise<CareNearness[]> {
  const rows: { memberId: string; handle: string; day: string; household: string }[] = await tx.query(DAYS, [
    hubId,
    day,
    memberIds,
  ]);
  const handles = new Map(rows.map(({ memberId, handle }) => [memberId, handle]));
  const care: CareDay[] = rows.map((row) => ({
    carer: row.memberId as Id,
    household: row.household as Id,
    day: dayText(row.day),
  }));
  return nearness(care, dayText(day), MINNESOTA_LICENCE)
    .map(({ carer, days, households, state }) => ({
      memberId: carer,
      handle: handles.get(carer) ?? '',
      days,
      households,
      state,
    }))
    .sort((a, b) => (a.handle < b.handle ? -1 : 1));
}

const DAYS = `
  SELECT c.member_id AS "memberId", m.handle, c.day::text AS day, encode(c.household, 'hex') AS household
  FROM care_day c JOIN member m ON m.hub_id = c.hub_id AND m.id = c.member_id
  WHERE c.hub_id = $1 AND c.day <= $2 AND c.day > $2::date - 366 AND ($3::uuid[] IS NULL OR c.member_id = ANY($3))`;
