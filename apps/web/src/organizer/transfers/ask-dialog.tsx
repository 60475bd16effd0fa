import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { ToAskQuery } from '../../gql/graphql';
import { Button, Dialog, NumberField, RadioRows, Select } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { ASK_TRANSFER, TO_ASK } from './transfer-documents';

interface AskDialogProps {
  /** What to begin with. */
  readonly wanted?: Wanted;
  readonly onEnd: () => void;
}

/** Asks another hub of the region for goods, or offers it some. */
export function AskDialog({ wanted, onEnd }: AskDialogProps): ReactNode {
  const words = useWords();
  const query = useQuery(TO_ASK);
  return query.data === undefined ? (
    <Dialog
      open
      title={words.t('transfer.new')}
      closeLabel={words.t('app.close')}
      onClose={onEnd}
      actions={null}
    >
      <Loaded query={query}>{() => null}</Loaded>
    </Dialog>
  ) : (
    <Ask data={query.data} onEnd={onEnd} {...(wanted === undefined ? {} : { first: wanted })} />
  );
}

interface Wanted {
  readonly itemId: string;
  readonly quantity: number | null;
}

interface AskProps {
  readonly data: ToAskQuery;
  readonly first?: Wanted;
  readonly onEnd: () => void;
}

function Ask({ data, first, onEnd }: AskProps): ReactNode {
  const words = useWords();
  const go = useNavigate();
  const { busy, run } = useCommand();
  const [ask] = useMutation(ASK_TRANSFER, { refetchQueries: ['Transfers'] });
  const items = data.items.filter(({ state }) => state === 'active');
  const [hubId, setHub] = useState(data.nearHubs[0]?.id ?? '');
  const [way, setWay] = useState<'ask' | 'offer'>('ask');
  const [lines, setLines] = useState<readonly Wanted[]>([
    first ?? { itemId: items[0]?.id ?? '', quantity: null },
  ]);
  const wanted = lines.flatMap(({ itemId, quantity }) =>
    quantity === null || quantity < 1 || itemId === '' ? [] : [{ itemId, quantity }],
  );
  const isReady = hubId !== '' && wanted.length === lines.length;
  const press = async (): Promise<void> => {
    let id = '';
    const done = await run(async (key) => {
      id = key;
      await ask({ variables: { input: { id: key, hubId, sends: way === 'offer', lines: wanted, key } } });
    });
    if (done) void go(`/stock/transfers/${id}`);
  };
  const free = items.find(({ id }) => !lines.some(({ itemId }) => itemId === id));
  return (
    <CommandDialog
      title={words.t('transfer.new')}
      act={words.t('transfer.ask.send')}
      busy={busy}
      reason={isReady ? undefined : words.t('transfer.ask.missing')}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <RadioRows
        shape="chips"
        label={words.t('transfer.ask.way')}
        value={way}
        choices={(['ask', 'offer'] as const).map((value) => ({
          value,
          label: words.t(`transfer.ask.${value}`),
        }))}
        onChange={setWay}
      />
      <Select
        label={words.t('transfer.hub')}
        value={hubId}
        options={data.nearHubs.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setHub}
      />
      {lines.map((line, i) => (
        <WantedRow
          key={i}
          n={i + 1}
          line={line}
          items={items}
          onChange={(next) => setLines(lines.map((one, at) => (at === i ? next : one)))}
        />
      ))}
      {free === undefined ? null : (
        <Button icon="plus" onPress={() => setLines([...lines, { itemId: free.id, quantity: null }])}>
          {words.t('transfer.ask.more')}
        </Button>
      )}
    </CommandDialog>
  );
}

interface WantedRowProps {
  readonly n: number;
  readonly line: Wanted;
  readonly items: ToAskQuery['items'];
  readonly onChange: (line: Wanted) => void;
}

function WantedRow({ n, line, items, onChange }: WantedRowProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  return (
    <div className="row" data-gap="2">
      <Select
        label={words.t('transfer.item', { n })}
        value={line.itemId}
        options={items.map((item) => ({ value: item.id, label: nameOf(item) }))}
        onChange={(itemId) => onChange({ ...line, itemId })}
      />
      <NumberField
        label={words.t('transfer.quantity', { n })}
        value={line.quantity}
        max={1_000_000}
        onChange={(quantity) => onChange({ ...line, quantity })}
      />
    </div>
  );
}
