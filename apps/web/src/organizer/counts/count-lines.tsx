import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Button, Chip, DataTable, Select } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { EXPLAIN_LINE, KEEP_LINE, LEAVE_OUT_LINE, RECOUNT_LINE, WRITE_COUNT_LINE } from './count-documents';
import { CountField } from './count-field';
import { type CountLine, type CountSheet, offBy, useCountWords } from './use-count-words';

interface CountLinesProps {
  readonly sheet: CountSheet;
  readonly bins: readonly { readonly id: string; readonly name: string }[];
}

/** The lines in walking order. Each number is saved when its field is left. */
export function CountLines({ sheet, bins }: CountLinesProps): ReactNode {
  const words = useWords();
  const { lineOf, placeOf, amount } = useCountWords(bins);
  const { state } = sheet.head;
  const isOver = state === 'finalized' || state === 'cancelled';
  return (
    <DataTable<CountLine>
      narrow="cards"
      caption={words.t('count.lines')}
      rows={sheet.lines}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'item',
          header: words.t('goods.column.item'),
          rowHeader: true,
          cell: (line) => <LotName line={line} name={lineOf(line)} />,
        },
        {
          id: 'counted',
          header: words.t('count.column.counted'),
          align: 'end',
          cell: (line) =>
            state === 'open' ? (
              <Counted sheet={sheet} line={line} name={`${lineOf(line)}, ${placeOf(line.binId)}`} />
            ) : line.counted === null ? (
              ''
            ) : (
              amount(line, line.counted)
            ),
        },
        {
          id: 'book',
          header: words.t('count.column.book'),
          align: 'end',
          cell: (line) => (line.book === null ? words.t('count.hidden') : amount(line, line.book)),
        },
        { id: 'place', header: words.t('stock.places'), cell: (line) => placeOf(line.binId) },
        { id: 'off', header: words.t('count.column.off'), align: 'end', cell: (line) => <Off line={line} /> },
        {
          id: 'why',
          header: words.t('count.column.why'),
          cell: (line) => <Why sheet={sheet} line={line} name={lineOf(line)} />,
        },
      ]}
      detail={(line) =>
        isOver || line.moved === null ? null : <Moved sheet={sheet} line={line} name={lineOf(line)} />
      }
    />
  );
}

function LotName({ line, name }: { readonly line: CountLine; readonly name: string }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  return (
    <span className="stack" data-gap="1">
      {name}
      <span className="meta">
        {line.lotId === null && line.source === null
          ? words.t('count.unknownLot')
          : [line.source, line.labelDate === null ? null : time.shortDay(line.labelDate)]
              .filter((part) => part !== null)
              .join(', ')}
      </span>
    </span>
  );
}

interface OfLine {
  readonly sheet: CountSheet;
  readonly line: CountLine;
  readonly name: string;
}

function Counted({ sheet, line, name }: OfLine): ReactNode {
  const words = useWords();
  const { run } = useCommand();
  const [write] = useMutation(WRITE_COUNT_LINE);
  const [leaveOut] = useMutation(LEAVE_OUT_LINE);
  const countId = sheet.head.id;
  const save = (counted: number): void => {
    const input = { countId, lineId: line.id, version: line.version, counted };
    void run((key) => write({ variables: { input: { ...input, key } } }));
  };
  return (
    <span className="row" data-gap="1">
      <CountField label={words.t('count.numberOf', { item: name })} value={line.counted} onCount={save} />
      {line.counted === null ? (
        <Button
          size="small"
          variant="quiet"
          label={words.t('count.leaveOut.of', { item: name })}
          onPress={() => void run((key) => leaveOut({ variables: { countId, lineId: line.id, key } }))}
        >
          {words.t('count.leaveOut')}
        </Button>
      ) : (
        <Chip icon="check">{words.t('count.countedBy', { handle: line.countedBy ?? '' })}</Chip>
      )}
    </span>
  );
}

function Off({ line }: { readonly line: CountLine }): ReactNode {
  const words = useWords();
  const off = offBy(line);
  if (off === null) return '';
  const sign = new Intl.NumberFormat(words.locale, { signDisplay: 'exceptZero' });
  return <span className={off === 0 ? undefined : 'count-off tabular'}>{sign.format(off)}</span>;
}

const REASONS = ['miscount', 'found', 'missing', 'damaged', 'spoiled', 'not_recorded'] as const;
type Reason = (typeof REASONS)[number];

function Why({ sheet, line, name }: OfLine): ReactNode {
  const words = useWords();
  const { run } = useCommand();
  const [explain] = useMutation(EXPLAIN_LINE);
  if ((offBy(line) ?? 0) === 0) return '';
  const { state, id: countId } = sheet.head;
  if (state === 'finalized' || state === 'cancelled')
    return line.reason === null ? '' : words.t(`countReason.${line.reason}`);
  const choose = (reason: Reason | ''): void => {
    if (reason === '') return;
    void run((key) => explain({ variables: { countId, lineId: line.id, reason, key } }));
  };
  return (
    <Select<Reason | ''>
      label={words.t('count.whyOf', { item: name })}
      value={line.reason ?? ''}
      options={[
        { value: '', label: words.t('count.why.choose') },
        ...REASONS.map((value) => ({ value, label: words.t(`countReason.${value}`) })),
      ]}
      onChange={choose}
    />
  );
}

/** What moved since the line was counted, and what to do about it: never overwritten, always decided by a person. */
function Moved({ sheet, line, name }: OfLine): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { run } = useCommand();
  const [recount] = useMutation(RECOUNT_LINE);
  const [keep] = useMutation(KEEP_LINE);
  const { moved } = line;
  if (moved === null) return null;
  const variables = { countId: sheet.head.id, lineId: line.id };
  const sign = new Intl.NumberFormat(words.locale, { signDisplay: 'always' });
  return (
    <p className="row" data-gap="2">
      <Chip tone={line.kept ? 'plain' : 'warning'} icon="clock">
        {words.t(moved.corrected ? 'count.corrected' : 'count.moved', {
          change: sign.format(moved.change),
          time: moved.at === null ? '' : time.clock(moved.at),
        })}
      </Chip>
      {line.kept ? words.t('count.kept') : null}
      <Button
        size="small"
        label={`${words.t('count.recount')}: ${name}`}
        onPress={() => void run((key) => recount({ variables: { ...variables, key } }))}
      >
        {words.t('count.recount')}
      </Button>
      {line.kept || moved.corrected ? null : (
        <Button
          size="small"
          label={`${words.t('count.keep')}: ${name}`}
          onPress={() => void run((key) => keep({ variables: { ...variables, key } }))}
        >
          {words.t('count.keep')}
        </Button>
      )}
    </p>
  );
}
