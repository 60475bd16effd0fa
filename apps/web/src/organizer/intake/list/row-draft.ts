import { cellOf, type CellGrid } from '@doorstep/geo';
import type { PlaceCandidate } from '@doorstep/places';
import type { Day } from '@doorstep/std';
import type { Need } from '../../../public/ask/draft';
import { intakeFaults, newDraft, type IntakeDraft, type IntakeFault } from '../intake-draft';
import type { ListField, Mapping } from './columns';
import { dayText, timeText } from './row-time';
import { languageIn, needsIn, wayIn } from './row-words';
import type { SheetRow } from './sheet';

/** What holds for rows that do not say it themselves. */
export interface ListDefaults {
  readonly language: string;
  readonly needs: readonly Need[];
  readonly when: string;
  readonly isDayFirst: boolean;
}

/** What was confirmed of a file. */
export interface Confirmed {
  readonly mapping: Mapping;
  readonly defaults: ListDefaults;
}

/** Where rows are read. */
export interface ListGround {
  readonly today: Day;
  readonly grid: CellGrid;
  readonly search: (text: string) => readonly PlaceCandidate[];
}

/** One row as a call that was keyed in, and what in it was not understood. */
export interface ReadRow {
  readonly line: number;
  readonly draft: IntakeDraft;
  readonly faults: readonly IntakeFault[];
}

/** Below this a person chooses: a direction is missing, or a name was only nearly right. */
const SURE = 0.7;

/** The one place that a text means; null where several could be meant, or only a street is known. */
export function surePlace(text: string, { grid, search }: ListGround): PlaceCandidate | null {
  const found = search(text).filter((place) => !place.approximate && cellOf(grid, place.point) !== null);
  const [first, second] = found;
  if (first === undefined || first.confidence < SURE) return null;
  return second !== undefined && second.confidence >= SURE ? null : first;
}

/** Reads one row. What it does not say comes from the defaults; what it says in other words than ours is a fault. */
export function readRow(
  { line, cells }: SheetRow,
  mapping: Mapping,
  defaults: ListDefaults,
  ground: ListGround,
): ReadRow {
  const cell = (field: ListField): string => cells[mapping.indexOf(field)] ?? '';
  const needs = cell('needs') === '' ? defaults.needs : needsIn(cell('needs'));
  const language = cell('language') === '' ? defaults.language : languageIn(cell('language'));
  const phone = cell('phone');
  const draft: IntakeDraft = {
    ...newDraft(language ?? defaults.language),
    phone,
    name: cell('name').slice(0, 60),
    household: householdOf(cell),
    needs: needs ?? [],
    kids: cell('kids'),
    notes: cell('notes').slice(0, 300),
    when: whenOf(cell, defaults),
    where: cell('where'),
    place: surePlace(cell('where'), ground),
    destination: cell('destination'),
    goal: surePlace(cell('destination'), ground),
    door: cell('door').slice(0, 80),
    how: wayIn(cell('how')) ?? (phone === '' ? 'code' : 'call'),
  };
  const unread: readonly IntakeFault[] =
    language === null ? [{ field: 'language', key: 'bring.why.language' }] : [];
  return { line, draft, faults: [...unread, ...intakeFaults(draft, ground.today)] };
}

/** A row after a person has looked at it. */
export const rowOf = (line: number, draft: IntakeDraft, today: Day): ReadRow => ({
  line,
  draft,
  faults: intakeFaults(draft, today),
});

type Cell = (field: ListField) => string;

/** `2a 3k 1b`, from one column or from three. */
function householdOf(cell: Cell): string {
  const parts = [
    [cell('adults'), 'a'],
    [cell('children'), 'k'],
    [cell('babies'), 'b'],
  ] as const;
  const said = parts.filter(([count]) => count !== '' && count !== '0');
  return cell('household') || said.map(([count, letter]) => `${count}${letter}`).join(' ');
}

/** A row that says its day or its hours says both; the other half is that of the whole list. */
function whenOf(cell: Cell, { when, isDayFirst }: ListDefaults): string {
  const [day = '', time = ''] = when.split(' ');
  const own = { day: dayText(cell('day'), isDayFirst), time: timeText(cell('time')) };
  return `${own.day || day} ${own.time || time}`.trim();
}
