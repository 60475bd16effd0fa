import { useMutation } from '@apollo/client/react';
import { COOLING } from '@doorstep/goods';
import { useState, type ReactNode } from 'react';
import type { BinFieldsFragment } from '../../gql/graphql';
import { Button, DataTable, EmptyState, NumberField, TextField, useToast } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { SAVE_BIN } from './goods-documents';
import { Choose } from './item-facts';

type Bin = BinFieldsFragment;

/** The bins in the order in which somebody walks along them. */
export function BinsPane({ bins }: { readonly bins: readonly Bin[] }): ReactNode {
  const words = useWords();
  const [editing, setEditing] = useState<Bin | 'new' | null>(null);
  const next = Math.max(0, ...bins.map(({ position }) => position)) + 10;
  return (
    <div className="stack">
      <div className="row">
        <Button variant="primary" icon="plus" onPress={() => setEditing('new')}>
          {words.t('bins.new')}
        </Button>
      </div>
      {bins.length === 0 ? (
        <EmptyState icon="stock">{words.t('bins.none')}</EmptyState>
      ) : (
        <DataTable<Bin>
          narrow="cards"
          caption={words.t('bins.title')}
          rows={bins}
          rowKey={(bin) => bin.id}
          columns={[
            { id: 'name', header: words.t('bins.column.name'), rowHeader: true, cell: (bin) => bin.name },
            { id: 'position', header: words.t('bins.position'), align: 'end', cell: (bin) => bin.position },
            {
              id: 'cooling',
              header: words.t('goods.cooling'),
              cell: (bin) => words.t(`cooling.${bin.cooling}`),
            },
            { id: 'state', header: words.t('bins.state'), cell: (bin) => words.t(`binState.${bin.state}`) },
            {
              id: 'act',
              header: words.t('column.act'),
              cell: (bin) => (
                <Button
                  size="small"
                  label={`${words.t('goods.edit')}: ${bin.name}`}
                  onPress={() => setEditing(bin)}
                >
                  {words.t('goods.edit')}
                </Button>
              ),
            },
          ]}
        />
      )}
      {editing === null ? null : (
        <BinDialog bin={editing === 'new' ? null : editing} next={next} onEnd={() => setEditing(null)} />
      )}
    </div>
  );
}

interface BinDialogProps {
  readonly bin: Bin | null;
  /** Where a new one stands, if nobody says otherwise. */
  readonly next: number;
  readonly onEnd: () => void;
}

function BinDialog({ bin, next, onEnd }: BinDialogProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [save] = useMutation(SAVE_BIN, { refetchQueries: ['Goods', 'Bins'] });
  const [draft, setDraft] = useState(() => ({
    name: bin?.name ?? '',
    position: bin?.position ?? next,
    cooling: bin?.cooling ?? ('shelf' as const),
    state: bin?.state ?? ('open' as const),
  }));
  const [isTried, setTried] = useState(false);
  const isNameless = draft.name.trim() === '';
  const press = async (): Promise<void> => {
    setTried(true);
    if (isNameless) return;
    const done = await run((key) =>
      save({ variables: { input: { ...draft, id: bin?.id ?? key, version: bin?.version ?? 0, key } } }),
    );
    if (!done) return;
    say({ tone: 'success', text: words.t('bins.saved', { bin: draft.name }) });
    onEnd();
  };
  return (
    <CommandDialog
      title={bin === null ? words.t('bins.new') : bin.name}
      act={words.t('bins.save')}
      busy={busy}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <TextField
        label={words.t('bins.name')}
        maxLength={40}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        error={isTried && isNameless ? words.t('bins.need.name') : undefined}
      />
      <NumberField
        label={words.t('bins.position')}
        hint={words.t('bins.position.hint')}
        value={draft.position}
        onChange={(position) => setDraft({ ...draft, position: position ?? 0 })}
        lessLabel={words.t('stock.less')}
        moreLabel={words.t('stock.more')}
      />
      <Choose
        label="goods.cooling"
        says="cooling"
        among={COOLING}
        value={draft.cooling}
        onChange={(cooling) => setDraft({ ...draft, cooling })}
      />
      <Choose
        label="bins.state"
        says="binState"
        among={['open', 'closed'] as const}
        value={draft.state}
        onChange={(state) => setDraft({ ...draft, state })}
      />
    </CommandDialog>
  );
}
