import { record } from '../../platform/activity';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { announce } from '../../platform/graphql/announce';
import { endSignUps, givePlace, lockShifts, remind, tell, type Placed } from '../sign-ups/sign-ups.service';
import { isDraft, malformed, type Changing, type Work } from './changing';

/** Puts somebody into a shift. What the law forbids is a breach, a newcomer alone a warning. */
export const assign: Work = async (tx, now, { me, signUps, breaches, warned }, change) => {
  const { shiftId, memberId, role, note } = change;
  if (memberId == null || role == null) throw malformed('memberId');
  const given = { hubId: me.hubId, shiftId, role, memberId, leads: change.leads === true };
  const giving = await givePlace(tx, now, given);
  if (!giving.ok) return void breaches.push({ shiftId, memberId, code: giving.code });
  if (giving.newcomerAlone && note == null) warned.push({ shiftId, memberId, code: 'newcomers_outnumber' });
  await record(tx, now, me, {
    verb: 'sign_up.assign',
    subjectId: giving.placed.id,
    ...(note == null ? {} : { reason: note }),
  });
  await tellGiven(tx, now, { me, signUps }, giving.placed);
};

/** Before a shift is published nobody hears of it. */
async function tellGiven(
  tx: Tx,
  now: Date,
  { me, signUps }: Pick<Changing, 'me' | 'signUps'>,
  placed: Placed,
): Promise<void> {
  const [shift] = await lockShifts(tx, me.hubId, [placed.shiftId]);
  if (shift === undefined || shift.state === 'draft') return;
  await tell(tx, now, signUps, me.hubId, { kind: 'shift_given', to: [placed] });
  await remind(tx, now, signUps, me.hubId, [placed]);
  await announce(tx, me.hubId, 'sign_up', placed.id, placed.memberId);
}

/** Takes somebody out of a shift; the seat goes to who waits longest. */
export const unassign: Work = async (tx, now, changing, { shiftId, signUpId, note }) => {
  const { me, signUps, breaches } = changing;
  if (signUpId == null) throw malformed('signUpId');
  const ended = await endSignUps(tx, now, signUps, {
    actor: me,
    signUpIds: [signUpId],
    command: 'remove',
    reason: note ?? null,
    verb: 'sign_up.remove',
  });
  if (ended.length === 0)
    return void breaches.push({ shiftId, memberId: null, code: 'SIGN_UP_NOT_FROM_HERE' });
  if (await isDraft(tx, changing, shiftId)) return;
  await tell(tx, now, signUps, me.hubId, { kind: 'place_gone', to: ended });
};

/** Who led before leads no more: a slot has one leader. */
export const lead: Work = async (tx, now, { me, breaches }, { shiftId, signUpId, leads }) => {
  if (signUpId == null) throw malformed('signUpId');
  const on = leads !== false;
  if (on) {
    await tx.query(
      'UPDATE sign_up SET leads = false WHERE hub_id = $1 AND shift_id = $2 AND leads AND id <> $3',
      [me.hubId, shiftId, signUpId],
    );
  }
  const set = await returning<{ id: string }>(
    tx,
    `UPDATE sign_up SET leads = $4, version = version + 1
     WHERE hub_id = $1 AND shift_id = $2 AND id = $3 AND state IN ('confirmed', 'checked_in') RETURNING id`,
    [me.hubId, shiftId, signUpId, on],
  );
  if (set.length === 0) return void breaches.push({ shiftId, memberId: null, code: 'SIGN_UP_NOT_FROM_HERE' });
  await record(tx, now, me, { verb: 'sign_up.lead', subjectId: signUpId });
};
