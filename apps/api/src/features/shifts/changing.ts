import type { ShiftWarning } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal, type RefusalCode } from '../../platform/errors/refusal';
import { lockShifts, type SignUpsService } from '../sign-ups/sign-ups.service';
import type { ShiftChangeInput } from './shift-change.types';

/** A law in the way, and whose. */
export interface Breach {
  readonly shiftId: string;
  readonly memberId: string | null;
  readonly code: RefusalCode;
}

/** What can be done only with a reason. */
export interface Warned {
  readonly shiftId: string;
  readonly memberId: string | null;
  readonly code: ShiftWarning;
}

/** One command of one organizer while it is worked off. */
export interface Changing {
  readonly me: Member;
  readonly zone: string;
  readonly signUps: SignUpsService;
  readonly breaches: Breach[];
  readonly warned: Warned[];
}

/** How one kind of change is done; what is in the way goes into `breaches`. */
export type Work = (tx: Tx, now: Date, changing: Changing, change: ShiftChangeInput) => Promise<void>;

/** A change that lacks the field its kind needs. */
export const malformed = (field: string): Refusal => new Refusal('INPUT_MALFORMED', { field });

/** Nobody outside the hub has heard of a draft, and nobody is told that it is off. */
export async function isDraft(tx: Tx, { me }: Changing, shiftId: string): Promise<boolean> {
  const [shift] = await lockShifts(tx, me.hubId, [shiftId]);
  return shift?.state === 'draft';
}
