import { REMIND_SOON_MS, REMIND_TOMORROW_MS, type NoticeKind } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';
import type { NoticeDraft, NoticesService } from '../notices/notices.service';

/** What the functions of this feature reach into besides their own rows. */
export interface Desk {
  readonly notices: NoticesService;
}

/** Whom a reminder is for, and when their shift begins. */
export interface Reminded {
  readonly id: string;
  readonly memberId: string;
  readonly startsAt: Date;
}

const BEFORE = [
  ['shift_tomorrow', REMIND_TOMORROW_MS],
  ['shift_soon', REMIND_SOON_MS],
] as const;

/** Puts down the reminders of confirmed sign-ups; asked again after a move they move along. */
export function remind(
  tx: Tx,
  now: Date,
  desk: Desk,
  hubId: string,
  list: readonly Reminded[],
): Promise<void> {
  const drafts = list.flatMap(({ id, memberId, startsAt }): NoticeDraft[] =>
    BEFORE.flatMap(([kind, before]) => {
      const dueAt = new Date(startsAt.getTime() - before);
      return dueAt > now ? [{ memberId, kind, subjectId: id, dueAt }] : [];
    }),
  );
  return desk.notices.put(tx, now, hubId, drafts);
}

/** Tells people at once. */
export const tell = (
  tx: Tx,
  now: Date,
  desk: Desk,
  hubId: string,
  what: {
    readonly kind: NoticeKind;
    readonly to: readonly { readonly id: string; readonly memberId: string }[];
  },
): Promise<void> =>
  desk.notices.put(
    tx,
    now,
    hubId,
    what.to.map(({ id, memberId }) => ({ memberId, kind: what.kind, subjectId: id, dueAt: now })),
  );

/** Live screens: the week board, and the person's own list. */
export async function announceSignUps(
  tx: Tx,
  hubId: string,
  list: readonly { readonly id: string; readonly shiftId: string; readonly memberId: string }[],
): Promise<void> {
  for (const shiftId of new Set(list.map((one) => one.shiftId))) await announce(tx, hubId, 'week', shiftId);
  for (const { id, memberId } of list) await announce(tx, hubId, 'sign_up', id, memberId);
}
