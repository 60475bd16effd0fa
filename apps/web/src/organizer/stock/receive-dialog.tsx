import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { LabelKind, StockLineFieldsFragment } from '../../gql/graphql';
import { ErrorSummary, NumberField, RadioRows, Select, TextField, useToast, type FieldFault } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { RECEIVE_STOCK } from './stock-documents';

type Item = StockLineFieldsFragment['item'];

interface ReceiveDialogProps {
  readonly items: readonly Item[];
  readonly onEnd: () => void;
}

const KINDS: readonly LabelKind[] = ['best_by', 'use_by', 'made_on', 'none'];

interface Draft {
  readonly itemId: string;
  readonly quantity: number | null;
  readonly source: string;
  readonly labelKind: LabelKind;
  readonly labelDate: string;
}

/** A donation line by line: the dialog stays open for the next line of the same donor. */
export function ReceiveDialog({ items, onEnd }: ReceiveDialogProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [receive] = useMutation(RECEIVE_STOCK, { refetchQueries: ['Stock', 'Kits'] });
  const [draft, setDraft] = useState<Draft>({
    itemId: items[0]?.id ?? '',
    quantity: null,
    source: '',
    labelKind: 'best_by',
    labelDate: '',
  });
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const change = (part: Partial<Draft>): void => setDraft((now) => ({ ...now, ...part }));
  const faultAt = (field: string): string | undefined =>
    faults.find((fault) => fault.field === field)?.message;
  const item = items.find((one) => one.id === draft.itemId);

  const save = async (): Promise<void> => {
    const wrong = faultsOf(draft).map(({ field, key }) => ({ field, message: words.t(key) }));
    setFaults(wrong);
    if (wrong.length > 0 || !item || draft.quantity === null) return;
    const { quantity } = draft;
    const input = {
      itemId: item.id,
      lotId: crypto.randomUUID(),
      quantity,
      source: draft.source.trim(),
      labelKind: draft.labelKind,
      labelDate: draft.labelKind === 'none' ? null : draft.labelDate,
    };
    const done = await run((key) => receive({ variables: { input: { ...input, key } } }));
    if (!done) return;
    const amount = words.t(`unit.${item.unit}`, { count: quantity });
    say({ tone: 'success', text: words.t('stock.received', { amount, item: item.name }) });
    change({ quantity: null, labelDate: '' });
  };

  return (
    <CommandDialog
      title={words.t('stock.receive')}
      act={words.t('stock.save')}
      back={words.t('app.close')}
      busy={busy}
      onAct={() => void save()}
      onEnd={onEnd}
    >
      <ErrorSummary title={words.t('stock.errors')} faults={faults} />
      <Select
        label={words.t('stock.item')}
        value={draft.itemId}
        options={items.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(itemId) => change({ itemId })}
      />
      <NumberField
        id="quantity"
        label={words.t('stock.quantity')}
        value={draft.quantity}
        onChange={(quantity) => change({ quantity })}
        lessLabel={words.t('stock.less')}
        moreLabel={words.t('stock.more')}
        error={faultAt('quantity')}
      />
      <TextField
        id="source"
        label={words.t('stock.source')}
        hint={words.t('stock.source.hint')}
        maxLength={60}
        value={draft.source}
        onChange={(source) => change({ source })}
        error={faultAt('source')}
      />
      <RadioRows
        shape="chips"
        label={words.t('stock.label')}
        value={draft.labelKind}
        choices={KINDS.map((value) => ({ value, label: words.t(`label.${value}`) }))}
        onChange={(labelKind) => change({ labelKind })}
      />
      {draft.labelKind === 'none' ? null : (
        <TextField
          id="labelDate"
          type="date"
          label={words.t('stock.date')}
          value={draft.labelDate}
          onChange={(labelDate) => change({ labelDate })}
          error={faultAt('labelDate')}
        />
      )}
    </CommandDialog>
  );
}

function faultsOf(draft: Draft) {
  return [
    { field: 'quantity', key: 'stock.need.quantity', wrong: !draft.quantity },
    { field: 'source', key: 'stock.need.source', wrong: draft.source.trim() === '' },
    {
      field: 'labelDate',
      key: 'stock.need.date',
      wrong: draft.labelKind !== 'none' && draft.labelDate === '',
    },
  ].filter(({ wrong }) => wrong) as readonly {
    readonly field: string;
    readonly key: 'stock.need.quantity' | 'stock.need.source' | 'stock.need.date';
  }[];
}
