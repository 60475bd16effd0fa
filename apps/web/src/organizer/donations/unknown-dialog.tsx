import { useMutation } from '@apollo/client/react';
import { gtinOf, UNITS, type Unit } from '@doorstep/goods';
import { useState, type ReactNode } from 'react';
import type { ItemFactsFragment } from '../../gql/graphql';
import { Button, Dialog, Select, TextField } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { LINK_CODE, SAVE_ITEM } from '../stock/goods-documents';
import { useItemName } from '../stock/use-item-name';

interface UnknownDialogProps {
  readonly code: string;
  readonly items: readonly ItemFactsFragment[];
  readonly onItem: (item: ItemFactsFragment) => void;
  readonly onEnd: () => void;
}

/** A number or a name that nobody here knows: link it to an item, or make one, without leaving the donation. */
export function UnknownDialog({ code, items, onItem, onEnd }: UnknownDialogProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const isNumber = gtinOf(code).ok;
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState(isNumber ? '' : code.slice(0, 80));
  const [unit, setUnit] = useState<Unit>('each');
  const { busy, run } = useCommand();
  const after = { refetchQueries: ['Goods'], awaitRefetchQueries: true };
  const [link] = useMutation(LINK_CODE, after);
  const [save] = useMutation(SAVE_ITEM, after);
  const found = items.filter((item) => nameOf(item).toLowerCase().includes(search.toLowerCase()));
  const item = found.find(({ id }) => id === chosen) ?? found[0];
  const take = async (one: ItemFactsFragment): Promise<void> => {
    const done = !isNumber || (await run(() => link({ variables: { code, itemId: one.id } })));
    if (!done) return;
    onItem(one);
    onEnd();
  };
  const make = async (): Promise<void> => {
    let made: ItemFactsFragment | undefined;
    const input = { ...NEW_ITEM, id: crypto.randomUUID(), name: name.trim(), unit };
    await run(async (key) => {
      made = (await save({ variables: { input: { ...input, key } } })).data?.saveItem as
        ItemFactsFragment | undefined;
    });
    if (made !== undefined) await take(made);
  };
  return (
    <Dialog open title={words.t('gift.unknown.title')} closeLabel={words.t('app.close')} onClose={onEnd}>
      <div className="stack">
        <p>{words.t(isNumber ? 'gift.unknown.lead' : 'gift.unknown.lead.name', { code })}</p>
        <TextField
          type="search"
          autoFocus
          label={words.t('gift.unknown.search')}
          value={search}
          onChange={setSearch}
        />
        <Select
          label={words.t('gift.unknown.item')}
          value={item?.id ?? ''}
          options={found.map((one) => ({ value: one.id, label: nameOf(one) }))}
          onChange={setChosen}
        />
        <Button variant="primary" busy={busy} onPress={() => (item ? void take(item) : undefined)}>
          {words.t(isNumber ? 'gift.unknown.link' : 'gift.unknown.take')}
        </Button>
        <h3>{words.t('gift.unknown.new')}</h3>
        <TextField
          label={words.t('gift.unknown.new.name')}
          hint={words.t('gift.unknown.new.hint')}
          maxLength={80}
          value={name}
          onChange={setName}
        />
        <Select
          label={words.t('goods.unit')}
          value={unit}
          options={UNITS.map((value) => ({ value, label: words.t(`unit.${value}`, { count: 1 }) }))}
          onChange={setUnit}
        />
        <Button busy={busy} onPress={() => (name.trim() === '' ? undefined : void make())}>
          {words.t('gift.unknown.new.make')}
        </Button>
      </div>
    </Dialog>
  );
}

/** What is known of a thing that somebody has only just seen: nothing that a label would have to say. */
const NEW_ITEM = {
  version: 0,
  category: 'other',
  cooling: 'shelf',
  cooking: 'stove',
  labelKind: 'best_by',
  graceDays: 0,
  animal: 'unsure',
  contains: [],
  mayContain: [],
  absent: [],
  gluten: 'unknown',
  marks: [],
  state: 'active',
} as const;
