import { SHIFT, type NoteReason } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import {
  endSignUps,
  fillOthersOf,
  lockMembers,
  lockShifts,
  promote,
  remind,
  tell,
  type Placed,
} from '../sign-ups/sign-ups.service';
import { assign, lead, unassign } from './change-people';
import { isDraft, malformed, type Changing, type Work } from './changing';
import { findClashes } from './find-clashes';
import { publishShifts } from './publish-shifts';
import { requireSeen } from './require-seen';
import type { ChangeShiftsInput, ShiftChangeInput } from './shift-change.types';
import { turnLater } from './shift-turn';
import { addShift, changesWork, changeShift, placesHurdle } from './write-shift';

/**
 * Does a board's changes and publishes drafts: all, or nothing. Every change names the version it saw; what somebody else
 * changed meanwhile is answered SHIFT_CHANGED with what and by whom, and nothing is overwritten. Broken laws are collected
 * and refused together (`breaches`), then warnings without a note (SHIFT_WARNS, `warnings`). Returns the ids concerned.
 */
export async function changeShifts(
  tx: Tx,
  now: Date,
  changing: Changing,
  input: ChangeShiftsInput,
): Promise<string[]> {
  const { me, breaches, warned } = changing;
  await lockInOrder(tx, me.hubId, input);
  await requireSeen(tx, me, input);
  for (const change of input.changes) await WORK[change.kind](tx, now, changing, change);
  await publishShifts(tx, now, changing, input.publish);
  const [first] = breaches;
  if (first !== undefined) throw new Refusal(first.code, { breaches });
  if (warned.length > 0) throw new Refusal('SHIFT_WARNS', { warnings: warned });
  const ids = [...new Set([...input.changes, ...input.publish].map(({ shiftId }) => shiftId))];
  await tx.query('UPDATE shift SET version = version + 1 WHERE hub_id = $1 AND id = ANY($2)', [
    me.hubId,
    versioned(input),
  ]);
  for (const id of ids) await announce(tx, me.hubId, 'week', id);
  return ids;
}

/** Who is in a shift is not the shift: putting somebody in leaves the version that others have seen. */
const PEOPLE: ReadonlySet<string> = new Set(['assign', 'unassign', 'lead']);
const versioned = ({ changes, publish }: ChangeShiftsInput): string[] => [
  ...changes.filter(({ kind }) => !PEOPLE.has(kind)).map(({ shiftId }) => shiftId),
  ...publish.map(({ shiftId }) => shiftId),
];

/** Members, then shifts, each by id: as every verb that touches sign-ups. */
async function lockInOrder(tx: Tx, hubId: string, input: ChangeShiftsInput): Promise<void> {
  const shiftIds = [...new Set([...input.changes, ...input.publish].map(({ shiftId }) => shiftId))];
  const moved = input.changes.filter(({ kind }) => kind === 'change').map(({ shiftId }) => shiftId);
  const inThem: { id: string }[] = await tx.query(
    'SELECT DISTINCT member_id AS id FROM sign_up WHERE hub_id = $1 AND shift_id = ANY($2) AND seat IS NOT NULL',
    [hubId, moved],
  );
  const named = input.changes.flatMap(({ memberId }) => memberId ?? []);
  await lockMembers(tx, hubId, [...new Set([...named, ...inThem.map(({ id }) => id)])]);
  await lockShifts(tx, hubId, shiftIds);
}

const add: Work = async (tx, now, { me, zone, breaches }, { shiftId, shift: draft, note }) => {
  if (draft == null) throw malformed('shift');
  const code = placesHurdle(draft.kind, draft.places);
  if (code !== null) return void breaches.push({ shiftId, memberId: null, code });
  await addShift(tx, { hubId: me.hubId, zone, shiftId, draft });
  return noted(tx, now, me, 'shift.add', { shiftId, note });
};

const change: Work = async (tx, now, changing, { shiftId, shift: draft, note }) => {
  const { me, zone, breaches, signUps } = changing;
  if (draft == null) throw malformed('shift');
  const code = placesHurdle(draft.kind, draft.places);
  if (code !== null) return void breaches.push({ shiftId, memberId: null, code });
  const [shift] = await lockShifts(tx, me.hubId, [shiftId]);
  if (shift === undefined || !['draft', 'published', 'locked'].includes(shift.state)) {
    return void breaches.push({ shiftId, memberId: null, code: 'SHIFT_NOT_FROM_HERE' });
  }
  const clashes = await findClashes(tx, me.hubId, { shiftId, draft, zone });
  if (clashes.length > 0) return void breaches.push(...clashes);
  const isNews = await changesWork(tx, me.hubId, { shiftId, draft });
  await changeShift(tx, { hubId: me.hubId, zone, shiftId, draft });
  await noted(tx, now, me, 'shift.change', { shiftId, note });
  if (shift.state === 'draft') return;
  if (isNews) await tellChanged(tx, now, { me, signUps }, shiftId);
  // More places are no news to who is in it, but to who waits.
  const [moved] = await lockShifts(tx, me.hubId, [shiftId]);
  if (moved === undefined) return;
  await turnLater(tx, me.hubId, moved);
  await promote(tx, now, signUps, me.hubId, moved);
};

