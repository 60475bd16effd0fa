import { useMutation } from '@apollo/client/react';
import {
  GIFT_SOURCES,
  type GiftSource,
  HELP_CATEGORIES,
  type HelpCategory,
  typedCents,
} from '@doorstep/books';
import { useState, type ReactNode } from 'react';
import { Button, Card, Select, TextField, useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { GIVE_TO_FUND, HELP_FROM_FUND } from './fund-documents';
import { useMoney } from './money';

/** The month is read again: a line was written. */
const AFTER = { refetchQueries: ['TheFundMonth'] };

/** Help to a household: a category and an amount, and nothing of whom. */
export function HelpCard(): ReactNode {
  const words = useWords();
  const say = useToast();
  const money = useMoney();
  const { busy, run } = useCommand();
  const [help] = useMutation(HELP_FROM_FUND, AFTER);
  const [category, setCategory] = useState<HelpCategory>('rent');
  const amount = useAmount();
  const press = async (): Promise<void> => {
    const cents = amount.read();
    if (cents === null) return;
    const id = crypto.randomUUID();
    let waits = false;
    const done = await run(async (key) => {
      const { data } = await help({ variables: { input: { id, category, cents, key } } });
      waits = data?.helpFromFund.asks.some((ask) => ask.id === id) ?? false;
    });
    if (!done) return;
    amount.clear();
    say({
      tone: 'success',
      text: waits ? words.t('fund.help.waits') : words.t('fund.help.done', { amount: money(cents) }),
    });
  };
  return (
    <Card title={words.t('fund.help')} icon="visit">
      <div className="stack">
        <Select
          label={words.t('fund.help.for')}
          value={category}
          options={HELP_CATEGORIES.map((value) => ({ value, label: words.t(`fundCategory.${value}`) }))}
          onChange={setCategory}
        />
        <AmountField amount={amount} />
        <Button variant="primary" busy={busy} onPress={() => void press()}>
          {words.t('fund.help.do')}
        </Button>
      </div>
    </Card>
  );
}

export function GiftCard(): ReactNode {
  const words = useWords();
  const say = useToast();
  const money = useMoney();
  const { busy, run } = useCommand();
  const [give] = useMutation(GIVE_TO_FUND, AFTER);
  const [source, setSource] = useState<GiftSource>('person');
  const amount = useAmount();
  const press = async (): Promise<void> => {
    const cents = amount.read();
    if (cents === null) return;
    if (!(await run((key) => give({ variables: { input: { source, cents, key } } })))) return;
    amount.clear();
    say({ tone: 'success', text: words.t('fund.gift.done', { amount: money(cents) }) });
  };
  return (
    <Card title={words.t('fund.gift')} icon="plus">
      <div className="stack">
        <Select
          label={words.t('fund.gift.from')}
          value={source}
          options={GIFT_SOURCES.map((value) => ({ value, label: words.t(`fundCategory.${value}`) }))}
          onChange={setSource}
        />
        <AmountField amount={amount} />
        <Button busy={busy} onPress={() => void press()}>
          {words.t('fund.gift.do')}
        </Button>
      </div>
    </Card>
  );
}

interface Amount {
  readonly text: string;
  readonly wrong: boolean;
  readonly type: (text: string) => void;
  readonly clear: () => void;
  /** The cents, or null and the field says what is wrong. */
  readonly read: () => number | null;
}

function useAmount(): Amount {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const type = (typed: string): void => {
    setText(typed);
    setWrong(false);
  };
  return {
    text,
    wrong,
    type,
    clear: () => type(''),
    read: () => {
      const cents = typedCents(text);
      setWrong(cents === null);
      return cents;
    },
  };
}

function AmountField({ amount }: { readonly amount: Amount }): ReactNode {
  const words = useWords();
  return (
    <TextField
      label={words.t('fund.amount')}
      hint={words.t('fund.amount.hint')}
      inputMode="decimal"
      value={amount.text}
      error={amount.wrong ? words.t('fund.amount.wrong') : undefined}
      onChange={amount.type}
    />
  );
}
