import { useMutation } from '@apollo/client/react';
import { DECLINE_REASONS, type DeclineReason } from '@doorstep/books';
import { useState, type ReactNode } from 'react';
import type { FundFieldsFragment } from '../../gql/graphql';
import { Button, Chip, Select, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { type MessageKey, useWords } from '../messages';
import { APPROVE_FUND_ASK, DECLINE_FUND_ASK, WITHDRAW_FUND_ASK } from './fund-documents';
import { useMoney } from './money';

type Ask = FundFieldsFragment['asks'][number];

interface AskProps {
  readonly ask: Ask;
}

const METERS_PER_MILE = 1609.344;

/** Money that somebody asks for, and the press of whoever did not. */
export function AskRow({ ask }: AskProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const money = useMoney();
  const { kind, category, cents, askedBy, day, got, yeses, reverses, mine } = ask;
  return (
    <li className="row-block">
      <div className="row" data-align="between">
        <span className="row">
          <strong className="tabular">
            <bdi dir="ltr">{money(cents)}</bdi>
          </strong>
          <Chip>{words.t(`fundKind.${kind}`)}</Chip>
          <span>{words.t(`fundCategory.${category}`)}</span>
          {reverses == null ? null : <span>{words.t('fund.ask.reverses', { n: reverses })}</span>}
        </span>
        <span className="meta">
          {words.t('fund.ask.by', {
            who: askedBy,
            day: kind === 'help' ? words.t('fund.week', { day: time.shortDay(day) }) : time.shortDay(day),
          })}
        </span>
      </div>
      <RunFacts ask={ask} />
      <p className="meta">
        {[words.t('fund.ask.got', { got, all: yeses }), ...(mine ? [words.t('fund.ask.mine')] : [])].join(
          ' · ',
        )}
      </p>
      {mine ? <Withdraw ask={ask} /> : <Decide ask={ask} />}
    </li>
  );
}

function RunFacts({ ask }: AskProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { runLetter, runDay, tenthMiles, plannedMeters } = ask;
  if (runLetter == null || runDay == null) return null;
  return (
    <p>
      {words.t('fund.ask.run', { letter: runLetter, day: time.shortDay(runDay) })}
      {tenthMiles == null
        ? null
        : ` · ${words.t('fund.ask.miles', { miles: tenthMiles / 10, planned: (plannedMeters ?? 0) / METERS_PER_MILE })}`}
    </p>
  );
}

/** The month is read again: a yes may have written a line. */
const AFTER = { refetchQueries: ['TheFundMonth'] };

function Decide({ ask: { id, version } }: AskProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [approve] = useMutation(APPROVE_FUND_ASK, AFTER);
  const [decline] = useMutation(DECLINE_FUND_ASK, AFTER);
  const [reason, setReason] = useState<DeclineReason>('not_covered');
  const press = async (word: MessageKey, act: (key: string) => Promise<unknown>): Promise<void> => {
    if (await run(act)) say({ tone: 'success', text: words.t(word) });
  };
  return (
    <div className="field-line">
      <Button
        variant="primary"
        icon="check"
        busy={busy}
        onPress={() =>
          void press('fund.approved', (key) => approve({ variables: { input: { id, version, key } } }))
        }
      >
        {words.t('fund.approve')}
      </Button>
      <Select
        label={words.t('fund.decline.why')}
        value={reason}
        options={DECLINE_REASONS.map((value) => ({ value, label: words.t(`declineReason.${value}`) }))}
        onChange={setReason}
      />
      <Button
        busy={busy}
        onPress={() =>
          void press('fund.declined', (key) =>
            decline({ variables: { input: { id, version, reason, key } } }),
          )
        }
      >
        {words.t('fund.decline')}
      </Button>
    </div>
  );
}

function Withdraw({ ask: { id } }: AskProps): ReactNode {
  const words = useWords();
  const { busy, run } = useCommand();
  const [withdraw] = useMutation(WITHDRAW_FUND_ASK);
  return (
    <div className="row">
      <Button busy={busy} onPress={() => void run((key) => withdraw({ variables: { id, key } }))}>
        {words.t('fund.withdraw')}
      </Button>
    </div>
  );
}
