import { presentOn, type BoardShift, type OnBoard } from './board';
import { isSame } from './draft';
import type { ShiftFacts } from './week-model';

/** What somebody hears about a shift. The text of each kind is constant: no names, no places, no needs. */
export const TOLD_KINDS = ['shift_given', 'shift_changed', 'shift_cancelled', 'place_gone'] as const;
export type ToldKind = (typeof TOLD_KINDS)[number];

/** Everything one person hears when a draft is published. */
export interface Told {
  readonly memberId: string;
  readonly notices: readonly { readonly kind: ToldKind; readonly shiftId: string }[];
}

/** Who is told what once these shifts are published. Nobody hears of a shift that stays a draft. */
export function toldBy(board: readonly BoardShift[], publish: ReadonlySet<string>): readonly Told[] {
  const told = new Map<string, Told['notices'][number][]>();
  const tell = (memberId: string, kind: ToldKind, shiftId: string): void => {
    told.set(memberId, [...(told.get(memberId) ?? []), { kind, shiftId }]);
  };
  for (const shift of board) {
    for (const [memberId, kind] of noticesOf(shift, publish.has(shift.id))) tell(memberId, kind, shift.id);
  }
  return [...told].map(([memberId, notices]) => ({ memberId, notices }));
}

function noticesOf(shift: BoardShift, publishing: boolean): readonly (readonly [string, ToldKind])[] {
  const isKnown = shift.state !== 'draft';
  if (!isKnown && !publishing) return [];
  const gone = shift.people.filter(({ signUp }) => signUp !== null).map(({ memberId }) => memberId);
  const line = shift.waiting.map(({ memberId }) => memberId);
  if (shift.mark === 'cancelled') return isKnown ? told([...gone, ...line], 'shift_cancelled') : [];
  const present = presentOn(shift);
  const stays = new Set(present.map(({ memberId }) => memberId));
  const off = shift.people.filter(({ ghost, memberId }) => ghost === 'off' && !stays.has(memberId));
  const isNew = ({ ghost, memberId }: OnBoard): boolean =>
    !isKnown || (ghost === 'put' && !wasOn(shift, memberId));
  const isChanged = shift.was !== null && !isSame(whatTheyDo(shift), whatTheyDo(shift.was));
  return [
    ...told(isKnown ? off.map(({ memberId }) => memberId) : [], 'place_gone'),
    ...told(
      present.filter(isNew).map(({ memberId }) => memberId),
      'shift_given',
    ),
    ...told(
      isChanged ? present.filter((one) => !isNew(one)).map(({ memberId }) => memberId) : [],
      'shift_changed',
    ),
  ];
}

/** What those who are on a shift have to know: how it is signed up for is no news to them. */
const whatTheyDo = ({ kind, siteId, day, fromMinute, toMinute }: ShiftFacts) => [
  kind,
  siteId,
  day,
  fromMinute,
  toMinute,
];

const told = (ids: readonly string[], kind: ToldKind): readonly (readonly [string, ToldKind])[] =>
  ids.map((id) => [id, kind]);

/** Somebody who was on it before is not given it by becoming its leader. */
const wasOn = ({ signedUp }: BoardShift, memberId: string): boolean => signedUp.includes(memberId);
