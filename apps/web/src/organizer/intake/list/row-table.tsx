import { useState, type ReactNode } from 'react';
import { Button, Chip, DataTable, EmptyState, RadioRows } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useWords } from '../../messages';
import { readWhen } from '../when-text';
import { mayGo, type JudgedRow, type RowState } from './judge-rows';
import type { Outcome } from './use-sending';

/** Which rows go, and the hand that changes it. */
export interface Picking {
  readonly goes: (row: JudgedRow) => boolean;
  readonly set: (line: number, isPicked: boolean) => void;
}

interface RowTableProps {
  readonly rows: readonly JudgedRow[];
  readonly pick: Picking;
  readonly outcomes: ReadonlyMap<number, Outcome>;
  readonly onFix: (line: number) => void;
}

/** As many as a screen takes without effort; the rest comes on a press. */
const PAGE = 50;
const TONES: Readonly<Record<RowState, 'success' | 'warning' | 'danger' | 'info' | 'plain'>> = {
  ready: 'success',
  wrong: 'danger',
  twice: 'warning',
  known: 'warning',
  there: 'info',
  looking: 'plain',
};

export function RowTable({ rows, ...props }: RowTableProps): ReactNode {
  const words = useWords();
  const [only, setOnly] = useState<'all' | 'look'>('all');
  const [most, setMost] = useState(PAGE);
  const shown = only === 'all' ? rows : rows.filter(({ state }) => state !== 'ready' && state !== 'there');
  return (
    <>
      <RadioRows
        shape="chips"
        label={words.t('bring.show')}
        value={only}
        choices={(['all', 'look'] as const).map((value) => ({
          value,
          label: words.t(`bring.show.${value}`),
        }))}
        onChange={(value) => setOnly(value)}
      />
      {shown.length === 0 ? <EmptyState icon="check">{words.t('bring.show.none')}</EmptyState> : null}
      {shown.length > 0 ? <Table rows={shown.slice(0, most)} {...props} /> : null}
      {shown.length > most ? (
        <Button onPress={() => setMost((count) => count + PAGE)}>
          {words.t('bring.more', { count: shown.length - most })}
        </Button>
      ) : null}
    </>
  );
}

function Table({ rows, pick, outcomes, onFix }: RowTableProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const need = (value: JudgedRow['draft']['needs'][number]): string =>
    words.t(value === 'school' ? 'intake.school' : `kind.${value}`);
  const when = ({ draft }: JudgedRow): string => {
    const said = readWhen(draft.when, time.today());
    if (said === null) return draft.when;
    const hours =
      said.minute === null ? time.window(said.fromMinute, said.toMinute) : time.minutes(said.minute);
    return `${time.shortDay(said.day)}, ${hours}`;
  };
  const isSent = ({ line }: JudgedRow): boolean => outcomes.get(line)?.at === 'sent';
  return (
    <DataTable
      caption={words.t('bring.rows')}
      rows={rows}
      rowKey={({ line }) => String(line)}
      columns={[
        {
          id: 'pick',
          header: words.t('bring.goes'),
          cell: (row) => (
            <input
              type="checkbox"
              className="bring-pick"
              aria-label={words.t('bring.goes.row', { line: row.line })}
              checked={isSent(row) || pick.goes(row)}
              disabled={isSent(row) || !mayGo(row.state)}
              onChange={(event) => pick.set(row.line, event.target.checked)}
            />
          ),
        },
        { id: 'line', header: words.t('bring.line'), rowHeader: true, cell: ({ line }) => line },
        { id: 'who', header: words.t('intake.name'), cell: ({ draft }) => <bdi>{draft.name || '–'}</bdi> },
        {
          id: 'home',
          header: words.t('intake.household'),
          cell: ({ draft }) => <bdi>{draft.household}</bdi>,
        },
        {
          id: 'needs',
          header: words.t('intake.kind'),
          cell: ({ draft }) => new Intl.ListFormat(words.locale).format(draft.needs.map(need)),
        },
        { id: 'when', header: words.t('intake.when'), cell: when },
        {
          id: 'where',
          header: words.t('intake.where'),
          cell: ({ draft }) => <bdi>{draft.place?.label ?? draft.where}</bdi>,
        },
        {
          id: 'state',
          header: words.t('bring.state'),
          cell: (row) => <State row={row} outcome={outcomes.get(row.line)} />,
        },
        {
          id: 'act',
          header: words.t('bring.act'),
          cell: (row) =>
            isSent(row) ? null : (
              <Button
                size="small"
                label={words.t('bring.fix.row', { line: row.line })}
                onPress={() => onFix(row.line)}
              >
                {words.t('bring.fix')}
              </Button>
            ),
        },
      ]}
    />
  );
}

/** What stands in a row's way, in words: each reason on a line. */
function State({
  row,
  outcome,
}: {
  readonly row: JudgedRow;
  readonly outcome: Outcome | undefined;
}): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (outcome?.at === 'sent') return <Chip tone="success">{words.t('bring.state.sent')}</Chip>;
  if (outcome?.at === 'refused')
    return (
      <>
        <Chip tone="danger">{words.t('bring.state.refused')}</Chip> {words.t(`refusal.${outcome.code}`)}
      </>
    );
  const [latest] = row.state === 'known' ? row.ties.known : [];
  return (
    <>
      <Chip tone={TONES[row.state]}>{words.t(`bring.state.${row.state}`)}</Chip>
      {row.faults.length > 0 ? (
        <ul className="bring-why">
          {row.faults.map(({ field, key }, i) => (
            <li key={`${field} ${i}`}>{words.t(key)}</li>
          ))}
        </ul>
      ) : null}
      {row.state === 'twice' ? <p>{words.t('bring.why.twice', { line: row.sameAs })}</p> : null}
      {latest === undefined ? null : (
        <p>
          {words.t('intake.known.row', {
            kind: words.t(`kind.${latest.kind}`),
            day: time.shortDay(latest.day),
            state: words.t(`request.${latest.state}`),
          })}
        </p>
      )}
    </>
  );
}
