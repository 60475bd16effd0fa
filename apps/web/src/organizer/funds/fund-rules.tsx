import { useMutation } from '@apollo/client/react';
import { typedCents } from '@doorstep/books';
import { useState, type ReactNode } from 'react';
import type { FundFieldsFragment } from '../../gql/graphql';
import { Banner, Button, Card, TextField, useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { CONFIRM_FUND_RULES, SET_FUND_RULES } from './fund-documents';
import { useMoney } from './money';

interface FundProps {
  readonly fund: FundFieldsFragment;
}

/** What one person may give out alone, and what a mile is worth. */
export function FundRules({ fund }: FundProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [set] = useMutation(SET_FUND_RULES);
  const [alone, setAlone] = useState(String(fund.aloneCents / 100));
  const [mile, setMile] = useState(String(fund.mileRate / 10));
  const aloneCents = alone.trim() === '0' ? 0 : typedCents(alone);
  // Tenths of a cent: as dollars and cents are read, so are cents and tenths.
  const rate = mile.trim() === '0' ? 0 : typedCents(mile);
  const press = async (): Promise<void> => {
    if (aloneCents === null || rate === null) return;
    const input = { aloneCents, mileRate: Math.round(rate / 10), version: fund.version };
    if (await run((key) => set({ variables: { input: { ...input, key } } })))
      say({ tone: 'success', text: words.t('fund.rules.saved') });
  };
  return (
    <Card title={words.t('fund.rules')} icon="lock">
      <div className="stack">
        <Wanted fund={fund} />
        <div className="field-line">
          <TextField
            label={words.t('fund.rules.alone')}
            inputMode="decimal"
            value={alone}
            error={aloneCents === null ? words.t('fund.amount.wrong') : undefined}
            onChange={setAlone}
          />
          <TextField
            label={words.t('fund.rules.mile')}
            hint={words.t('fund.rules.hint')}
            inputMode="decimal"
            value={mile}
            error={rate === null ? words.t('fund.amount.wrong') : undefined}
            onChange={setMile}
          />
          <Button busy={busy} onPress={() => void press()}>
            {words.t('fund.rules.do')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Wanted({ fund }: FundProps): ReactNode {
  const words = useWords();
  const money = useMoney();
  const { busy, run } = useCommand();
  const [confirm] = useMutation(CONFIRM_FUND_RULES);
  const { wantedAloneCents, wantedMine, version } = fund;
  if (wantedAloneCents == null) return null;
  return (
    <Banner
      tone="warning"
      action={
        wantedMine ? null : (
          <Button busy={busy} onPress={() => void run((key) => confirm({ variables: { version, key } }))}>
            {words.t('fund.rules.confirm')}
          </Button>
        )
      }
    >
      {words.t('fund.rules.wanted', { amount: money(wantedAloneCents) })}
    </Banner>
  );
}
