import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { CountsQuery } from '../../gql/graphql';
import { CheckRows, RadioRows, Select, TextField } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { OPEN_COUNT } from './count-documents';

interface StartCountProps {
  readonly bins: CountsQuery['bins'];
  readonly items: CountsQuery['items'];
  readonly onEnd: () => void;
}

/** Chooses what is counted: a bin, or items wherever they lie, also those of which there should be none. */
export function StartCount({ bins, items, onEnd }: StartCountProps): ReactNode {
  const words = useWords();
  const go = useNavigate();
  const { busy, run } = useCommand();
  const [open] = useMutation(OPEN_COUNT, { refetchQueries: ['Counts'] });
  const openBins = bins.filter(({ state }) => state === 'open');
  const [by, setBy] = useState<'bin' | 'items'>(openBins.length === 0 ? 'items' : 'bin');
  const [binId, setBin] = useState(openBins[0]?.id ?? '');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [blind, setBlind] = useState<readonly 'blind'[]>([]);
  const isReady = by === 'bin' ? binId !== '' : chosen.length > 0;
  const press = async (): Promise<void> => {
    let id = '';
    const done = await run(async (key) => {
      id = key;
      const what = by === 'bin' ? { binId, itemIds: [] } : { itemIds: chosen };
      await open({ variables: { input: { id: key, blind: blind.length > 0, key, ...what } } });
    });
    if (done) void go(`/stock/counts/${id}`);
  };
  return (
    <CommandDialog
      title={words.t('count.new')}
      act={words.t('count.begin')}
      busy={busy}
      reason={isReady ? undefined : words.t('count.chooseFirst')}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <RadioRows
        shape="chips"
        label={words.t('count.by')}
        value={by}
        choices={(['bin', 'items'] as const).map((value) => ({
          value,
          label: words.t(`count.by.${value}`),
        }))}
        onChange={setBy}
      />
      {by === 'bin' ? (
        <Select
          label={words.t('count.bin')}
          value={binId}
          options={openBins.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setBin}
        />
      ) : (
        <ItemRows items={items} chosen={chosen} onChange={setChosen} />
      )}
      <CheckRows
        label={words.t('count.blind.label')}
        value={blind}
        choices={[{ value: 'blind' as const, label: words.t('count.blind') }]}
        onChange={setBlind}
      />
    </CommandDialog>
  );
}

interface ItemRowsProps {
  readonly items: CountsQuery['items'];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** More would not be read. */
const SHOWN = 40;

function ItemRows({ items, chosen, onChange }: ItemRowsProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const [search, setSearch] = useState('');
  const text = search.trim().toLowerCase();
  const found = items
    .filter((item) => item.state === 'active')
    .filter((item) => chosen.includes(item.id) || nameOf(item).toLowerCase().includes(text))
    .slice(0, SHOWN);
  return (
    <>
      <TextField label={words.t('goods.search')} type="search" value={search} onChange={setSearch} />
      <CheckRows
        label={words.t('count.items')}
        value={chosen}
        choices={found.map((item) => ({ value: item.id, label: nameOf(item) }))}
        onChange={onChange}
      />
    </>
  );
}
