import { adultsFor, groupFaults, MINNESOTA_RATIOS, type GroupFault } from '@doorstep/care';
import {
  ALLERGIES_AT_ONCE,
  CARE_ANSWERS,
  CHILDREN_AT_ONCE,
  RECEIVERS_AT_ONCE,
  type CareAnswer,
  type CareFacts,
  type ChildcareFacts,
  type ChildFacts,
  type SheetFacts,
} from '@doorstep/lifecycle';

export interface ChildDraft {
  readonly first: string;
  readonly years: number | null;
  readonly months: number | null;
  /** As somebody types them: "peanuts, milk". */
  readonly allergies: string;
  readonly note: string;
}

/** The care sheet while the desk completes it with the family. Nothing of it leaves the browser unsealed. */
export interface SheetDraft {
  readonly children: readonly ChildDraft[];
  readonly receivers: readonly { readonly name: string; readonly codeWord: string }[];
  readonly emergency: { readonly name: string; readonly phone: string };
  readonly asked: boolean;
  readonly consentMedical: boolean;
  readonly where: SheetFacts['where'];
}

export const NO_CHILD: ChildDraft = { first: '', years: null, months: null, allergies: '', note: '' };

/** What the family already said, ready to be completed; without their childcare answers one empty row a child. */
export const draftFrom = (care: CareFacts | undefined): SheetDraft =>
  care?.childcare === undefined ? blankFor(care) : saidBy(care.childcare);

function blankFor(care: CareFacts | undefined): SheetDraft {
  const counted = care?.children.reduce((sum, n) => sum + n, 0) ?? 1;
  const children = Array.from({ length: Math.min(CHILDREN_AT_ONCE, Math.max(1, counted)) }, () => NO_CHILD);
  const emergency = { name: '', phone: '' };
  return { children, receivers: [], emergency, asked: false, consentMedical: false, where: 'home' };
}

const saidBy = ({
  children,
  receivers,
  emergency,
  consentMedical = false,
  where,
}: ChildcareFacts): SheetDraft => ({
  children: children.length === 0 ? [NO_CHILD] : children.map(childDraft),
  receivers: receivers.map(({ name, codeWord = '' }) => ({ name, codeWord })),
  emergency: emergency ?? { name: '', phone: '' },
  asked: true,
  consentMedical,
  where,
});

const childDraft = ({ first = '', ageMonths, allergies = [], note = '' }: ChildFacts): ChildDraft => ({
  first,
  years: Math.floor(ageMonths / 12),
  months: ageMonths % 12,
  allergies: allergies.join(', '),
  note,
});

/** Whole months; null while the age is not said. */
const ageOf = ({ years, months }: ChildDraft): number | null =>
  years === null && months === null ? null : (years ?? 0) * 12 + (months ?? 0);

/** The sheet, when every child has an age; otherwise null. */
export function sheetOf(draft: SheetDraft): SheetFacts | null {
  const ages = draft.children.map(ageOf);
  if (ages.includes(null)) return null;
  const { name, phone } = draft.emergency;
  return {
    children: draft.children.map((child, i) => ({
      ...(child.first.trim() === '' ? {} : { first: child.first.trim() }),
      ageMonths: ages[i] ?? 0,
      ...(listed(child.allergies).length === 0 ? {} : { allergies: listed(child.allergies) }),
      ...(child.note.trim() === '' ? {} : { note: child.note.trim() }),
    })),
    ...(name.trim() === '' || phone.trim() === ''
      ? {}
      : { emergency: { name: name.trim(), phone: phone.trim() } }),
    receivers: draft.receivers
      .filter((one) => one.name.trim() !== '')
      .slice(0, RECEIVERS_AT_ONCE)
      .map((one) => ({
        name: one.name.trim(),
        at: 'origin' as const,
        ...(one.codeWord.trim() === '' ? {} : { codeWord: one.codeWord.trim() }),
      })),
    consentMedical: draft.consentMedical,
    where: draft.where,
  };
}

const listed = (text: string): string[] =>
  text
    .split(/[,،;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, ALLERGIES_AT_ONCE);

/** What of the sheet may be told to the server: that it was asked. A receiver without a code word is none. */
export function answersOf(draft: SheetDraft, sheet: SheetFacts): readonly CareAnswer[] {
  const given: Readonly<Record<CareAnswer, boolean>> = {
    emergency: sheet.emergency !== undefined,
    allergies: draft.asked,
    receivers: sheet.receivers.length > 0 && sheet.receivers.every(({ codeWord }) => codeWord !== undefined),
  };
  return CARE_ANSWERS.filter((answer) => given[answer]);
}

/** How many adults these ages need, and what is wrong with the group. Ages stay here; the server hears the count. */
export function groupOf({ children }: SheetFacts): {
  readonly adults: number;
  readonly faults: readonly GroupFault[];
} {
  const ages = children.map(({ ageMonths }) => ageMonths);
  const adults = adultsFor(ages, MINNESOTA_RATIOS) ?? MINNESOTA_RATIOS.leastAdults;
  return { adults, faults: groupFaults(ages, adults, MINNESOTA_RATIOS) };
}
