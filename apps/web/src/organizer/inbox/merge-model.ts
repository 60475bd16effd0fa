import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import type { OpenedCase } from '../case/use-opened';

/** What two requests for one need may disagree about, in the order of the table. */
export const MERGE_FIELDS = ['time', 'place', 'contact', 'needs', 'card'] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];
export type Side = 'kept' | 'gone';
export type Choices = Readonly<Record<MergeField, Side>>;

type File = Pick<
  OpenCaseFieldsFragment,
  'id' | 'boxId' | 'state' | 'createdOn' | 'kind' | 'day' | 'fromMinute' | 'toMinute' | 'loadUnits' | 'flags'
>;

export interface Pair {
  readonly kept: { readonly file: File; readonly facts: OpenedCase };
  readonly gone: { readonly file: File; readonly facts: OpenedCase };
}

/** Drawers that a field brings along from the other request. */
export const DRAWER_OF = {
  time: null,
  place: 'place',
  contact: 'contact',
  needs: 'care',
  card: 'card',
} as const;

/** Why a field stays as it is; null when it may be chosen. */
export type Locked = 'planted' | 'series' | 'shut' | null;

/**
 * What volunteers see already stays; so do the drawers of a series, which are those of all its days; and a drawer that
 * did not open in this browser cannot be sealed again.
 */
export function lockedOf({ kept, gone }: Pair, field: MergeField): Locked {
  const moves = field === 'time' || field === 'place' || field === 'needs';
  if (moves && kept.file.state === 'open') return 'planted';
  const drawer = DRAWER_OF[field];
  if (drawer === null) return null;
  if (kept.file.boxId !== kept.file.id) return 'series';
  return gone.facts[drawer] === undefined ? 'shut' : null;
}

/** Newest first: what a family said last is what is true. A locked field stays. */
export function firstChoices(pair: Pair): Choices {
  const newest: Side = pair.gone.file.createdOn > pair.kept.file.createdOn ? 'gone' : 'kept';
  const choose = (field: MergeField): Side => (lockedOf(pair, field) === null ? newest : 'kept');
  return {
    time: choose('time'),
    place: choose('place'),
    contact: choose('contact'),
    needs: choose('needs'),
    card: choose('card'),
  };
}

/** Whether both sides say the same: then there is nothing to choose. */
export function isSame({ kept, gone }: Pair, field: MergeField): boolean {
  const of = ({ file, facts }: Pair['kept']): unknown => {
    if (field === 'time') return [file.day, file.fromMinute, file.toMinute];
    const drawer = DRAWER_OF[field];
    const size = field === 'needs' ? [file.loadUnits, file.flags] : [];
    return [drawer === null ? null : facts[drawer], size];
  };
  return JSON.stringify(of(kept)) === JSON.stringify(of(gone));
}

/** The opened facts as they will be: the preview, and what is sealed. */
export function mergedFacts({ kept, gone }: Pair, choices: Choices): OpenedCase {
  const drawers = MERGE_FIELDS.flatMap((field) => {
    const drawer = DRAWER_OF[field];
    if (drawer === null) return [];
    const facts = (choices[field] === 'gone' ? gone : kept).facts[drawer];
    return facts === undefined ? [] : [[drawer, facts] as const];
  });
  return { requestId: kept.file.id, ...Object.fromEntries(drawers) };
}
