import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { KitBookQuery, StandInInput } from '../../gql/graphql';
import { Button, DataTable, Select, useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { SET_STAND_IN } from './kits-documents';

type Rule = KitBookQuery['standIns'][number];

/** The hub's own word on what stands in for what; where it says nothing the groups decide. */
export function StandInsPane({ book }: { readonly book: KitBookQuery }): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const say = useToast();
  const { busy, run } = useCommand();
  const [set] = useMutation(SET_STAND_IN, { refetchQueries: ['KitBook'] });
  const active = book.items.filter(({ state }) => state === 'active');
  const options = active.map((item) => ({ value: item.id, label: nameOf(item) }));
  const [itemId, setItem] = useState(options[0]?.value ?? '');
  const [otherId, setOther] = useState(options[1]?.value ?? '');
  const [may, setMay] = useState<'yes' | 'no'>('yes');
  const named = (id: string): string => {
    const item = book.items.find((one) => one.id === id);
    return item === undefined ? id : nameOf(item);
  };
  const press = async (input: StandInInput): Promise<void> => {
    if (await run(() => set({ variables: { input } })))
      say({ tone: 'success', text: words.t('standIns.saved') });
  };
  return (
    <div className="stack">
      <p>{words.t('standIns.lead')}</p>
      <div className="row">
        <Select label={words.t('standIns.item')} value={itemId} options={options} onChange={setItem} />
        <Select label={words.t('standIns.other')} value={otherId} options={options} onChange={setOther} />
        <Select
          label={words.t('standIns.may')}
          value={may}
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: words.t(`standIns.may.${value}`),
          }))}
          onChange={setMay}
        />
        <Button
          variant="primary"
          busy={busy}
          reason={itemId === otherId ? words.t('standIns.same') : undefined}
          onPress={() => void press({ itemId, otherId, may: may === 'yes' })}
        >
          {words.t('standIns.add')}
        </Button>
      </div>
      {book.standIns.length === 0 ? (
        <p>{words.t('standIns.none')}</p>
      ) : (
        <DataTable<Rule>
          narrow="cards"
          caption={words.t('kits.tab.standIns')}
          rows={book.standIns}
          rowKey={(rule) => `${rule.itemId} ${rule.otherId}`}
          columns={[
            {
              id: 'item',
              header: words.t('standIns.item'),
              rowHeader: true,
              cell: (rule) => named(rule.itemId),
            },
            { id: 'other', header: words.t('standIns.other'), cell: (rule) => named(rule.otherId) },
            {
              id: 'may',
              header: words.t('standIns.may'),
              cell: (rule) => words.t(rule.may ? 'standIns.may.yes' : 'standIns.may.no'),
            },
            {
              id: 'act',
              header: words.t('column.act'),
              cell: ({ itemId: item, otherId: other }) => (
                <Button
                  size="small"
                  icon="close"
                  label={words.t('standIns.remove', { item: named(item), other: named(other) })}
                  onPress={() => void press({ itemId: item, otherId: other, may: null })}
                />
              ),
            },
          ]}
        />
      )}
    </div>
  );
}
