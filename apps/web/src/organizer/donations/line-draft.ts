import { tenthsFOf, type Degrees } from '@doorstep/goods';
import type { DonationLinesFragment, SaveDonationLineInput } from '../../gql/graphql';

export type Line = DonationLinesFragment['lines'][number];
export type LineItem = Line['item'];

/** What somebody changed about a line: the rest stays as it is when the change is sent. */
export type LineChange = { readonly [K in keyof Written]?: Exclude<Written[K], undefined> };

/** A line as it is sent, without where it belongs. */
export type Written = Omit<SaveDonationLineInput, 'donationId' | 'id' | 'version' | 'key'>;

/** A line that a first scan begins: one, with what the item mostly carries. Weighed goods wait for the scales. */
export const firstOf = (item: LineItem): Written => ({
  itemId: item.id,
  quantity: 1,
  arrival: item.cooling,
  labelKind: item.labelKind,
  labelDate: null,
  dateAnswered: false,
});

/** A line as it stands, in the form in which it is sent. */
export function writtenOf(line: Line): Written {
  const { id: _id, version: _version, writtenBy: _writer, faults: _faults, item, ...written } = line;
  const { __typename: _type, ...rest } = written as typeof written & { __typename?: string };
  return { ...rest, itemId: item.id };
}

/** What a thermometer shows, as it is typed: `38`, `-2.5`, `3,5`; null when it is no number. */
export function temperatureOf(text: string, unit: Degrees): number | null {
  const typed = text.trim().replace(',', '.').replace('−', '-');
  return /^-?\d{1,3}(\.\d)?$/.test(typed) ? tenthsFOf(Number(typed), unit) : null;
}

/** Kilograms or pounds as scales show them; null when it is no number. */
export function scalesOf(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  return /^\d{1,4}(\.\d{1,3})?$/.test(typed) ? Number(typed) : null;
}
