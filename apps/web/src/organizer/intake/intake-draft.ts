import type { ContactTime, DoorProtocol, Flag, Mobility, RepeatWish } from '@doorstep/lifecycle';
import type { PlaceCandidate } from '@doorstep/places';
import type { Day } from '@doorstep/std';
import type { Need } from '../../public/ask/draft';
import type { MessageKey } from '../messages';
import { readHousehold } from './household-text';
import { readKids, type SaidChild } from './kids-text';
import { readWhen } from './when-text';

/** What an intake worker has typed so far, as it was typed. Lives in the page, and sealed in this browser for a day. */
export interface IntakeDraft {
  readonly phone: string;
  readonly language: string;
  readonly name: string;
  readonly household: string;
  readonly needs: readonly Need[];
  /** Items chosen from the hub's pictures; missing in calls kept from before there were any. */
  readonly picks?: readonly string[];
  readonly flags: readonly Flag[];
  readonly when: string;
  readonly where: string;
  readonly place: PlaceCandidate | null;
  /** Coarse cell of the part of town, where no place on the list is meant; empty for none. */
  readonly part: string;
  readonly door: string;
  readonly destination: string;
  readonly goal: PlaceCandidate | null;
  readonly goalPart: string;
  /** Ages of children who ride or need care. */
  readonly kids: string;
  readonly riders: number | null;
  readonly means: 'be_there' | 'leave';
  readonly back: 'none' | 'will_call' | 'scheduled';
  readonly backAt: string;
  readonly mobility: Mobility | '';
  readonly shareAgreed: boolean;
  readonly sittingHours: number | null;
  readonly receiverThere: string;
  readonly receiverHome: string;
  readonly receiverWord: string;
  readonly emergency: string;
  readonly callDoctor: boolean;
  readonly carePlace: 'home' | 'room';
  readonly how: 'text' | 'call' | 'chat' | 'code';
  readonly mayLeaveMessage: boolean;
  readonly protocol: readonly DoorProtocol[];
  readonly mayAnswer: string;
  readonly avoidWords: string;
  readonly bestTime: ContactTime | '';
  readonly trustedName: string;
  readonly trustedPhone: string;
  readonly again: RepeatWish | '';
  readonly notes: string;
}

export const newDraft = (language: string): IntakeDraft => ({
  phone: '',
  language,
  name: '',
  household: '',
  needs: [],
  flags: [],
  when: '',
  where: '',
  place: null,
  part: '',
  door: '',
  destination: '',
  goal: null,
  goalPart: '',
  kids: '',
  riders: 1,
  means: 'be_there',
  back: 'none',
  backAt: '',
  mobility: '',
  shareAgreed: false,
  sittingHours: 2,
  receiverThere: '',
  receiverHome: '',
  receiverWord: '',
  emergency: '',
  callDoctor: false,
  carePlace: 'home',
  how: 'call',
  mayLeaveMessage: false,
  protocol: [],
  mayAnswer: '',
  avoidWords: '',
  bestTime: '',
  trustedName: '',
  trustedPhone: '',
  again: '',
  notes: '',
});

/** Whether there is anything to lose. */
export const isBegun = ({ phone, name, household, where, notes, needs }: IntakeDraft): boolean =>
  [phone, name, household, where, notes].some((text) => text.trim() !== '') || needs.length > 0;

export const rides = ({ needs }: IntakeDraft): boolean => needs.includes('ride') || needs.includes('school');
export const hasKids = ({ needs }: IntakeDraft): boolean =>
  needs.includes('school') || needs.includes('childcare') || needs.includes('ride');
/** Some children may ride while others stay in child care. */
export const parts = (draft: IntakeDraft): boolean => rides(draft) && draft.needs.includes('childcare');
export const isReceived = ({ needs }: IntakeDraft): boolean =>
  needs.includes('school') || needs.includes('childcare');

export interface IntakeFault {
  readonly field: keyof IntakeDraft;
  readonly key: MessageKey;
}
type Check = readonly [field: keyof IntakeDraft, key: MessageKey, isWrong: boolean];

const digits = (text: string): number => text.replace(/\D/g, '').length;
const isNumber = (text: string): boolean => digits(text) >= 10 && digits(text) <= 15;

/** What is missing or unclear, in the order of the fields. */
export function intakeFaults(draft: IntakeDraft, today: Day): readonly IntakeFault[] {
  const checks: readonly Check[] = [
    ['phone', 'intake.need.phone', digits(draft.phone) > 0 && !isNumber(draft.phone)],
    ['household', 'intake.need.household', readHousehold(draft.household) === null],
    ['needs', 'intake.need.kind', draft.needs.length === 0],
    ['needs', 'intake.need.oneRide', draft.needs.includes('ride') && draft.needs.includes('school')],
    ...kidChecks(draft),
    ['when', 'intake.need.when', readWhen(draft.when, today) === null],
    ['where', 'intake.need.where', draft.where.trim() === ''],
    ['where', 'intake.need.area', draft.where.trim() !== '' && draft.place === null && draft.part === ''],
    ...rideChecks(draft, today),
    ['receiverThere', 'intake.need.receiver', isReceived(draft) && draft.receiverThere.trim() === ''],
    ['emergency', 'intake.need.emergency', draft.needs.includes('childcare') && !isNumber(draft.emergency)],
    ['trustedPhone', 'intake.need.phone', draft.trustedPhone !== '' && !isNumber(draft.trustedPhone)],
  ];
  return checks.filter(([, , isWrong]) => isWrong).map(([field, key]) => ({ field, key }));
}

function kidChecks(draft: IntakeDraft): readonly Check[] {
  const kids = readKids(draft.kids);
  const isEmpty = isReceived(draft) && (kids ?? []).length === 0;
  const isWrong = hasKids(draft) && (kids === null || isEmpty);
  return [
    ['kids', 'intake.need.kids', isWrong],
    ...(isWrong || !parts(draft) ? [] : partChecks(draft, kids ?? [])),
  ];
}

/** Some stay, that there is care for somebody; and some child rides where the ride is to school. */
function partChecks({ needs }: IntakeDraft, kids: readonly SaidChild[]): readonly Check[] {
  const along = kids.filter((kid) => kid.along).length;
  return [
    ['kids', 'intake.need.stays', along === kids.length],
    ['kids', 'intake.need.along', needs.includes('school') && along === 0],
  ];
}

function rideChecks(draft: IntakeDraft, today: Day): readonly Check[] {
  if (!rides(draft)) return [];
  const back = readWhen(`t ${draft.backAt}`, today)?.minute ?? null;
  const isOpen = draft.destination.trim() === '' || (draft.goal === null && draft.goalPart === '');
  return [
    ['destination', 'intake.need.destination', isOpen],
    ['when', 'intake.need.minute', readWhen(draft.when, today)?.minute === null],
    ['backAt', 'intake.need.back', draft.back === 'scheduled' && back === null],
    [
      'receiverHome',
      'intake.need.receiver',
      draft.needs.includes('school') && draft.back !== 'none' && draft.receiverHome.trim() === '',
    ],
  ];
}
