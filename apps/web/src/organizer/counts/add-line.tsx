import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { OneCountQuery } from '../../gql/graphql';
import { Select } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { ADD_COUNT_LINE } from './count-documents';

interface AddLineProps {
  readonly data: OneCountQuery;
  readonly onEnd: () => void;
}

const FLOOR = 'floor';

/** Any item in use may be added, also one of which the book has none: what is found becomes a lot of its own. */
export function AddLine({ data, onEnd }: AddLineProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const { busy, run } = useCommand();
  const [add] = useMutation(ADD_COUNT_LINE);
  const { head } = data.countSheet;
  const items = data.items.filter(({ state }) => state === 'active');
  const [itemId, setItem] = useState(items[0]?.id ?? '');
  const [binId, setBin] = useState(head.binId ?? FLOOR);
  const press = async (): Promise<void> => {
    const place = binId === FLOOR ? null : binId;
    const done = await run((key) =>
      add({ variables: { input: { countId: head.id, lineId: key, itemId, binId: place, key } } }),
    );
    if (done) onEnd();
  };
  const bins = data.bins.filter(({ state }) => state === 'open');
  return (
    <CommandDialog
      title={words.t('count.add')}
      act={words.t('count.add.save')}
      busy={busy}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <p>{words.t('count.add.lead')}</p>
      <Select
        label={words.t('goods.column.item')}
        value={itemId}
        options={items.map((item) => ({ value: item.id, label: nameOf(item) }))}
        onChange={setItem}
      />
      <Select
        label={words.t('stock.places')}
        value={binId}
        options={[
          { value: FLOOR, label: words.t('stock.floor') },
          ...bins.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setBin}
      />
    </CommandDialog>
  );
}
