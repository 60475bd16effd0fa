import { presentOn, type BoardShift } from './board';

/** What somebody hears about a shift. The text of each kind is constant: no names, no places, no needs. */
export const NOTICE_KINDS = ['shift_given', 'shift_changed', 'shift_cancelled', 'shift_taken_off'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Everything one person hears when a draft is published. */
export interface Told {
  readonly memberId: string;
  readonly notices: readonly { readonly kind: NoticeKind; readonly shiftId: string }[];
}

/** Who is told what once these shifts are published. Nobody hears of a shift that stays a draft. */
export function toldBy(board: readonly BoardShift[], publish: ReadonlySet<string>): readonly Told[] {
  const told = new Map<string, Told['notices'][number][]>();
  const tell = (memberId: string, kind: NoticeKind, shiftId: string): void => {
    told.set(memberId, [...(told.get(memberId) ?? []), { kind, shiftId }]);
  };
  for (const shift of board) {
    for (const [memberId, kind] of noticesOf(shift, publish.has(shift.id))) tell(memberId, kind, shift.id);
  }
  return [...told].map(([memberId, notices]) => ({ memberId, notices }));
}

function noticesOf(shift: BoardShift, publishing: boolean): readonly (readonly [string, NoticeKind])[] {
  const isKnown = shift.state !== 'draft';
  if (!isKnown && !publishing) return [];
  if (shift.mark === 'cancelled')
    return isKnown
      ? shift.people.filter(({ signUp }) => signUp).map((one) => [one.memberId, 'shift_cancelled'])
      : [];
  const off = isKnown ? shift.people.filter(({ ghost }) => ghost === 'off') : [];
  const present = presentOn(shift);
  const isNew = ({ ghost }: { readonly ghost: unknown }): boolean => ghost === 'put' || !isKnown;
  const stays = new Set(present.map(({ memberId }) => memberId));
  return [
    ...off
      .filter(({ memberId }) => !stays.has(memberId))
      .map((one) => [one.memberId, 'shift_taken_off'] as const),
    ...present.filter(isNew).map((one) => [one.memberId, 'shift_given'] as const),
    ...(shift.mark === 'moved'
      ? present.filter((one) => !isNew(one)).map((one) => [one.memberId, 'shift_changed'] as const)
      : []),
  ];
}
