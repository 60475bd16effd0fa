import { ALLERGENS } from '@doorstep/goods';
import type { ReactNode } from 'react';
import type { GoodsQuery, ItemFactsFragment } from '../../gql/graphql';
import { Button, Chip, DataTable } from '../../ui';
import { useWords } from '../messages';
import { useItemName } from './use-item-name';

interface ItemTableProps {
  readonly items: readonly ItemFactsFragment[];
  readonly codes: GoodsQuery['itemCodes'];
  readonly onEdit: (item: ItemFactsFragment) => void;
}

/** The catalogue: what is counted how, what is in it, and whether a scanner knows it. */
export function ItemTable({ items, codes, onEdit }: ItemTableProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  return (
    <DataTable<ItemFactsFragment>
      narrow="cards"
      caption={words.t('goods.tab.items')}
      rows={items}
      rowKey={(item) => item.id}
      columns={[
        {
          id: 'item',
          header: words.t('goods.column.item'),
          rowHeader: true,
          cell: (item) => (
            <span className="row" data-gap="1">
              {nameOf(item)}
              {item.state === 'retired' ? <Chip>{words.t('goods.retired')}</Chip> : null}
            </span>
          ),
        },
        {
          id: 'kind',
          header: words.t('goods.column.kind'),
          cell: (item) => words.t(`category.${item.category}`),
        },
        { id: 'unit', header: words.t('goods.column.unit'), cell: (item) => <Amount item={item} /> },
        {
          id: 'allergens',
          header: words.t('goods.column.allergens'),
          cell: (item) => <Allergens item={item} />,
        },
        {
          id: 'codes',
          header: words.t('goods.column.codes'),
          align: 'end',
          cell: (item) => codes.filter(({ itemId }) => itemId === item.id).length,
        },
        {
          id: 'act',
          header: words.t('column.act'),
          cell: (item) => (
            <Button
              size="small"
              label={`${words.t('goods.edit')}: ${nameOf(item)}`}
              onPress={() => onEdit(item)}
            >
              {words.t('goods.edit')}
            </Button>
          ),
        },
      ]}
    />
  );
}

function Amount({ item }: { readonly item: ItemFactsFragment }): ReactNode {
  const words = useWords();
  const { grams, perCase } = item;
  return (
    <>
      {words.t(`unit.${item.unit}`, { count: 1 })}
      {grams === null ? null : `, ${words.t('goods.grams', { grams })}`}
      {perCase === null ? null : `, ${words.t('goods.perCase', { count: perCase })}`}
    </>
  );
}

/** What is in it and what may be; never "free of" where nobody has read a label. */
function Allergens({ item }: { readonly item: ItemFactsFragment }): ReactNode {
  const words = useWords();
  const list = (traces: readonly (typeof ALLERGENS)[number][]): string =>
    new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(
      traces.map((one) => words.t(`allergen.${one}`)),
    );
  const unread = ALLERGENS.length - item.contains.length - item.mayContain.length - item.absent.length;
  const says = [
    item.contains.length > 0 ? words.t('goods.contains', { list: list(item.contains) }) : null,
    item.mayContain.length > 0 ? words.t('goods.may', { list: list(item.mayContain) }) : null,
    unread > 0 ? words.t('goods.unread', { count: unread }) : null,
  ].filter((text) => text !== null);
  return says.length === 0 ? words.t('goods.free') : says.join('; ');
}
