import { useLazyQuery, useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { MatchWeightsQuery, TryMatchWeightsQuery } from '../../gql/graphql';
import { Button, Card, DataTable, NumberField, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords, type MessageKey } from '../messages';
import { MatchSentences } from '../messages/match-sentences';
import './weights.css';
import { MATCH_WEIGHTS, SAVE_WEIGHTS, TRY_WEIGHTS } from './match-documents';

type Saved = MatchWeightsQuery['matchWeights'];
type Trial = TryMatchWeightsQuery['tryMatchWeights'];

/** What counts how much when people and tasks are matched, tried on the hub's real last week before it is saved. */
export function WeightsCard(): ReactNode {
  const query = useQuery(MATCH_WEIGHTS);
  return (
    <MatchSentences>
      <Titled>
        <Loaded query={query}>
          {({ matchWeights }) => <Form key={matchWeights.version} saved={matchWeights} />}
        </Loaded>
      </Titled>
    </MatchSentences>
  );
}

function Titled({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useWords();
  return (
    <Card title={words.t('weights.title')} icon="grip">
      <div className="stack">
        <p>{words.t('weights.lead')}</p>
        {children}
      </div>
    </Card>
  );
}

function Form({ saved }: { readonly saved: Saved }): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [save] = useMutation(SAVE_WEIGHTS);
  const [attempt, trial] = useLazyQuery(TRY_WEIGHTS, { fetchPolicy: 'no-cache' });
  const [draft, setDraft] = useState<Readonly<Record<string, number | null>>>({});
  const valueOf = (name: string, value: number): number | null =>
    name in draft ? (draft[name] ?? null) : value;
  const weights = saved.weights.map(({ name, value }) => ({ name, value: valueOf(name, value) ?? value }));
  const isSame = weights.every(({ value }, i) => value === saved.weights[i]?.value);
  const keep = async (): Promise<void> => {
    const done = await run((key) => save({ variables: { input: { version: saved.version, weights, key } } }));
    if (done) say({ tone: 'success', text: words.t('weights.saved') });
  };
  const reason = isSame ? words.t('weights.same') : undefined;
  return (
    <>
      <div className="weights">
        {saved.weights.map(({ name, value, usual, least, most }) => (
          <NumberField
            key={name}
            label={words.t(`weights.name.${name}` as MessageKey)}
            hint={words.t('weights.usual', { value: usual })}
            min={least}
            max={most}
            value={valueOf(name, value)}
            onChange={(next) => setDraft((now) => ({ ...now, [name]: next }))}
          />
        ))}
      </div>
      <div className="row">
        <Button
          icon="search"
          busy={trial.loading}
          onPress={() => void run(() => attempt({ variables: { input: { weights } } }))}
        >
          {words.t('weights.try')}
        </Button>
        <Button variant="primary" icon="check" busy={busy} reason={reason} onPress={() => void keep()}>
          {words.t('weights.save')}
        </Button>
      </div>
      {trial.data ? <Figures trial={trial.data.tryMatchWeights} /> : null}
    </>
  );
}

const ROWS = [
  ['weights.try.matched', 'matched'],
  ['weights.try.travel', 'travelMinutes'],
  ['weights.try.homes', 'newHomes'],
  ['weights.try.unwanted', 'unwanted'],
  ['weights.try.people', 'people'],
  ['weights.try.most', 'mostForOne'],
] as const satisfies readonly (readonly [MessageKey, keyof Trial['now']])[];

function Figures({ trial: { from, now, then } }: { readonly trial: Trial }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  return (
    <div className="stack" role="status">
      <p>{words.t('weights.try.from', { day: time.shortDay(from), count: now.tasks })}</p>
      <DataTable<(typeof ROWS)[number]>
        caption={words.t('weights.try.title')}
        rows={ROWS}
        rowKey={([, key]) => key}
        columns={[
          {
            id: 'what',
            header: words.t('weights.try.what'),
            rowHeader: true,
            cell: ([label]) => words.t(label),
          },
          { id: 'now', header: words.t('weights.try.now'), cell: ([, key]) => now[key] },
          { id: 'then', header: words.t('weights.try.then'), cell: ([, key]) => then[key] },
        ]}
      />
    </div>
  );
}
