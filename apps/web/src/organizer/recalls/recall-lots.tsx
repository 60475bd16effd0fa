import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { RecallFieldsFragment } from '../../gql/graphql';
import { Banner, Button, Card, Chip, DataTable } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { BINS } from '../stock/goods-documents';
import { useItemName } from '../stock/use-item-name';
import { useLotName } from './lot-name';
import { DESTROY_RECALLED, HOLD_RETURNED, RELEASE_RECALLED } from './recall-documents';

type Recall = RecallFieldsFragment;
type Lot = Recall['lots'][number];

const AFTER = { refetchQueries: ['Stock'] };

/** What came in, where it lies now, and what is to become of it. */
export function RecallLots({ recall }: { readonly recall: Recall }): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const lotName = useLotName();
  const free = recall.lots
    .filter(({ state }) => state === 'recalled')
    .reduce((sum, lot) => sum + lot.free, 0);
  const promised = recall.lots.reduce((sum, lot) => sum + lot.reserved, 0);
  return (
    <Card title={words.t('recall.lots')} icon="package">
      {recall.state === 'open' && free > 0 ? <Returned recall={recall} free={free} /> : null}
      {promised > 0 ? (
        <Banner tone="warning">{words.t('recall.reserved', { count: promised })}</Banner>
      ) : null}
      <DataTable<Lot>
        narrow="cards"
        caption={words.t('recall.lots')}
        rows={recall.lots}
        rowKey={({ lotId }) => lotId}
        columns={[
          {
            id: 'lot',
            header: words.t('recall.lot'),
            rowHeader: true,
            cell: (lot) => (
              <span>
                {nameOf(lot.item)}: {lotName(lot)}{' '}
                {lot.madeOf == null ? null : <Chip>{words.t('recall.kitOf')}</Chip>}
              </span>
            ),
          },
          { id: 'held', header: words.t('recall.column.held'), align: 'end', cell: (lot) => lot.held },
          { id: 'where', header: words.t('recall.column.where'), cell: (lot) => <Where lot={lot} /> },
          { id: 'out', header: words.t('recall.out'), align: 'end', cell: (lot) => lot.out },
          { id: 'in', header: words.t('recall.column.received'), align: 'end', cell: (lot) => lot.received },
          {
            id: 'gone',
            header: words.t('recall.column.destroyed'),
            align: 'end',
            cell: (lot) => lot.destroyed,
          },
        ]}
        detail={(lot) =>
          recall.state === 'open' && lot.held > 0 ? <Ends recall={recall} lot={lot} /> : null
        }
      />
    </Card>
  );
}

function Where({ lot }: { readonly lot: Lot }): ReactNode {
  const words = useWords();
  const bins = useQuery(BINS).data?.bins ?? [];
  const list = new Intl.ListFormat(words.locale, { type: 'unit' });
  return list.format(
    lot.places.map(({ binId, onHand }) =>
      words.t('recall.place', {
        place: bins.find(({ id }) => id === binId)?.name ?? words.t('stock.floor'),
        count: onHand,
      }),
    ),
  );
}

function Returned({ recall, free }: { readonly recall: Recall; readonly free: number }): ReactNode {
  const words = useWords();
  const { busy, run } = useCommand();
  const [hold] = useMutation(HOLD_RETURNED, AFTER);
  return (
    <Banner
      tone="warning"
      action={
        <Button
          busy={busy}
          onPress={() => void run((key) => hold({ variables: { recallId: recall.id, key } }))}
        >
          {words.t('recall.free.do')}
        </Button>
      }
    >
      {words.t('recall.free', { count: free })}
    </Banner>
  );
}

/** To destroy cannot be undone, so it is asked; to put back can. */
function Ends({ recall, lot }: { readonly recall: Recall; readonly lot: Lot }): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const { busy, run } = useCommand();
  const [sure, setSure] = useState(false);
  const [destroy] = useMutation(DESTROY_RECALLED, AFTER);
  const [release] = useMutation(RELEASE_RECALLED, AFTER);
  const variables = { recallId: recall.id, lotId: lot.lotId };
  const amount = words.t(`unit.${lot.item.unit}`, { count: lot.held });
  const press = async (): Promise<void> => {
    await run((key) => destroy({ variables: { ...variables, key } }));
    setSure(false);
  };
  return (
    <span className="row" data-gap="1">
      <Button size="small" onPress={() => setSure(true)}>
        {words.t('recall.destroy')}
      </Button>
      <Button
        size="small"
        busy={busy}
        onPress={() => void run((key) => release({ variables: { ...variables, key } }))}
      >
        {words.t('recall.release')}
      </Button>
      {sure ? (
        <CommandDialog
          title={words.t('recall.destroy')}
          act={words.t('recall.destroy')}
          busy={busy}
          onAct={() => void press()}
          onEnd={() => setSure(false)}
        >
          <p>{words.t('recall.destroy.sure', { amount, item: nameOf(lot.item) })}</p>
        </CommandDialog>
      ) : null}
    </span>
  );
}
