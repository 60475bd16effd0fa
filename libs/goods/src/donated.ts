import type { Day } from '@doorstep/std';
import { questionAbout } from './label-date';
import { type AcceptReason, type Arrival, keepsItsLine, limitOf, type RejectReason } from './warmth';
import type { Label, Unit } from './words';

/** One line of a donation as far as somebody has written it down. */
export interface DonatedLine {
  /** Whole units of issue. */
  readonly quantity: number;
  /** What the scales said of it, without its crate; null: not weighed. */
  readonly grams: number | null;
  readonly labelKind: Label | null;
  readonly labelDate: Day | null;
  /** Somebody looked at the question about this date and said yes. */
  readonly dateAnswered: boolean;
  readonly arrival: Arrival;
  readonly tenthsF: number | null;
  readonly acceptReason: AcceptReason | null;
  /** Turned away at the door: such a line never comes onto a shelf. */
  readonly rejectReason: RejectReason | null;
}

/** What of an item a line is judged by. */
export interface DonatedItem {
  readonly unit: Unit;
  /** Its date is a hard stop. */
  readonly strict: boolean;
}

/** What keeps a line from being taken in; a question can be answered with yes. */
export const LINE_FAULTS = [
  'QUANTITY_MISSING',
  'WEIGHT_MISSING',
  'LABEL_MISSING',
  'DATE_MISSING',
  'DATE_STRICT',
  'DATE_OVER',
  'DATE_FAR',
  'MADE_LATER',
  'TEMPERATURE_MISSING',
  'TEMPERATURE_WRONG',
] as const;
export type LineFault = (typeof LINE_FAULTS)[number];

const ANSWERABLE: readonly LineFault[] = ['DATE_OVER', 'DATE_FAR'];

/** Whether somebody may say: I looked, it is right. */
export const isQuestion = (fault: LineFault): boolean => ANSWERABLE.includes(fault);

/** All that keeps a line from being taken in, in the order in which somebody mends it. Empty: it may come in. */
export function faultsOfLine(line: DonatedLine, item: DonatedItem, today: Day): LineFault[] {
  if (line.rejectReason !== null) return line.quantity < 1 ? ['QUANTITY_MISSING'] : [];
  return [...amountFaults(line, item), ...dateFaults(line, item, today), ...warmthFaults(line)];
}

function amountFaults({ quantity, grams }: DonatedLine, { unit }: DonatedItem): LineFault[] {
  if (quantity < 1) return ['QUANTITY_MISSING'];
  return unit === 'pound' && grams === null ? ['WEIGHT_MISSING'] : [];
}

function dateFaults(line: DonatedLine, { strict }: DonatedItem, today: Day): LineFault[] {
  const { labelKind, labelDate, dateAnswered } = line;
  if (labelKind === null) return ['LABEL_MISSING'];
  // Formula and medicine without a date that ends are nobody's to give: the same stop as a date that is over.
  if (strict && (labelKind === 'none' || labelKind === 'made_on')) return ['DATE_STRICT'];
  if (labelKind === 'none') return [];
  if (labelDate === null) return ['DATE_MISSING'];
  const question = questionAbout(labelDate, labelKind, { today, strict });
  if (question === null) return [];
  const fault = FAULT_OF[question];
  return isQuestion(fault) && dateAnswered ? [] : [fault];
}

const FAULT_OF = {
  OVER_STRICT: 'DATE_STRICT',
  OVER: 'DATE_OVER',
  FAR_AHEAD: 'DATE_FAR',
  MADE_LATER: 'MADE_LATER',
} as const;

function warmthFaults({ arrival, tenthsF, acceptReason }: DonatedLine): LineFault[] {
  if (limitOf(arrival) === null) return [];
  if (tenthsF === null) return ['TEMPERATURE_MISSING'];
  return keepsItsLine(arrival, tenthsF) === false && acceptReason === null ? ['TEMPERATURE_WRONG'] : [];
}

/** The weight of so many units in grams: as weighed, else as the catalogue says; null where nobody knows. */
export function weightOf(
  { quantity, grams }: Pick<DonatedLine, 'quantity' | 'grams'>,
  gramsOfOne: number | null,
): number | null {
  if (grams !== null) return grams;
  return gramsOfOne === null ? null : quantity * gramsOfOne;
}
