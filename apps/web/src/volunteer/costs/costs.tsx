import { useMutation, useQuery } from '@apollo/client/react';
import { ROAD_CATEGORIES, type RoadCategory, typedCents } from '@doorstep/books';
import { useState, type ReactNode } from 'react';
import type { RunCostFieldsFragment } from '../../gql/graphql';
import { formattingLocale } from '../../i18n/messages';
import { useHubTime } from '../frame/hub-time';
import { Link } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { Button, Card, Chip, EmptyState, Select, Skeleton, TextField } from '../kit';
import { useWords } from '../messages';
import { ASK_RUN_COST, MY_RUN_COSTS, WITHDRAW_RUN_COST } from './cost-documents';

const METERS_PER_MILE = 1609.344;
const AFTER = { refetchQueries: ['MyRunCosts'] };

/** V12: what a driver paid for a run, asked back. A run has a letter and a day; nobody's door is in it. */
export function Costs(): ReactNode {
  const words = useWords();
  const { data } = useQuery(MY_RUN_COSTS, { fetchPolicy: 'cache-and-network' });
  return (
    <Screen title={words.t('costs.title')} sub={<p>{words.t('costs.lead')}</p>}>
      {data === undefined ? <Skeleton label={words.t('app.loading')} rows={3} /> : null}
      {data?.myRunCosts.length === 0 ? <EmptyState icon="car">{words.t('costs.none')}</EmptyState> : null}
      {data?.myRunCosts.map((run) => (
        <RunCard key={run.runId} run={run} />
      ))}
      <Link to="/me" size="big" icon="back">
        {words.t('me.back')}
      </Link>
    </Screen>
  );
}

interface RunProps {
  readonly run: RunCostFieldsFragment;
}

function useMoney(): (cents: number) => string {
  const { locale } = useWords();
  const format = new Intl.NumberFormat(formattingLocale(locale), { style: 'currency', currency: 'USD' });
  return (cents) => format.format(cents / 100);
}

function RunCard({ run }: RunProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const money = useMoney();
  const { letter, day, meters, mileRate, costs } = run;
  const open = ROAD_CATEGORIES.filter(
    (category) => !costs.some((cost) => cost.category === category && LIVE.has(cost.state)),
  );
  return (
    <Card title={words.t('costs.run', { letter, day: time.day(day) })} icon="route">
      <p className="meta">
        {words.t('costs.planned', { miles: meters / METERS_PER_MILE, rate: money(mileRate / 10) })}
      </p>
      <ul className="cards">
        {costs.map(({ id, category, cents, state }) => (
          <li key={id}>
            {words.t(`cost.${category}`)} <bdi dir="ltr">{money(cents)}</bdi>{' '}
            <Chip>{words.t(`costState.${state}`)}</Chip> {state === 'asked' ? <Withdraw id={id} /> : null}
          </li>
        ))}
      </ul>
      {open.length === 0 ? null : <Ask key={open.join()} runId={run.runId} open={open} />}
    </Card>
  );
}

const LIVE: ReadonlySet<string> = new Set(['asked', 'paid']);

function Withdraw({ id }: { readonly id: string }): ReactNode {
  const words = useWords();
  const { busy, fault, run } = useCommand();
  const [withdraw] = useMutation(WITHDRAW_RUN_COST, AFTER);
  return (
    <>
      <Button busy={busy} onPress={() => void run((key) => withdraw({ variables: { id, key } }))}>
        {words.t('costs.withdraw')}
      </Button>
      <FaultNote fault={fault} />
    </>
  );
}

interface AskProps {
  readonly runId: string;
  readonly open: readonly RoadCategory[];
}

function Ask({ runId, open }: AskProps): ReactNode {
  const words = useWords();
  const { busy, fault, run } = useCommand();
  const [ask] = useMutation(ASK_RUN_COST, AFTER);
  const [category, setCategory] = useState<RoadCategory>(open[0] ?? 'miles');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const press = async (): Promise<void> => {
    // Miles are typed like dollars: 12.5 are 125 tenths.
    const hundredths = typedCents(text);
    setWrong(hundredths === null);
    if (hundredths === null) return;
    const amount = category === 'miles' ? { tenthMiles: Math.round(hundredths / 10) } : { cents: hundredths };
    const id = crypto.randomUUID();
    await run((key) => ask({ variables: { input: { id, runId, category, ...amount, key } } }));
  };
  return (
    <div className="stack">
      <Select
        label={words.t('costs.what')}
        value={category}
        options={open.map((value) => ({ value, label: words.t(`cost.${value}`) }))}
        onChange={setCategory}
      />
      <TextField
        label={words.t(category === 'miles' ? 'costs.miles' : 'costs.amount')}
        hint={words.t(category === 'miles' ? 'costs.miles.hint' : 'costs.amount.hint')}
        inputMode="decimal"
        value={text}
        error={wrong ? words.t('costs.wrong') : undefined}
        onChange={setText}
      />
      <FaultNote fault={fault} />
      <Button size="big" busy={busy} onPress={() => void press()}>
        {words.t('costs.ask')}
      </Button>
    </div>
  );
}
