import type { OutboxEntry } from '../outbox/outbox-entry';
import type { MyShift } from './kept-shift';
import type { ShiftAct } from './shift-act';

/** A shift with what was done on this phone and the hub has not answered yet. Refused acts change nothing. */
export const withShiftActs = (shift: MyShift, entries: readonly OutboxEntry[]): MyShift =>
  entries.reduce((now, { act, state, at }) => {
    if (state !== 'waiting' || !('signUpId' in act)) return now;
    if (act.signUpId === now.id) return myAct(now, act.kind, new Date(at).toISOString());
    return {
      ...now,
      mates:
        act.kind === 'absent'
          ? now.mates.filter(({ signUpId }) => signUpId !== act.signUpId)
          : now.mates.map((mate) => (mate.signUpId === act.signUpId ? here(now, mate) : mate)),
    };
  }, shift);

/** One adult alone does not open a room with children: the server says when the second one is there. */
const isRoom = ({ kind }: MyShift): boolean => kind === 'childcare_room';

function myAct(shift: MyShift, kind: ShiftAct['kind'], at: string): MyShift {
  if (shift.state !== 'confirmed') return shift;
  if (kind === 'onMyWay') return { ...shift, onMyWayAt: at };
  return isRoom(shift) ? { ...shift, arrivedAt: at } : { ...shift, state: 'checked_in', checkedInAt: at };
}

type Mate = MyShift['mates'][number];

const here = (shift: MyShift, mate: Mate): Mate =>
  mate.state === 'confirmed' && !isRoom(shift) ? { ...mate, state: 'checked_in' } : mate;
