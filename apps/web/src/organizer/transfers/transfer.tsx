import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import type { OneTransferQuery } from '../../gql/graphql';
import type { Fault } from '../../platform/graphql/refusals';
import { Banner, Button, DataTable } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { MovesSentences } from '../messages/moves-sentences';
import { StockPlaces } from '../stock/stock-places';
import { useItemName } from '../stock/use-item-name';
import { ONE_TRANSFER } from './transfer-documents';
import { HaulCard } from './haul-card';
import { LotsDialog } from './lots-dialog';
import { TransferActs } from './transfer-acts';
import { TransferChip, type Transfer } from './transfers';

type Line = Transfer['lines'][number];

/** One transfer: both hubs read the same page, each with its own next press. */
export const OneTransfer = (): ReactNode => (
  <MovesSentences>
    <Screen />
  </MovesSentences>
);

function Screen(): ReactNode {
  const { transferId = '' } = useParams();
  const query = useQuery(ONE_TRANSFER, { variables: { id: transferId }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <StockPlaces />
      <Loaded query={query} rows={6}>
        {(data) => <Sheet data={data} />}
      </Loaded>
    </>
  );
}

function Sheet({ data: { transfer, bins } }: { readonly data: OneTransferQuery }): ReactNode {
  const words = useWords();
  const [fault, setFault] = useState<Fault | null>(null);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('transfer.one', { from: transfer.from.name, to: transfer.to.name })}</h1>
          <p className="row" data-gap="2">
            <TransferChip transfer={transfer} />
            <span>
              {words.t(turnOf(transfer), { hub: (transfer.sends ? transfer.to : transfer.from).name })}
            </span>
          </p>
        </div>
        <TransferActs transfer={transfer} bins={bins} onFault={setFault} />
      </header>
      {fault === null ? null : (
        <Banner tone="danger" announce="alert">
          {words.t(`refusal.${fault.code}`)} <Over fault={fault} />
        </Banner>
      )}
      <HaulCard transfer={transfer} onFault={setFault} />
      <Lines transfer={transfer} bins={bins} onFault={setFault} />
    </>
  );
}

/** Of which item how many were left: a refusal says its numbers. */
function Over({ fault }: { readonly fault: Fault }): ReactNode {
  const words = useWords();
  const items = Array.isArray(fault.details?.['items']) ? (fault.details['items'] as unknown[]) : [];
  return items
    .flatMap((one) => {
      const { name, left } = one as { name?: string; left?: number };
      return name === undefined || left === undefined ? [] : [words.t('transfer.over', { item: name, left })];
    })
    .join('; ');
}

/** Who has to do something now. */
function turnOf({ can, state }: Transfer) {
  if (state === 'closed' || state === 'cancelled' || state === 'rejected') return 'transfer.turn.none';
  return can.some((command) => command !== 'cancel' && command !== 'bringBack')
    ? 'transfer.turn.you'
    : 'transfer.turn.them';
}

interface LinesProps {
  readonly transfer: Transfer;
  readonly bins: OneTransferQuery['bins'];
  readonly onFault: (fault: Fault | null) => void;
}

function Lines({ transfer, bins, onFault }: LinesProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const [choosing, setChoosing] = useState<Line | null>(null);
  const sum = (line: Line, of: 'quantity' | 'arrived' | 'left'): string =>
    words.t(`unit.${line.unit}`, { count: line.parcels.reduce((total, parcel) => total + parcel[of], 0) });
  return (
    <>
      <DataTable<Line>
        narrow="cards"
        caption={words.t('transfer.column.lines')}
        rows={transfer.lines}
        rowKey={({ n }) => String(n)}
        columns={[
          { id: 'item', header: words.t('goods.column.item'), rowHeader: true, cell: nameOf },
          {
            id: 'wanted',
            header: words.t('transfer.column.wanted'),
            align: 'end',
            cell: (line) => words.t(`unit.${line.unit}`, { count: line.wanted }),
          },
          {
            id: 'picked',
            header: words.t('transfer.column.picked'),
            align: 'end',
            cell: (line) => sum(line, 'quantity'),
          },
          {
            id: 'arrived',
            header: words.t('transfer.column.arrived'),
            align: 'end',
            cell: (line) => sum(line, 'arrived'),
          },
          {
            id: 'notes',
            header: words.t('transfer.column.notes'),
            cell: (line) => <Notes line={line} transfer={transfer} />,
          },
          ...(transfer.can.includes('pick')
            ? [
                {
                  id: 'choose',
                  header: words.t('transfer.lots.choose'),
                  cell: (line: Line) => (
                    <Button
                      label={words.t('transfer.lots.choose.of', { item: nameOf(line) })}
                      onPress={() => {
                        onFault(null);
                        setChoosing(line);
                      }}
                    >
                      {words.t('transfer.lots.choose')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
        detail={(line) => (line.parcels.length === 0 ? null : <Lots line={line} />)}
      />
      {choosing === null ? null : (
        <LotsDialog
          transfer={transfer}
          line={choosing}
          bins={bins}
          onFault={onFault}
          onEnd={() => setChoosing(null)}
        />
      )}
    </>
  );
}

/** What is on its way, and what did not arrive as it was packed. */
function Notes({ line, transfer }: { readonly line: Line; readonly transfer: Transfer }): ReactNode {
  const words = useWords();
  const total = (of: 'left' | 'damaged' | 'missing' | 'extra' | 'broughtBack'): number =>
    line.parcels.reduce((sum, parcel) => sum + parcel[of], 0);
  const onTheRoad = transfer.state === 'dispatched' || transfer.state === 'partly_received';
  const said = (['left', 'damaged', 'missing', 'extra', 'broughtBack'] as const)
    .filter((of) => total(of) > 0 && (of !== 'left' || onTheRoad))
    .map((of) => words.t(`transfer.note.${of}`, { count: total(of) }));
  return said.join(', ');
}

function Lots({ line }: { readonly line: Line }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  return (
    <ul className="meta">
      {line.parcels.map(({ id, quantity, source, brand, labelDate }) => (
        <li key={id}>
          {[
            words.t(`unit.${line.unit}`, { count: quantity }),
            brand,
            source,
            labelDate === null ? null : time.shortDay(labelDate),
          ]
            .filter((part) => part !== null)
            .join(', ')}
        </li>
      ))}
    </ul>
  );
}
