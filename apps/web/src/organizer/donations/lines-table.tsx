import { countOf, isQuestion, labelDateOf, LABELS, type Label, type LineFault } from '@doorstep/goods';
import { useState, type ReactNode } from 'react';
import { Button, Chip, DataTable, EmptyState } from '../../ui';
import { useWords } from '../messages';
import type { LineChange, LineItem } from './line-draft';
import type { ShownLine } from './use-donation';
import { type LineWords, type Units, useLineWords } from './use-line-words';

interface LinesTableProps {
  readonly lines: readonly ShownLine[];
  readonly bins: readonly { readonly id: string; readonly name: string }[];
  /** The line that was counted last, and how many times anything was. */
  readonly flash: { readonly lineId: string; readonly nth: number } | null;
  readonly units: Units;
  readonly onChange: (lineId: string, change: LineChange) => void;
  readonly onAnother: (item: LineItem) => void;
  readonly onRemove: (lineId: string) => void;
  readonly onMore: (lineId: string) => void;
}

/** Every line with what is asked most: how many, which date, where to. The rest is one press away. */
export function LinesTable(props: LinesTableProps): ReactNode {
  const words = useWords();
  const say = useLineWords(props.units);
  const { lines, flash } = props;
  if (lines.length === 0) return <EmptyState icon="package">{words.t('gift.lines.none')}</EmptyState>;
  return (
    <DataTable<ShownLine>
      narrow="cards"
      caption={words.t('gift.lines')}
      rows={[...lines].reverse()}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'item',
          header: words.t('gift.column.item'),
          rowHeader: true,
          cell: (line) => <Name line={line} say={say} onChange={props.onChange} />,
        },
        {
          id: 'quantity',
          header: words.t('gift.column.quantity'),
          cell: (line) => (
            <span
              key={flash?.lineId === line.id ? flash.nth : 0}
              className="donation-quantity"
              data-flash={flash?.lineId === line.id ? true : undefined}
            >
              <Quantity line={line} say={say} onChange={props.onChange} />
            </span>
          ),
        },
        {
          id: 'date',
          header: words.t('gift.column.date'),
          cell: (line) => <DateCell line={line} say={say} onChange={props.onChange} />,
        },
        {
          id: 'bin',
          header: words.t('gift.column.bin'),
          cell: (line) => <BinCell line={line} say={say} bins={props.bins} onChange={props.onChange} />,
        },
        {
          id: 'more',
          header: words.t('gift.column.more'),
          cell: (line) => <Acts {...props} line={line} say={say} />,
        },
      ]}
    />
  );
}

interface CellProps extends Pick<LinesTableProps, 'onChange'> {
  readonly line: ShownLine;
  readonly say: LineWords;
}

function Name({ line, say, onChange }: CellProps): ReactNode {
  const words = useWords();
  const name = say.name(line);
  const { rejectReason, brand, code } = line;
  return (
    <div className="donation-name">
      <span>{name}</span>
      {brand || code ? <span className="meta"> {[brand, code].filter(Boolean).join(' · ')}</span> : null}
      {rejectReason ? (
        <Chip icon="close">
          {words.t('gift.turnedAway', { reason: words.t(`rejectReason.${rejectReason}`) })}
        </Chip>
      ) : null}
      {line.waits
        ? null
        : line.faults.map((fault) => (
            <span key={fault} className="row" data-gap="2">
              <Chip tone="warning" icon="alert">
                {say.fault(line, fault)}
              </Chip>
              {isQuestion(fault as LineFault) ? (
                <Button
                  size="small"
                  label={words.t('gift.yes.of', { item: name })}
                  onPress={() => onChange(line.id, { dateAnswered: true })}
                >
                  {words.t('gift.yes')}
                </Button>
              ) : null}
            </span>
          ))}
    </div>
  );
}

interface TypedProps {
  readonly label: string;
  readonly shown: string;
  readonly size: number;
  /** Null when it was understood; otherwise what to do about it. */
  readonly take: (text: string) => string | null;
}

