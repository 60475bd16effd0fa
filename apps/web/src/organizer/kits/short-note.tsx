import type { ReactNode } from 'react';
import type { Fault } from '../../platform/graphql/refusals';
import { Banner } from '../../ui';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import type { HubGoods } from './bag-goods';

export interface ShortItem {
  readonly itemId: string;
  readonly missing: number;
  readonly there: number;
}

const isShort = (one: unknown): one is ShortItem => {
  const { itemId, missing, there } = (one ?? {}) as Partial<Record<keyof ShortItem, unknown>>;
  return typeof itemId === 'string' && typeof missing === 'number' && typeof there === 'number';
};

/** Which items a refusal names as short; none when it is about something else. */
export function shortIn({ code, details }: Fault): readonly ShortItem[] {
  const items = code === 'STOCK_SHORT' ? details?.['items'] : null;
  return Array.isArray(items) ? items.filter(isShort) : [];
}

interface ShortNoteProps {
  readonly items: readonly ShortItem[];
  readonly goods: readonly Pick<HubGoods, 'id' | 'name' | 'nameEs' | 'nameAr'>[];
}

/** Which item is short and how many there are, as long as somebody looks at it. */
export function ShortNote({ items, goods }: ShortNoteProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  if (items.length === 0) return null;
  const named = (id: string): string => {
    const item = goods.find((one) => one.id === id);
    return item === undefined ? id : nameOf(item);
  };
  return (
    <Banner tone="danger">
      <strong>{words.t('short.title')}</strong>
      <ul>
        {items.map(({ itemId, missing, there }) => (
          <li key={itemId}>{words.t('short.line', { item: named(itemId), missing, there })}</li>
        ))}
      </ul>
    </Banner>
  );
}
