import type { CountSheetFieldsFragment, CountHeadFieldsFragment } from '../../gql/graphql';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';

export type CountSheet = CountSheetFieldsFragment;
export type CountLine = CountSheet['lines'][number];
export type CountHead = CountHeadFieldsFragment;
interface Named {
  readonly id: string;
  readonly name: string;
}

/** How counts, places and lines are called. */
export function useCountWords(bins: readonly Named[]) {
  const words = useWords();
  const itemName = useItemName();
  const placeOf = (binId: string | null): string =>
    bins.find(({ id }) => id === binId)?.name ?? words.t('stock.floor');
  return {
    placeOf,
    nameOf: (head: Pick<CountHead, 'binId' | 'total'>): string =>
      head.binId === null
        ? words.t('count.ofItems', { count: head.total })
        : words.t('count.ofBin', { bin: placeOf(head.binId) }),
    lineOf: (line: CountLine): string => itemName(line.item),
    amount: (line: CountLine, count: number): string => words.t(`unit.${line.item.unit}`, { count }),
  };
}

/** What the shelf had more than the book; null while nobody has counted or the book is hidden. */
export const offBy = ({ counted, book }: CountLine): number | null =>
  counted === null || book === null ? null : counted - book;