/** A field that is read when one leaves it or presses Enter; until then it is the typist's own. */
function Typed({ label, shown, size, take }: TypedProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const end = (): void => {
    if (draft === null) return;
    const fault = draft === shown ? null : take(draft);
    setWrong(fault);
    if (fault === null) setDraft(null);
  };
  return (
    <>
      <input
        className="input tabular"
        aria-label={label}
        aria-invalid={wrong === null ? undefined : true}
        dir="ltr"
        size={size}
        autoComplete="off"
        value={draft ?? shown}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={end}
        onKeyDown={(event) => {
          if (event.key === 'Enter') end();
        }}
      />
      {wrong === null ? null : (
        <p className="field-error" role="alert">
          {wrong}
        </p>
      )}
    </>
  );
}

function Quantity({ line, say, onChange }: CellProps): ReactNode {
  const words = useWords();
  const take = (text: string): string | null => {
    const count = countOf(text);
    if (!count.ok || count.value === 0) return words.t('gift.count.unreadable');
    onChange(line.id, { quantity: count.value });
    return null;
  };
  return (
    <Typed
      label={words.t('gift.quantity.of', { item: say.name(line) })}
      shown={String(line.quantity)}
      size={8}
      take={take}
    />
  );
}

function DateCell({ line, say, onChange }: CellProps): ReactNode {
  const words = useWords();
  const item = say.name(line);
  const take = (text: string): string | null => {
    const date = text.trim() === '' ? null : labelDateOf(text);
    if (date !== null && !date.ok)
      return words.t(date.error === 'DATE_IMPOSSIBLE' ? 'gift.date.impossible' : 'gift.date.unreadable');
    onChange(line.id, { labelDate: date?.value ?? null, dateAnswered: false });
    return null;
  };
  const choose = (kind: Label): void =>
    onChange(line.id, {
      labelKind: kind,
      dateAnswered: false,
      ...(kind === 'none' ? { labelDate: null } : {}),
    });
  return (
    <span className="row" data-gap="2">
      <select
        className="input"
        aria-label={words.t('gift.label.of', { item })}
        value={line.labelKind ?? ''}
        onChange={(event) => choose(event.target.value as Label)}
      >
        {line.labelKind ? null : <option value="">{words.t('gift.label.choose')}</option>}
        {LABELS.map((kind) => (
          <option key={kind} value={kind}>
            {words.t(`label.${kind}`)}
          </option>
        ))}
      </select>
      {line.labelKind === 'none' ? null : (
        <Typed label={words.t('gift.date.of', { item })} shown={line.labelDate ?? ''} size={11} take={take} />
      )}
    </span>
  );
}

function BinCell({ line, say, bins, onChange }: CellProps & Pick<LinesTableProps, 'bins'>): ReactNode {
  const words = useWords();
  return (
    <select
      className="input"
      aria-label={words.t('gift.bin.of', { item: say.name(line) })}
      value={line.binId ?? ''}
      onChange={(event) => onChange(line.id, { binId: event.target.value || null })}
    >
      <option value="">{words.t('gift.bin.none')}</option>
      {bins.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

type ActsProps = Pick<LinesTableProps, 'onAnother' | 'onRemove' | 'onMore'> & Omit<CellProps, 'onChange'>;

function Acts({ line, say, onAnother, onRemove, onMore }: ActsProps): ReactNode {
  const words = useWords();
  const item = say.name(line);
  return (
    <span className="row" data-gap="2">
      <Button size="small" label={words.t('gift.more.of', { item })} onPress={() => onMore(line.id)}>
        {words.t('gift.more')}
      </Button>
      <Button size="small" label={words.t('gift.another.of', { item })} onPress={() => onAnother(line.item)}>
        {words.t('gift.another')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        label={words.t('gift.remove.of', { item })}
        onPress={() => onRemove(line.id)}
      >
        {words.t('gift.remove')}
      </Button>
    </span>
  );
}
