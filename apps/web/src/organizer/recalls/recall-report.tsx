import { poundsOf, RECALL_OUTCOMES } from '@doorstep/books';
import { useState, type ReactNode } from 'react';
import type { RecallFieldsFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Button, Card, SummaryList, type SummaryRow } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { saveCsv } from '../reports/save-csv';
import { useItemName } from '../stock/use-item-name';
import { useLotName } from './lot-name';

type Recall = RecallFieldsFragment;

interface RecallProps {
  readonly recall: Recall;
}

/** What an authority asks for within the day: what, how many, where, who knows, what was destroyed. No household in it. */
export function RecallReport({ recall }: RecallProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { name } = useUnlocked().me.hub;
  const [madeAt] = useState(() => Date.now());
  return (
    <Card title={words.t('recall.report.title', { hub: name })} icon="list">
      <SummaryList rows={useReportRows(recall)} />
      <p className="meta">{words.t('recall.report.made', { time: time.moment(madeAt) })}</p>
      <div className="row paper-off">
        <Button onPress={() => print()}>{words.t('books.print')}</Button>
        <SaveReport recall={recall} />
      </div>
    </Card>
  );
}

function useReportRows(recall: Recall): SummaryRow[] {
  const words = useWords();
  const time = useHubTime();
  const nameOf = useItemName();
  const lotName = useLotName();
  const { pounds, unweighed } = destroyedIn(recall);
  const amount = (of: Amount): string => {
    const kits = sumOf(recall, of, true);
    const some = kits === 0 ? [] : [words.t('recall.report.kits', { count: kits })];
    return [String(sumOf(recall, of, false)), ...some].join(' · ');
  };
  return [
    {
      term: words.t('recall.column.what'),
      value: recall.lots.map((lot) => <div key={lot.lotId}>{`${nameOf(lot.item)}: ${lotName(lot)}`}</div>),
    },
    { term: words.t('recall.reason'), value: words.t(`recallReason.${recall.reason}`) },
    {
      term: words.t('recall.column.opened'),
      value: words.t('recall.openedBy', { who: recall.openedBy, time: time.moment(recall.openedAt) }),
    },
    { term: words.t('recall.column.received'), value: amount('received') },
    { term: words.t('recall.column.held'), value: amount('held') },
    { term: words.t('recall.out'), value: amount('out') },
    {
      term: words.t('recall.column.destroyed'),
      value: [
        amount('destroyed'),
        ...(pounds > 0 ? [words.t('recall.report.weight', { pounds })] : []),
        ...(unweighed > 0 ? [words.t('recall.report.noWeight', { count: unweighed })] : []),
      ].join(' · '),
    },
    ...outcomesOf(recall).map(([outcome, count]) => ({
      term: words.t(outcome === null ? 'recall.report.notYet' : `recallOutcome.${outcome}`),
      value: count,
    })),
  ];
}

type Amount = 'received' | 'held' | 'out' | 'destroyed';

/** Kits are counted apart: what is in them came in once already, as the lot that they were packed from. */
const sumOf = ({ lots }: Recall, of: Amount, inKits: boolean): number =>
  lots.filter(({ madeOf }) => (madeOf != null) === inKits).reduce((total, lot) => total + lot[of], 0);

function SaveReport({ recall }: RecallProps): ReactNode {
  const words = useWords();
  const save = (): void =>
    saveCsv(`recall-${recall.openedAt.slice(0, 10)}.csv`, [
      [
        'what',
        'brand',
        'lot',
        'source',
        'received_on',
        'received',
        'set_apart',
        'given_out',
        'destroyed',
        'destroyed_grams',
      ],
      ...recall.lots.map((lot) => [
        lot.item.name,
        lot.brand ?? null,
        lot.code ?? null,
        lot.source,
        lot.receivedOn,
        lot.received,
        lot.held,
        lot.out,
        lot.destroyed,
        lot.item.grams == null ? null : lot.item.grams * lot.destroyed,
      ]),
      ['households', null, null, null, null, null, null, null, null, null],
      ...outcomesOf(recall).map(([outcome, count]) => [outcome ?? 'not_told_yet', count]),
    ]);
  return (
    <Button icon="arrowDown" onPress={save}>
      {words.t('books.csv')}
    </Button>
  );
}

function destroyedIn({ lots }: Recall): { readonly pounds: number; readonly unweighed: number } {
  const grams = lots.reduce((sum, { destroyed, item }) => sum + destroyed * (item.grams ?? 0), 0);
  const unknown = lots.filter(({ item }) => item.grams == null);
  return { pounds: poundsOf(grams), unweighed: unknown.reduce((sum, { destroyed }) => sum + destroyed, 0) };
}

type Outcome = (typeof RECALL_OUTCOMES)[number] | null;

/** How many households each outcome has, those not told yet last; what nobody has is left out. */
function outcomesOf({ doors }: Recall): [Outcome, number][] {
  const all: Outcome[] = [...RECALL_OUTCOMES, null];
  return all
    .map((outcome): [Outcome, number] => [
      outcome,
      doors.filter((door) => (door.outcome ?? null) === outcome).length,
    ])
    .filter(([, count]) => count > 0);
}
