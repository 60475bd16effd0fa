import {
  loadUnitsFor,
  type CardFacts,
  type CareFacts,
  type ContactFacts,
  type DoorSign,
  type Flag,
  type PlaceFacts,
  type RequestKind,
  type SpokenPlace,
} from '@doorstep/lifecycle';
import { asks, type Draft, type PlaceAnswer } from './draft';
import type { AskedTime } from './times';

/** The readable line of a request, which the server may know, and the four drawers, which it may not. */
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

/** Everybody of the draft; counts were checked before. */
export const peopleOf = ({ adults, children }: Draft): number =>
  children.reduce<number>((sum, n) => sum + (n ?? 0), adults ?? 0);

/** The coarse cell of an answer; empty while none is settled. */
export const cellOfAnswer = ({ found, way, area }: PlaceAnswer): string =>
  way === 'street' && typeof found === 'object' ? found.cell : area;

/** The wish of a draft that passed every step. `sign` is the door sign made for this request. */
export function wishOf(draft: Draft, time: AskedTime, sign: DoorSign): Wish {
  const kind = draft.kind ?? 'other';
  return {
    ...time,
    kind,
    cell: cellOfAnswer(draft.home),
    destinationCell: asks.destination(draft) ? cellOfAnswer(draft.destination) : null,
    loadUnits: asks.handover(draft) ? loadUnitsFor(peopleOf(draft)) : 1,
    flags: flagsOf(draft),
    drawers: {
      card: {
        language: draft.language,
        what: NEED[kind],
        handover: (asks.handover(draft) ? draft.handover : null) ?? 'in_person',
      },
      place: placeOf(draft, sign),
      contact: contactOf(draft),
      care: careOf(draft),
    },
  };
}

/** A child under six rides in a seat of its own. */
export const needsChildSeat = ({ kind, children }: Draft): boolean =>
  kind === 'ride' && (children[0] ?? 0) + (children[1] ?? 0) > 0;

function flagsOf(draft: Draft): Flag[] {
  const flags: Flag[] = [];
  if (needsChildSeat(draft)) flags.push('car_seat');
  if (asks.stepFree(draft) && draft.stepFree) flags.push('step_free');
  return flags;
}

function placeOf(draft: Draft, sign: DoorSign): PlaceFacts {
  return {
    ...spoken(draft.home),
    ...when(draft.door !== '', { door: draft.door }),
    ...when(draft.access !== '', { access: draft.access }),
    ...when(draft.word !== '', { word: draft.word }),
    ...when(asks.destination(draft), { destination: spoken(draft.destination) }),
    sign,
  };
}

/** A point goes along only for a place that was found and chosen; the middle of a street would only mislead. */
function spoken({ way, typed, found }: PlaceAnswer): SpokenPlace {
  if (way !== 'street') return { address: '' };
  if (typeof found !== 'object') return { address: typed };
  return { address: found.label, ...when(!found.approximate, { point: found.point }) };
}

function contactOf(draft: Draft): ContactFacts {
  return {
    how: draft.how ?? 'code',
    language: draft.language,
    askingFor: draft.askingFor ?? 'me',
    mayLeaveMessage: asks.message(draft) && draft.mayLeaveMessage,
    ...when(draft.word !== '', { name: draft.word }),
    ...when(asks.phone(draft), { phone: draft.phone }),
    ...when(asks.theyKnow(draft), { theyKnow: draft.theyKnow === true }),
  };
}

function careOf(draft: Draft): CareFacts {
  const [babies, small, school, teens] = draft.children;
  const notes = [asks.what(draft) ? draft.what : '', draft.notes].filter(Boolean).join('\n');
  return {
    adults: draft.adults ?? 0,
    children: [babies ?? 0, small ?? 0, school ?? 0, teens ?? 0],
    avoid: asks.avoid(draft) ? draft.avoid : [],
    ...when(asks.avoidOther(draft), { avoidOther: draft.avoidOther }),
    ...when(asks.diapers(draft) && draft.diapers !== '', { diaperSize: draft.diapers }),
    ...when(notes !== '', { notes }),
    ...when(draft.kind === 'ride', { ride: rideOf(draft) }),
    ...when(asks.sitting(draft), { sittingMinutes: draft.time.sitting ?? 0 }),
  };
}

function rideOf(draft: Draft): NonNullable<CareFacts['ride']> {
  const { appointment, comesBack, backFrom } = draft.time;
  return {
    riders: peopleOf(draft),
    comesBack: comesBack === true,
    ...when(asks.appointment(draft) && appointment !== null, { appointmentMinute: appointment ?? 0 }),
    ...when(asks.back(draft) && backFrom !== null, { backFromMinute: backFrom ?? 0 }),
  };
}

const when = <T extends object>(holds: boolean, fields: T): Partial<T> => (holds ? fields : {});
