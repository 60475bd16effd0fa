import { randomUUID } from 'node:crypto';
import type { Role, SignUpState } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { lockMembers, lockShifts } from './lock';
import { promote } from './promote';
import type { Desk } from './remind';
import {
  BESIDE_EXPERIENCED,
  BUSY_WITH_TASKS,
  CLEARED,
  FREE_SEAT,
  IN_ANOTHER_SHIFT,
  LIVE_STATES,
  OPEN,
} from './rules';

export interface Wanted {
  readonly hubId: string;
  readonly shiftId: string;
  readonly role: Role;
  readonly memberId: string;
  /** Wait when there is no place. */
  readonly orWait: boolean;
}

/** A new sign-up, as little as its follow-up needs. */
export interface Placed {
  readonly id: string;
  readonly shiftId: string;
  readonly memberId: string;
  readonly state: SignUpState;
  readonly startsAt: Date;
}

/**
 * A member takes a place, or waits for one. One guarded statement under two locks: the rules, the lowest free seat and the
 * row stand or fall together. Refuses NOT_FOUND (also for a role the reader does not hold and a shift nobody may see),
 * SIGN_UP_EXISTS, SHIFT_NOT_OPEN_YET, SHIFT_NOT_FROM_HERE, SIGN_UP_CLASH, SHIFT_FULL and SHIFT_NEEDS_EXPERIENCED.
 */
export async function takePlace(tx: Tx, now: Date, desk: Desk, wanted: Wanted): Promise<Placed> {
  const { hubId, shiftId, role, memberId } = wanted;
  await lockMembers(tx, hubId, [memberId]);
  const [shift] = await lockShifts(tx, hubId, [shiftId]);
  if (shift === undefined) throw new Refusal('NOT_FOUND');
  // Nobody comes in past somebody who waits and may have the place by now.
  await promote(tx, now, desk, hubId, shift);
  const key = [hubId, shiftId, role, memberId, randomUUID(), now];
  const [placed]: Placed[] = await tx.query(TAKE, key);
  if (placed !== undefined) return placed;
  const code = await hurdleOf(tx, now, wanted);
  const mayWait = wanted.orWait && (code === 'SHIFT_FULL' || code === 'SHIFT_NEEDS_EXPERIENCED');
  if (!mayWait) throw new Refusal(code);
  const [waiting]: Placed[] = await tx.query(WAIT, key);
  if (waiting === undefined) throw new Refusal(code);
  return waiting;
}

const COLUMNS = `hub_id, id, shift_id, role, most, seat, member_id, state, starts_at, ends_at, queued_at`;
const PLACED = `id, shift_id AS "shiftId", member_id AS "memberId", state, starts_at AS "startsAt"`;

/** In this shift already, in whatever role. */
const IN_IT = `EXISTS (SELECT FROM sign_up i WHERE i.hub_id = s.hub_id AND i.shift_id = s.id AND i.member_id = m.id
  AND i.state IN (${LIVE_STATES}))`;

const MAY = `${OPEN('$6::timestamptz')} AND ${CLEARED} AND NOT ${IN_IT} AND NOT ${BUSY_WITH_TASKS} AND NOT ${IN_ANOTHER_SHIFT}`;

const WHERE = `
  FROM shift s JOIN shift_place p ON p.hub_id = s.hub_id AND p.shift_id = s.id AND p.role = $3 AND p.most > 0
  JOIN member m ON m.hub_id = s.hub_id AND m.id = $4
  WHERE s.hub_id = $1 AND s.id = $2`;

/** Exported for the bench and for the test that takes the guards away. */
export const TAKE = `
  INSERT INTO sign_up (${COLUMNS})
  SELECT s.hub_id, $5, s.id, p.role, p.most, ${FREE_SEAT}, m.id, CASE WHEN s.approval THEN 'applied' ELSE 'confirmed' END,
    s.starts_at, s.ends_at, $6 ${WHERE}
    AND ${MAY} AND ${FREE_SEAT} IS NOT NULL AND ${BESIDE_EXPERIENCED()}
  RETURNING ${PLACED}`;

const WAIT = `
  INSERT INTO sign_up (${COLUMNS})
  SELECT s.hub_id, $5, s.id, p.role, p.most, NULL, m.id, 'waitlisted', s.starts_at, s.ends_at, $6 ${WHERE} AND ${MAY}
  RETURNING ${PLACED}`;

interface Standing {
  readonly seen: boolean;
  readonly cleared: boolean;
  readonly inIt: boolean;
  readonly early: boolean;
  readonly open: boolean;
  readonly clash: boolean;
  readonly free: boolean;
}

type Hurdle =
  | 'NOT_FOUND'
  | 'ROLE_NOT_HELD'
  | 'SIGN_UP_EXISTS'
  | 'SHIFT_NOT_OPEN_YET'
  | 'SHIFT_NOT_FROM_HERE'
  | 'SIGN_UP_CLASH'
  | 'SHIFT_FULL'
  | 'SHIFT_NEEDS_EXPERIENCED';

/** Says why the statement found nothing: the first thing in the way. */
async function hurdleOf(tx: Tx, now: Date, { hubId, shiftId, role, memberId }: Wanted): Promise<Hurdle> {
  const [row]: Standing[] = await tx.query(
    `SELECT s.state <> 'draft' AS seen, ${CLEARED} AS cleared, ${IN_IT} AS "inIt",
       s.state = 'published' AND s.sign_up_opens_at > $5 AS early, ${OPEN('$5::timestamptz')} AS open,
       ${BUSY_WITH_TASKS} OR ${IN_ANOTHER_SHIFT} AS clash, ${FREE_SEAT} IS NOT NULL AS free ${WHERE}`,
    [hubId, shiftId, role, memberId, now],
  );
  if (row === undefined || !row.seen) return 'NOT_FOUND';
  const inTheWay: readonly [boolean, Hurdle][] = [
    [!row.cleared, 'ROLE_NOT_HELD'],
    [row.inIt, 'SIGN_UP_EXISTS'],
    [row.early, 'SHIFT_NOT_OPEN_YET'],
    [!row.open, 'SHIFT_NOT_FROM_HERE'],
    [row.clash, 'SIGN_UP_CLASH'],
    [!row.free, 'SHIFT_FULL'],
  ];
  return inTheWay.find(([stands]) => stands)?.[1] ?? 'SHIFT_NEEDS_EXPERIENCED';
}
