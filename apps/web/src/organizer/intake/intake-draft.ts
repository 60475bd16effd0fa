import type { Flag, RequestKind } from '@doorstep/lifecycle';
import type { PlaceCandidate } from '@doorstep/places';
import { readHousehold } from './household-text';
import type { MessageKey } from '../messages';

/** What an intake worker has typed so far. Lives in the page only. */
export interface IntakeDraft {
  readonly phone: string;
  readonly language: string;
  readonly name: string;
  readonly household: string;
  readonly kind: RequestKind | null;
  readonly flags: readonly Flag[];
  readonly day: string;
  readonly fromMinute: number;
  readonly where: string;
  readonly place: PlaceCandidate | null;
  /** Coarse cell of the part of town, where no place on the list is meant; empty for none. */
  readonly part: string;
  readonly door: string;
  readonly destination: string;
  readonly goal: PlaceCandidate | null;
  readonly goalPart: string;
  readonly riders: number | null;
  readonly comesBack: boolean;
  readonly sittingHours: number | null;
  readonly how: 'text' | 'call' | 'chat' | 'code';
  readonly mayLeaveMessage: boolean;
  readonly notes: string;
}

export const newDraft = (day: string, language: string): IntakeDraft => ({
  phone: '',
  language,
  name: '',
  household: '',
  kind: null,
  flags: [],
  day,
  fromMinute: 720,
  where: '',
  place: null,
  part: '',
  door: '',
  destination: '',
  goal: null,
  goalPart: '',
  riders: 1,
  comesBack: false,
  sittingHours: 2,
  how: 'call',
  mayLeaveMessage: false,
  notes: '',
});

export interface IntakeFault {
  readonly field: keyof IntakeDraft;
  readonly key: MessageKey;
}

/** What is missing or unclear, in the order of the fields. */
export function intakeFaults(draft: IntakeDraft): readonly IntakeFault[] {
  const digits = draft.phone.replace(/\D/g, '').length;
  const faults: readonly (IntakeFault & { readonly wrong: boolean })[] = [
    { field: 'phone', key: 'intake.need.phone', wrong: digits !== 0 && (digits < 10 || digits > 15) },
    { field: 'household', key: 'intake.need.household', wrong: readHousehold(draft.household) === null },
    { field: 'kind', key: 'intake.need.kind', wrong: draft.kind === null },
    { field: 'where', key: 'intake.need.where', wrong: draft.where.trim() === '' },
    {
      field: 'where',
      key: 'intake.need.area',
      wrong: draft.where.trim() !== '' && draft.place === null && draft.part === '',
    },
    {
      field: 'destination',
      key: 'intake.need.destination',
      wrong:
        draft.kind === 'ride' &&
        (draft.destination.trim() === '' || (draft.goal === null && draft.goalPart === '')),
    },
  ];
  return faults.filter(({ wrong }) => wrong).map(({ field, key }) => ({ field, key }));
}
