import { randomUUID } from 'node:crypto';
import type { Role } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import type { RefusalCode } from '../../platform/errors/refusal';
import { BESIDE_EXPERIENCED, BUSY_WITH_TASKS, CLEARED, FREE_SEAT, IN_ANOTHER_SHIFT } from './rules';
import type { Placed } from './take-place';

export interface Given {
  readonly hubId: string;
  readonly shiftId: string;
  readonly role: Role;
  readonly memberId: string;
  readonly leads: boolean;
}

/** What became of it: a sign-up, perhaps with a warning; or the law in the way. Nothing is written then. */
export type Giving =
  | { readonly ok: true; readonly placed: Placed; readonly newcomerAlone: boolean }
  | { readonly ok: false; readonly code: RefusalCode };

/**
 * The hub puts somebody into a shift: confirmed at once, also before it is published or while it is on. Laws hold as for
 * sign-ups (cleared on the day, in one place, no seat twice); that newcomers come beside others is a warning here. Who
 * waited for this shift waits no more. Member and shift are locked by the caller.
 */
export async function givePlace(tx: Tx, now: Date, given: Given): Promise<Giving> {
  const { hubId, shiftId, role, memberId, leads } = given;
  const key = [hubId, shiftId, role, memberId];
  const [row]: Standing[] = await tx.query(STANDING, [...key, now]);
  const code = hurdleOf(row, leads);
  if (code !== null) return { ok: false, code };
  await tx.query(LEAVE_QUEUE, [hubId, shiftId, memberId, now]);
  const [placed]: Placed[] = await tx.query(GIVE, [...key, randomUUID(), now, leads]);
  return placed === undefined
    ? { ok: false, code: 'SHIFT_FULL' }
    : { ok: true, placed, newcomerAlone: row?.beside === false };
}

interface Standing {
  readonly on: boolean;
  readonly cleared: boolean;
  readonly inIt: boolean;
  readonly clash: boolean;
  readonly free: boolean;
  readonly led: boolean;
  readonly beside: boolean;
}

function hurdleOf(row: Standing | undefined, leads: boolean): RefusalCode | null {
  if (row === undefined) return 'NOT_FOUND';
  const inTheWay: readonly [boolean, RefusalCode][] = [
    [!row.on, 'SHIFT_NOT_FROM_HERE'],
    [!row.cleared, 'ROLE_NOT_HELD'],
    [row.inIt, 'SIGN_UP_EXISTS'],
    [row.clash, 'SIGN_UP_CLASH'],
    [!row.free, 'SHIFT_FULL'],
    [leads && row.led, 'LEADER_TAKEN'],
  ];
  return inTheWay.find(([stands]) => stands)?.[1] ?? null;
}

const WHERE = `
  FROM shift s JOIN shift_place p ON p.hub_id = s.hub_id AND p.shift_id = s.id AND p.role = $3 AND p.most > 0
  JOIN member m ON m.hub_id = s.hub_id AND m.id = $4
  WHERE s.hub_id = $1 AND s.id = $2`;

/** An offered place is the person's own: its seat is free for them. */
const OWN_OFFER = `EXISTS (SELECT FROM sign_up f WHERE f.hub_id = s.hub_id AND f.shift_id = s.id AND f.member_id = m.id
  AND f.role = p.role AND f.state = 'offered_place')`;

const STANDING = `
  SELECT s.state IN ('draft', 'published', 'locked', 'in_progress') AND s.ends_at > $5 AS on, ${CLEARED} AS cleared,
    EXISTS (SELECT FROM sign_up i WHERE i.hub_id = s.hub_id AND i.shift_id = s.id AND i.member_id = m.id
      AND i.seat IS NOT NULL AND i.state <> 'offered_place') AS "inIt",
    ${BUSY_WITH_TASKS} OR ${IN_ANOTHER_SHIFT} AS clash, ${FREE_SEAT} IS NOT NULL OR ${OWN_OFFER} AS free,
    EXISTS (SELECT FROM sign_up l WHERE l.hub_id = s.hub_id AND l.shift_id = s.id AND l.leads AND l.seat IS NOT NULL) AS led,
    ${BESIDE_EXPERIENCED()} AS beside ${WHERE}`;

const LEAVE_QUEUE = `
  UPDATE sign_up SET state = 'removed', seat = NULL, expires_at = NULL, ended_at = $4, reason = 'placed', version = version + 1
  WHERE hub_id = $1 AND shift_id = $2 AND member_id = $3 AND state IN ('waitlisted', 'offered_place')`;

const GIVE = `
  INSERT INTO sign_up (hub_id, id, shift_id, role, most, seat, member_id, state, starts_at, ends_at, queued_at, leads)
  SELECT s.hub_id, $5, s.id, p.role, p.most, ${FREE_SEAT}, m.id, 'confirmed', s.starts_at, s.ends_at, $6, $7 ${WHERE}
    AND ${FREE_SEAT} IS NOT NULL AND ${CLEARED} AND NOT ${BUSY_WITH_TASKS}
  RETURNING id, shift_id AS "shiftId", member_id AS "memberId", state, starts_at AS "startsAt"`;