/** Everybody in a shift is told that it is another one now, and reminded of that; what it took from them is free. */
async function tellChanged(
  tx: Tx,
  now: Date,
  { me, signUps }: Pick<Changing, 'me' | 'signUps'>,
  shiftId: string,
): Promise<void> {
  const people = await tx.query<Placed[]>(IN_IT, [me.hubId, shiftId]);
  await tell(tx, now, signUps, me.hubId, { kind: 'shift_changed', to: people });
  await signUps.notices.drop(
    tx,
    me.hubId,
    people.map(({ id }) => id),
    ['shift_tomorrow', 'shift_soon'],
  );
  await remind(
    tx,
    now,
    signUps,
    me.hubId,
    people.filter(({ state }) => state === 'confirmed'),
  );
  await fillOthersOf(
    tx,
    now,
    me.hubId,
    people.map(({ memberId }) => memberId),
  );
}

const IN_IT = `
  SELECT id, shift_id AS "shiftId", member_id AS "memberId", state, starts_at AS "startsAt" FROM sign_up
  WHERE hub_id = $1 AND shift_id = $2 AND seat IS NOT NULL`;

const cancel: Work = async (tx, now, changing, { shiftId, note }) => {
  const isSecret = await isDraft(tx, changing, shiftId);
  if (await moveState(tx, changing, shiftId, 'cancel', 'cancelled')) {
    await cancelPeople(tx, now, changing, { shiftId, isSecret });
    await noted(tx, now, changing.me, 'shift.cancel', { shiftId, note });
  }
};

/** Everybody in a cancelled shift is told, those who wait as well. Nobody moves up: the shift is off. */
export async function cancelPeople(
  tx: Tx,
  now: Date,
  { me, signUps }: Changing,
  { shiftId, isSecret }: { readonly shiftId: string; readonly isSecret: boolean },
): Promise<void> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM sign_up WHERE hub_id = $1 AND shift_id = $2
       AND state IN ('applied', 'confirmed', 'checked_in', 'waitlisted', 'offered_place')`,
    [me.hubId, shiftId],
  );
  if (rows.length === 0) return;
  const ended = await endSignUps(tx, now, signUps, {
    actor: me,
    signUpIds: rows.map(({ id }) => id),
    command: 'remove',
    reason: 'cancelled',
    verb: 'sign_up.remove',
  });
  if (!isSecret) await tell(tx, now, signUps, me.hubId, { kind: 'shift_cancelled', to: ended });
}

const lock: Work = async (tx, now, changing, { shiftId, note }) => {
  if (await moveState(tx, changing, shiftId, 'lock'))
    await noted(tx, now, changing.me, 'shift.lock', { shiftId, note });
};

const unlock: Work = async (tx, now, changing, { shiftId, note }) => {
  if (!(await moveState(tx, changing, shiftId, 'unlock'))) return;
  await noted(tx, now, changing.me, 'shift.unlock', { shiftId, note });
  const [shift] = await lockShifts(tx, changing.me.hubId, [shiftId]);
  if (shift !== undefined) await promote(tx, now, changing.signUps, changing.me.hubId, shift);
};

const WORK: Readonly<Record<ShiftChangeInput['kind'], Work>> = {
  add,
  change,
  cancel,
  lock,
  unlock,
  assign,
  unassign,
  lead,
};

/** One step of the machine of a shift; a breach when it is not from here. */
async function moveState(
  tx: Tx,
  { me, breaches }: Changing,
  shiftId: string,
  command: 'cancel' | 'lock' | 'unlock',
  reason: string | null = null,
): Promise<boolean> {
  const way = SHIFT[command];
  const moved = await returning<{ id: string }>(
    tx,
    `UPDATE shift SET state = $4, reason = $5 WHERE hub_id = $1 AND id = $2 AND state = ANY($3) RETURNING id`,
    [me.hubId, shiftId, way.from, way.to, reason],
  );
  if (moved.length === 0) breaches.push({ shiftId, memberId: null, code: 'SHIFT_NOT_FROM_HERE' });
  return moved.length > 0;
}

const noted = (
  tx: Tx,
  now: Date,
  me: Member,
  verb: string,
  { shiftId, note }: { readonly shiftId: string; readonly note: NoteReason | null | undefined },
): Promise<void> =>
  record(tx, now, me, { verb, subjectId: shiftId, ...(note == null ? {} : { reason: note }) });
