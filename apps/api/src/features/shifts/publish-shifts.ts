import { SHIFT } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { announceSignUps, lockShifts, remind, tell, type Placed } from '../sign-ups/sign-ups.service';
import type { Changing } from './changing';
import type { PublishInput } from './shift-change.types';
import { turnLater } from './shift-turn';
import { placesHurdle } from './write-shift';
import { readShifts } from './read-shifts';

/**
 * Drafts become public: signing up opens, whoever was put in is told, reminders and the turns of the clock are laid. Laws
 * are looked at once more as of now: nothing in the past, a childcare room with places for two, everybody in it cleared on
 * the day. A closed day asks for a note.
 */
export async function publishShifts(
  tx: Tx,
  now: Date,
  changing: Changing,
  publish: readonly PublishInput[],
): Promise<void> {
  if (publish.length === 0) return;
  const { me } = changing;
  const ids = publish.map(({ shiftId }) => shiftId);
  await lookOnce(tx, now, changing, publish);
  const moved = await returning<{ id: string }>(
    tx,
    `UPDATE shift SET state = $3 WHERE hub_id = $1 AND id = ANY($2) AND state = ANY($4) RETURNING id`,
    [me.hubId, ids, SHIFT.publish.to, SHIFT.publish.from],
  );
  const out = new Set(moved.map(({ id }) => id));
  for (const id of ids)
    if (!out.has(id)) changing.breaches.push({ shiftId: id, memberId: null, code: 'SHIFT_NOT_FROM_HERE' });
  for (const { shiftId, note } of publish)
    await record(tx, now, me, {
      verb: 'shift.publish',
      subjectId: shiftId,
      ...(note == null ? {} : { reason: note }),
    });
  for (const shift of await lockShifts(tx, me.hubId, [...out])) await turnLater(tx, me.hubId, shift);
  await tellPeople(tx, now, changing, [...out]);
}

async function lookOnce(
  tx: Tx,
  now: Date,
  { me, signUps, breaches, warned }: Changing,
  publish: readonly PublishInput[],
): Promise<void> {
  const notes = new Map(publish.map(({ shiftId, note }) => [shiftId, note]));
  for (const shift of await readShifts(tx, me.hubId, signUps, { ids: [...notes.keys()] })) {
    const code = placesHurdle(shift.kind, shift.places) ?? (shift.endsAt <= now ? 'SHIFT_PAST' : null);
    if (code !== null) breaches.push({ shiftId: shift.id, memberId: null, code });
    for (const { member, cleared, seat } of shift.signUps)
      if (seat !== null && !cleared)
        breaches.push({ shiftId: shift.id, memberId: member.id, code: 'ROLE_NOT_HELD' });
    if (shift.warnings.includes('closed_day') && notes.get(shift.id) == null)
      warned.push({ shiftId: shift.id, memberId: null, code: 'closed_day' });
  }
}

async function tellPeople(
  tx: Tx,
  now: Date,
  { me, signUps }: Changing,
  ids: readonly string[],
): Promise<void> {
  const people: Placed[] = await tx.query(
    `SELECT id, shift_id AS "shiftId", member_id AS "memberId", state, starts_at AS "startsAt" FROM sign_up
     WHERE hub_id = $1 AND shift_id = ANY($2) AND state = 'confirmed'`,
    [me.hubId, ids],
  );
  await tell(tx, now, signUps, me.hubId, { kind: 'shift_given', to: people });
  await remind(tx, now, signUps, me.hubId, people);
  await announceSignUps(tx, me.hubId, people);
}
