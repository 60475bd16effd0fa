import { useQuery } from '@apollo/client/react';
import type { DoorSign } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { PackingDeskQuery } from '../../gql/graphql';
import { Button, EmptyState, Select, Skeleton } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useDay } from '../frame/use-day';
import { useWords } from '../messages';
import { PackingSentences } from '../messages/packing-sentences';
import { byRun, standing } from './bag-facts';
import { Label } from './label';
import { ListSheet, LoadSheet } from './list-sheets';
import { PACKING_DESK } from './packing-documents';
import { useSlips } from './use-slips';
import '../sheets/route-sheets.css';
import './packing.css';
import './packing-paper.css';

/** Paper for a wave: labels, packing lists, load sheets. Printing changes nothing, and no name stands on any of it. */
export const PackingPaper = (): ReactNode => (
  <PackingSentences>
    <Screen />
  </PackingSentences>
);

type Wave = PackingDeskQuery['packing'][number];
const SHEETS = ['labels', 'list', 'load'] as const;
type Sheet = (typeof SHEETS)[number];

function Screen(): ReactNode {
  const words = useWords();
  const { waveId, sheet: asked } = useParams();
  const sheet = SHEETS.find((one) => one === asked) ?? 'labels';
  const [day] = useDay();
  const query = useQuery(PACKING_DESK, { variables: { day } });
  return (
    <>
      <header className="page-head sheet-controls">
        <h1>{words.t(`pack.sheet.${sheet}`)}</h1>
        <Link className="button" to={`/stock/packing?day=${day}`}>
          {words.t('pack.paper.back')}
        </Link>
      </header>
      <Loaded query={query}>
        {({ packing }) => {
          const wave = packing.find(({ id }) => id === waveId);
          return wave ? (
            <Paper wave={wave} sheet={sheet} />
          ) : (
            <EmptyState icon="package">{words.t('pack.none')}</EmptyState>
          );
        }}
      </Loaded>
    </>
  );
}

const ROLLS = ['4x6', '62'] as const;
type Roll = (typeof ROLLS)[number];

function Paper({ wave, sheet }: { readonly wave: Wave; readonly sheet: Sheet }): ReactNode {
  const words = useWords();
  const [roll, setRoll] = useState<Roll>('4x6');
  const signs = useSlips(wave.bags);
  if (signs === null) return <Skeleton label={words.t('app.loading')} rows={4} />;
  const bags = standing(wave.bags);
  const runs = byRun(bags);
  const pages = sheet === 'labels' ? bags.reduce((sum, { boxes }) => sum + boxes, 0) : runs.length;
  return (
    <>
      <div className="sheet-controls row pack-day">
        {sheet === 'labels' ? (
          <Select
            label={words.t('pack.paper.size')}
            value={roll}
            options={ROLLS.map((value) => ({ value, label: words.t(`pack.paper.${value}`) }))}
            onChange={(value) => setRoll(ROLLS.find((one) => one === value) ?? '4x6')}
          />
        ) : null}
        <Button variant="primary" onPress={() => print()}>
          {words.t('pack.paper.print')}
        </Button>
        {sheet === 'labels' ? (
          <span className="meta">{words.t('pack.paper.pages', { count: pages })}</span>
        ) : null}
      </div>
      {sheet === 'labels' ? (
        <Labels wave={wave} runs={runs} signs={signs} roll={roll} />
      ) : (
        runs.map(([letter, own]) => {
          const props = { key: letter ?? '', letter, bags: own, signs, wave };
          return sheet === 'list' ? <ListSheet {...props} /> : <LoadSheet {...props} />;
        })
      )}
    </>
  );
}

interface LabelsProps {
  readonly wave: Wave;
  readonly runs: ReturnType<typeof byRun>;
  readonly signs: ReadonlyMap<string, DoorSign>;
  readonly roll: Roll;
}

function Labels({ wave, runs, signs, roll }: LabelsProps): ReactNode {
  const items = new Map(wave.items.map((item) => [item.id, item]));
  return (
    <div className="labels" data-roll={roll}>
      {runs
        .flatMap(([, bags]) => bags)
        .flatMap((bag) =>
          Array.from({ length: bag.boxes }, (_, i) => (
            <Label
              key={`${bag.id} ${String(i)}`}
              bag={bag}
              box={i + 1}
              sign={signs.get(bag.id) ?? null}
              items={items}
            />
          )),
        )}
    </div>
  );
}
