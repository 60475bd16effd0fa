import { ROLES_OF_SHIFT, adultsNeeded } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { Refusal, type RefusalCode } from '../../platform/errors/refusal';
import type { ShiftDraftInput, ShiftPlaceInput } from './shift-change.types';
import { momentsOf } from './shift-times';

/** The law that the places of a kind of shift would break, or null. */
export function placesHurdle(
  kind: ShiftDraftInput['kind'],
  places: readonly ShiftPlaceInput[],
): RefusalCode | null {
  const roles: readonly string[] = ROLES_OF_SHIFT[kind];
  const distinct = new Set(places.map(({ role }) => role));
  if (distinct.size !== places.length || places.some(({ least, most }) => least > most))
    return 'INPUT_MALFORMED';
  if (!places.every(({ role }) => roles.includes(role))) return 'SHIFT_ROLE_WRONG';
  const least = places.reduce((sum, place) => sum + place.least, 0);
  return least < adultsNeeded(kind) ? 'SHIFT_NEEDS_TWO' : null;
}

/** Refuses what no shift of this kind may be. */
export function requirePlaces(kind: ShiftDraftInput['kind'], places: readonly ShiftPlaceInput[]): void {
  const code = placesHurdle(kind, places);
  if (code !== null) throw new Refusal(code);
}

export interface Writing {
  readonly hubId: string;
  readonly zone: string;
  readonly shiftId: string;
  readonly draft: ShiftDraftInput;
}

/** A new draft. Refuses SHIFT_CHANGED when the id is taken (by constraint), SHIFT_TIMES_WRONG. */
export async function addShift(tx: Tx, { hubId, zone, shiftId, draft }: Writing): Promise<void> {
  const { startsAt, endsAt } = momentsOf(draft, zone);
  await tx.query(
    `INSERT INTO shift (hub_id, id, kind, site_id, day, from_minute, to_minute, starts_at, ends_at, state, version,
       sign_up_opens_at, urgency, approval)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'draft', 0, $10, $11, $12)`,
    [
      hubId,
      shiftId,
      draft.kind,
      draft.siteId ?? null,
      draft.day,
      draft.fromMinute,
      draft.toMinute,
      startsAt,
      endsAt,
      draft.signUpOpensAt ?? null,
      draft.urgency,
      draft.approval,
    ],
  );
  await writePlaces(tx, hubId, shiftId, draft.places);
}

/** Whether those who are on it have to hear: what, where and when. How people sign up for it is no news to them. */
export async function changesWork(
  tx: Tx,
  hubId: string,
  { shiftId, draft }: Pick<Writing, 'shiftId' | 'draft'>,
): Promise<boolean> {
  const [row]: { news: boolean }[] = await tx.query(
    `SELECT (kind, site_id, day, from_minute, to_minute) IS DISTINCT FROM ($3::text, $4::uuid, $5::date, $6::int, $7::int) AS news
     FROM shift WHERE hub_id = $1 AND id = $2`,
    [hubId, shiftId, draft.kind, draft.siteId ?? null, draft.day, draft.fromMinute, draft.toMinute],
  );
  return row?.news === true;
}

/**
 * Writes a shift as it should be; its sign-ups follow its hours by foreign key, or the whole command fails
 * (sign_up_in_one_place). Fewer places than people is PLACES_TAKEN, by constraint.
 */
export async function changeShift(tx: Tx, { hubId, zone, shiftId, draft }: Writing): Promise<void> {
  const { startsAt, endsAt } = momentsOf(draft, zone);
  await tx.query(
    `UPDATE shift SET kind = $3, site_id = $4, day = $5, from_minute = $6, to_minute = $7, starts_at = $8, ends_at = $9,
       sign_up_opens_at = $10, urgency = $11, approval = $12 WHERE hub_id = $1 AND id = $2`,
    [
      hubId,
      shiftId,
      draft.kind,
      draft.siteId ?? null,
      draft.day,
      draft.fromMinute,
      draft.toMinute,
      startsAt,
      endsAt,
      draft.signUpOpensAt ?? null,
      draft.urgency,
      draft.approval,
    ],
  );
  await closeRanks(tx, hubId, shiftId, draft.places);
  await writePlaces(tx, hubId, shiftId, draft.places);
}

/** People beyond the new number of places move down into free seats, as many as there are. */
async function closeRanks(
  tx: Tx,
  hubId: string,
  shiftId: string,
  places: readonly ShiftPlaceInput[],
): Promise<void> {
  await tx.query(
    `WITH wanted AS (SELECT * FROM unnest($3::text[], $4::int[]) AS w(role, most)),
     over AS (
       SELECT u.id, u.role, row_number() OVER (PARTITION BY u.role ORDER BY u.seat) AS n
       FROM sign_up u JOIN wanted w ON w.role = u.role WHERE u.hub_id = $1 AND u.shift_id = $2 AND u.seat > w.most
     ), free AS (
       SELECT w.role, g.seat, row_number() OVER (PARTITION BY w.role ORDER BY g.seat) AS n
       FROM wanted w CROSS JOIN LATERAL generate_series(1, w.most) AS g(seat)
       WHERE NOT EXISTS (SELECT FROM sign_up t WHERE t.hub_id = $1 AND t.shift_id = $2 AND t.role = w.role AND t.seat = g.seat))
     UPDATE sign_up u SET seat = free.seat FROM over JOIN free ON free.role = over.role AND free.n = over.n
     WHERE u.hub_id = $1 AND u.id = over.id`,
    [hubId, shiftId, places.map(({ role }) => role), places.map(({ most }) => most)],
  );
}

async function writePlaces(
  tx: Tx,
  hubId: string,
  shiftId: string,
  places: readonly ShiftPlaceInput[],
): Promise<void> {
  const roles = places.map(({ role }) => role);
  await tx.query(
    `UPDATE shift_place SET least = 0, most = 0 WHERE hub_id = $1 AND shift_id = $2 AND NOT role = ANY($3) AND most > 0`,
    [hubId, shiftId, roles],
  );
  await tx.query(
    `INSERT INTO shift_place (hub_id, shift_id, role, least, most, language)
     SELECT $1, $2, p.role, p.least, p.most, p.language
     FROM unnest($3::text[], $4::int[], $5::int[], $6::text[]) AS p(role, least, most, language)
     ON CONFLICT ON CONSTRAINT shift_place_pk DO UPDATE
       SET least = excluded.least, most = excluded.most, language = excluded.language`,
    [
      hubId,
      shiftId,
      roles,
      places.map(({ least }) => least),
      places.map(({ most }) => most),
      places.map(({ language }) => language ?? null),
    ],
  );
}
