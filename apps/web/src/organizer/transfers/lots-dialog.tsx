import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { OneTransferQuery, StockQuery } from '../../gql/graphql';
import type { Fault } from '../../platform/graphql/refusals';
import { NumberField, Select } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { STOCK } from '../stock/stock-documents';
import { useItemName } from '../stock/use-item-name';
import { changesOf, type LotChoice, lotChoices } from './lot-choices';
import { PICK_LOT } from './transfer-documents';
import type { Transfer } from './transfers';

interface LotsDialogProps {
  readonly transfer: Transfer;
  readonly line: Transfer['lines'][number];
  readonly bins: OneTransferQuery['bins'];
  readonly onFault: (fault: Fault) => void;
  readonly onEnd: () => void;
}

/** Which lots go along for one line: the first to expire is proposed, and somebody who stands before the shelf knows better. */
export const LotsDialog = (props: LotsDialogProps): ReactNode => (
  <Loaded query={useQuery(STOCK)}>{({ stock }) => <Choosing {...props} stock={stock} />}</Loaded>
);

function Choosing(props: LotsDialogProps & { readonly stock: StockQuery['stock'] }): ReactNode {
  const { transfer, line, bins, stock, onFault, onEnd } = props;
  const words = useWords();
  const nameOf = useItemName();
  const { busy, run } = useCommand(onFault);
  const [pick] = useMutation(PICK_LOT, { refetchQueries: ['Stock'] });
  const [itemId, setItem] = useState(line.itemId ?? '');
  const [typed, setTyped] = useState<ReadonlyMap<string, number | null>>(new Map());
  const lots = stock.find(({ item }) => item.id === itemId)?.lots ?? [];
  const choices = lotChoices(lots, line.parcels);
  const changes = changesOf(choices, typed);
  const total = choices.reduce((sum, { key, picked }) => sum + (typed.get(key) ?? picked), 0);
  const press = async (): Promise<void> => {
    for (const { lot, binId, quantity } of changes) {
      const input = { transferId: transfer.id, n: line.n, lotId: lot.id, binId, quantity };
      if (!(await run((key) => pick({ variables: { input: { ...input, key } } })))) break;
    }
    onEnd();
  };
  const amount = (count: number): string => words.t(`unit.${line.unit}`, { count });
  return (
    <CommandDialog
      title={words.t('transfer.lots', { item: nameOf(line) })}
      act={words.t('transfer.lots.save')}
      busy={busy}
      reason={changes.length === 0 ? words.t('transfer.lots.same') : undefined}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      {line.itemId === null ? (
        <Select
          label={words.t('transfer.lots.item')}
          value={itemId}
          options={[
            { value: '', label: words.t('transfer.lots.item.choose') },
            ...stock
              .filter(({ item }) => item.unit === line.unit)
              .map(({ item }) => ({ value: item.id, label: nameOf(item) })),
          ]}
          onChange={setItem}
        />
      ) : null}
      <p>{words.t('transfer.lots.lead', { wanted: amount(line.wanted), picked: amount(total) })}</p>
      {choices.length === 0 && itemId !== '' ? <p className="meta">{words.t('transfer.lots.none')}</p> : null}
      {choices.map((choice) => (
        <LotField
          key={choice.key}
          choice={choice}
          bin={bins.find(({ id }) => id === choice.binId)?.name ?? words.t('stock.floor')}
          most={amount(choice.most)}
          value={typed.has(choice.key) ? (typed.get(choice.key) ?? null) : choice.picked}
          onChange={(n) => setTyped(new Map(typed).set(choice.key, n))}
        />
      ))}
    </CommandDialog>
  );
}

interface LotFieldProps {
  readonly choice: LotChoice;
  readonly bin: string;
  readonly most: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A lot by what is printed on it and where it lies. */
function LotField({ choice: { lot, most: max }, bin, most, value, onChange }: LotFieldProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const date = lot.labelDate === null ? null : time.shortDay(lot.labelDate);
  return (
    <NumberField
      label={[bin, lot.brand, lot.code, lot.source, date].filter((part) => part !== null).join(', ')}
      hint={words.t('transfer.lots.most', { amount: most })}
      value={value}
      max={max}
      onChange={onChange}
      lessLabel={words.t('stock.less')}
      moreLabel={words.t('stock.more')}
    />
  );
}
