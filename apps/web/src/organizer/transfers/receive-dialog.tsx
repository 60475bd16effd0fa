import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { OneTransferQuery } from '../../gql/graphql';
import type { Fault } from '../../platform/graphql/refusals';
import { NumberField, Select, useToast } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { RECEIVE_TRANSFER } from './transfer-documents';
import type { Transfer } from './transfers';

interface ReceiveDialogProps {
  readonly transfer: Transfer;
  readonly bins: OneTransferQuery['bins'];
  readonly onFault: (fault: Fault) => void;
  readonly onEnd: () => void;
}

const AMOUNTS = ['arrived', 'damaged', 'missing', 'extra'] as const;
type Amounts = Readonly<Record<(typeof AMOUNTS)[number], number | null>>;
const FLOOR = 'floor';

/** What came, parcel by parcel. What is not said stays on its way and is received later. */
export function ReceiveDialog({ transfer, bins, onFault, onEnd }: ReceiveDialogProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const say = useToast();
  const { busy, run } = useCommand(onFault);
  const [receive] = useMutation(RECEIVE_TRANSFER, { refetchQueries: ['Stock'] });
  const open = transfer.lines.flatMap((line) =>
    line.parcels.filter(({ left }) => left > 0).map((parcel) => ({ line, parcel })),
  );
  const [came, setCame] = useState<ReadonlyMap<string, Amounts>>(
    () =>
      new Map(
        open.map(({ parcel }) => [parcel.id, { arrived: parcel.left, damaged: 0, missing: 0, extra: 0 }]),
      ),
  );
  const [binId, setBin] = useState(FLOOR);
  const parcels = [...came].flatMap(([parcelId, amounts]) => {
    const whole = {
      arrived: amounts.arrived ?? 0,
      damaged: amounts.damaged ?? 0,
      missing: amounts.missing ?? 0,
      extra: amounts.extra ?? 0,
    };
    return Object.values(whole).some((n) => n > 0) ? [{ parcelId, ...whole }] : [];
  });
  const press = async (): Promise<void> => {
    const done = await run((key) =>
      receive({
        variables: {
          input: { transferId: transfer.id, binId: binId === FLOOR ? null : binId, parcels, key },
        },
      }),
    );
    if (done) say({ tone: 'success', text: words.t('transfer.received', { count: parcels.length }) });
    onEnd();
  };
  return (
    <CommandDialog
      title={words.t('transfer.receive')}
      act={words.t('transfer.receive.save')}
      busy={busy}
      reason={parcels.length === 0 ? words.t('transfer.receive.nothing') : undefined}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <p>{words.t('transfer.receive.lead')}</p>
      <Select
        label={words.t('stock.put.to')}
        value={binId}
        options={[
          { value: FLOOR, label: words.t('stock.floor') },
          ...bins.filter(({ state }) => state === 'open').map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setBin}
      />
      {open.map(({ line, parcel }) => (
        <fieldset key={parcel.id} className="choices">
          <legend className="field-label">
            {words.t('transfer.receive.of', {
              item: nameOf(line),
              amount: words.t(`unit.${line.unit}`, { count: parcel.left }),
            })}
          </legend>
          <div className="row" data-gap="2">
            {AMOUNTS.map((of) => (
              <NumberField
                key={of}
                label={words.t(`transfer.came.${of}`)}
                value={came.get(parcel.id)?.[of] ?? null}
                max={1_000_000}
                onChange={(n) => {
                  const before = came.get(parcel.id);
                  if (before) setCame(new Map(came).set(parcel.id, { ...before, [of]: n }));
                }}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </CommandDialog>
  );
}
