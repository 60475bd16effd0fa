import { MINNESOTA, seatFor } from '@doorstep/care';
import {
  loadUnitsFor,
  type CardFacts,
  type CareFacts,
  type ConsentFacts,
  type ContactFacts,
  type DoorSign,
  type Flag,
  type PlaceFacts,
  type RequestKind,
  type SpokenPlace,
} from '@doorstep/lifecycle';
import { agreedIn, contactOf } from './contact-of';
import { careOf } from './care-of';
import {
  asks,
  type ChildAnswer,
  type Draft,
  isDelivery,
  isRide,
  kidsOf,
  kindOf,
  type Need,
  type PlaceAnswer,
} from './draft';
import type { AskedTime } from './times';

/** The readable line of a request, which the server may know, and the drawers, which it may not. */
export interface Wish extends AskedTime {
  readonly kind: RequestKind;
  readonly cell: string;
  readonly destinationCell: string | null;
  readonly loadUnits: number;
  readonly flags: readonly Flag[];
  readonly drawers: {
    readonly card: CardFacts;
    readonly place: PlaceFacts;
    readonly contact: ContactFacts;
    readonly care: CareFacts;
    readonly consent: ConsentFacts;
  };
}

/** For the board, whatever the page's language; a card never repeats the family's own words, which may name somebody. */
const NEED: Readonly<Record<RequestKind, string>> = {
  groceries: 'Food bags',
  supplies: 'Household supplies',
  ride: 'A ride',
  childcare: 'Child care',
  visit: 'A visit',
  other: 'Something else',
};

/** Everybody at home; counts were checked before. */
export const peopleOf = ({ adults, children }: Draft): number =>
  children.reduce<number>((sum, n) => sum + (n ?? 0), adults ?? 0);

/** The coarse cell of an answer; empty while none is settled. */
export const cellOfAnswer = ({ found, way, area }: PlaceAnswer): string =>
  way === 'street' && typeof found === 'object' ? found.cell : area;

/** One need of a draft that passed every step. `sign` is the door sign made for this form, `today` the hub's. */
export function wishOf(
  need: Need,
  draft: Draft,
  time: AskedTime,
  { sign, today }: { readonly sign: DoorSign; readonly today: string },
): Wish {
  const kind = kindOf(need);
  return {
    ...time,
    kind,
    cell: cellOfAnswer(draft.home),
    destinationCell: isRide(need) ? cellOfAnswer(draft.destination) : null,
    loadUnits: isDelivery(need) ? loadUnitsFor(peopleOf(draft)) : 1,
    flags: flagsOf(need, draft),
    drawers: {
      card: {
        language: draft.language,
        what: NEED[kind],
        handover: (isDelivery(need) ? draft.handover : null) ?? 'in_person',
      },
      place: placeOf(need, draft, sign),
      contact: contactOf(draft),
      care: careOf(need, draft),
      consent: { agreed: agreedIn(need, draft), day: today },
    },
  };
}

/** The seat a child of these months rides in, by the state's law. */
export const seatOf = ({ months, outgrown }: ChildAnswer) =>
  seatFor({ months: months ?? 0, outgrew: outgrown === '' ? null : outgrown }, MINNESOTA);

/** Some child of this need rides in a seat of its own. */
export const needsChildSeat = (need: Need, draft: Draft): boolean =>
  isRide(need) && kidsOf(need, draft).some((kid) => seatOf(kid) !== 'belt');

function flagsOf(need: Need, draft: Draft): Flag[] {
  const flags: Flag[] = [];
  if (needsChildSeat(need, draft)) flags.push('car_seat');
  const isStepFree = need === 'ride' ? draft.mobility !== '' : need === 'visit' && draft.stepFree;
  if (isStepFree) flags.push('step_free');
  return flags;
}

function placeOf(need: Need, draft: Draft, sign: DoorSign): PlaceFacts {
  const protocol = [
    ...draft.protocol,
    ...(isDelivery(need) && draft.handover === 'door' ? (['leave_at_door'] as const) : []),
  ];
  const receivers = draft.receivers.map(({ name, at, codeWord }) => ({
    name,
    at: need === 'school' ? at : ('origin' as const),
    ...when(codeWord !== '', { codeWord }),
  }));
  return {
    ...spoken(draft.home),
    ...when(draft.door !== '', { door: draft.door }),
    ...when(draft.access !== '', { access: draft.access }),
    ...when(draft.word !== '', { word: draft.word }),
    ...when(asks.destination(draft) && isRide(need), { destination: spoken(draft.destination) }),
    ...when(protocol.length > 0, { protocol }),
    ...when(need === 'school' || need === 'childcare', { receivers }),
    sign,
  };
}

/** A point goes along only for a place that was found and chosen; the middle of a street would only mislead. */
function spoken({ way, typed, found }: PlaceAnswer): SpokenPlace {
  if (way !== 'street') return { address: '' };
  if (typeof found !== 'object') return { address: typed };
  return { address: found.label, ...when(!found.approximate, { point: found.point }) };
}

const when = <T extends object>(holds: boolean, fields: T): Partial<T> => (holds ? fields : {});
