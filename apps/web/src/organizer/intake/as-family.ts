import type { CellGrid } from '@doorstep/geo';
import type { Day } from '@doorstep/std';
import type { Draft, PlaceAnswer } from '../../public/ask/draft';
import { readHousehold } from './household-text';
import type { IntakeDraft } from './intake-draft';
import { readKids } from './kids-text';
import { coarseCell, spokenPlace, type SaidPlace } from './said-place';
import { readWhen } from './when-text';

/** What was typed at the desk as the answers of the family's own form: the same code seals both. */
export function asFamily(draft: IntakeDraft, grid: CellGrid, today: Day): Draft {
  const { adults, children, babies } = readHousehold(draft.household) ?? {
    adults: 0,
    children: 0,
    babies: 0,
  };
  const place = (said: SaidPlace): PlaceAnswer => placeOf(said, grid);
  return {
    ...CONSTANT,
    needs: draft.needs,
    what: draft.notes,
    food: {
      choice: (draft.picks ?? []).map((item) => ({ item, quantity: 1 })),
      ...{ kitchen: '', eats: [], formula: '' },
    },
    adults,
    // On the phone nobody asks for each child's age: "children" counts as of school age.
    children: [babies, 0, children, 0],
    notes: draft.needs.some((need) => need === 'supplies' || need === 'other') ? '' : draft.notes.trim(),
    riders: draft.riders,
    kids: (readKids(draft.kids) ?? []).map(({ months, along }) => ({
      ...{ first: '', months, outgrown: '', allergies: '' },
      goes: along ? 'along' : 'stays',
    })),
    mobility: draft.mobility,
    shareAgreed: draft.shareAgreed,
    time: timeOf(draft, today),
    home: place({ text: draft.where, chosen: draft.place, part: draft.part }),
    destination: place({ text: draft.destination, chosen: draft.goal, part: draft.goalPart }),
    door: draft.door.trim(),
    protocol: draft.protocol,
    receivers: receiversOf(draft),
    carePlace: draft.carePlace,
    emergency: { name: '', phone: draft.emergency.trim() },
    callDoctor: draft.callDoctor,
    how: draft.how,
    phone: draft.phone.trim(),
    mayLeaveMessage: draft.mayLeaveMessage,
    mayText: draft.how === 'text',
    mayAnswer: draft.mayAnswer.trim(),
    avoidWords: draft.avoidWords.trim(),
    bestTime: draft.bestTime,
    trusted: { name: draft.trustedName.trim(), phone: draft.trustedPhone.trim() },
    word: draft.name.trim(),
    language: draft.language,
  };
}

function timeOf(draft: IntakeDraft, today: Day): Draft['time'] {
  const said = readWhen(draft.when, today);
  const { back } = draft;
  return {
    day: said?.day ?? '',
    part: 'any',
    means: draft.means,
    minute: said?.minute ?? null,
    comesBack: back !== 'none',
    back: back === 'none' ? null : back,
    backFrom: readWhen(`t ${draft.backAt}`, today)?.minute ?? null,
    sitting: Math.max(1, draft.sittingHours ?? 2) * 60,
    again: draft.again,
  };
}

/** What the desk does not ask. */
const CONSTANT = {
  avoid: [],
  avoidOther: '',
  diapers: '',
  stepFree: false,
  serviceAnimal: false,
  luggage: false,
  access: '',
  handover: 'door',
  askingFor: 'me',
  theyKnow: null,
} as const;

/** The words as they were said, with the point of a place that was chosen, and the coarse cell. */
function placeOf(said: SaidPlace, grid: CellGrid): PlaceAnswer {
  const cell = coarseCell(grid, said) ?? '';
  const { address, point } = spokenPlace(said);
  if (point === undefined) return { way: 'street', typed: address, found: 'neither', area: cell };
  return {
    way: 'street',
    typed: address,
    found: { label: address, point, cell, approximate: false },
    area: '',
  };
}

function receiversOf({ receiverThere, receiverHome, receiverWord }: IntakeDraft): Draft['receivers'] {
  const named = [
    { name: receiverThere.trim(), at: 'destination' as const, codeWord: receiverWord.trim() },
    { name: receiverHome.trim(), at: 'origin' as const, codeWord: receiverWord.trim() },
  ];
  return named.filter(({ name }) => name !== '');
}
