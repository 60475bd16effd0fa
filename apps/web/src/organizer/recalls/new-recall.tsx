import { useLazyQuery, useMutation, useQuery } from '@apollo/client/react';
import { RECALL_REASONS, type RecallReason } from '@doorstep/books';
import { isDay } from '@doorstep/schedule';
import { useEffect, useState, type ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { RecallMatchesQuery } from '../../gql/graphql';
import { Button, Card, Select, TextField, useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { BooksSentences } from '../messages/books-sentences';
import { STOCK } from '../stock/stock-documents';
import '../reports/books.css';
import { useItemName } from '../stock/use-item-name';
import { MatchTable } from './match-table';
import { OPEN_RECALL, RECALL_MATCHES } from './recall-documents';

/** From what is known of the goods to lots, and from lots to a recall. */
export const NewRecall = (): ReactNode => (
  <BooksSentences>
    <Screen />
  </BooksSentences>
);

const DAYS = ['receivedFrom', 'receivedTo', 'labelFrom', 'labelTo'] as const;
const LABEL_OF = {
  receivedFrom: 'recall.find.from',
  receivedTo: 'recall.find.to',
  labelFrom: 'recall.find.labelFrom',
  labelTo: 'recall.find.labelTo',
} as const;

interface Known {
  readonly itemId: string;
  readonly code: string;
  readonly brand: string;
  readonly source: string;
  readonly receivedFrom: string;
  readonly receivedTo: string;
  readonly labelFrom: string;
  readonly labelTo: string;
}

const isWrong = (text: string): boolean => text.trim() !== '' && !isDay(text.trim());
/** What was not typed is not asked. */
const searchOf = (known: Known): Partial<Known> =>
  Object.fromEntries(
    Object.entries(known).flatMap(([name, text]: [string, string]) =>
      text.trim() === '' ? [] : [[name, text.trim()]],
    ),
  );

function Screen(): ReactNode {
  const words = useWords();
  const [params] = useSearchParams();
  const [find, { data }] = useLazyQuery(RECALL_MATCHES, { fetchPolicy: 'network-only' });
  const lotId = params.get('lot');
  useEffect(() => {
    // Another hub names the lot itself: nothing is to be typed.
    if (lotId !== null) void find({ variables: { search: { lotId } } });
  }, [find, lotId]);
  const [known, setKnown] = useState<Known>({
    itemId: '',
    code: params.get('code') ?? '',
    brand: params.get('brand') ?? '',
    source: '',
    receivedFrom: '',
    receivedTo: '',
    labelFrom: '',
    labelTo: '',
  });
  const say = (name: keyof Known) => (text: string) => setKnown((now) => ({ ...now, [name]: text }));
  const look = (): void => {
    if (DAYS.some((name) => isWrong(known[name]))) return;
    void find({ variables: { search: searchOf(known) } });
  };
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('recall.new')}</h1>
          <p>{words.t('recall.find.lead')}</p>
        </div>
        <Link className="button" to="/stock/recalls">
          {words.t('recall.back')}
        </Link>
      </header>
      <Card title={words.t('recall.find')} icon="search">
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            look();
          }}
        >
          <div className="field-grid">
            <ItemChoice value={known.itemId} onChange={say('itemId')} />
            <TextField label={words.t('recall.find.code')} value={known.code} onChange={say('code')} />
            <TextField label={words.t('recall.find.brand')} value={known.brand} onChange={say('brand')} />
            <TextField label={words.t('recall.find.source')} value={known.source} onChange={say('source')} />
          </div>
          <div className="field-grid">
            {DAYS.map((name) => (
              <TextField
                key={name}
                label={words.t(LABEL_OF[name])}
                hint={words.t('recall.find.day')}
                value={known[name]}
                error={isWrong(known[name]) ? words.t('recall.find.dayWrong') : undefined}
                onChange={say(name)}
              />
            ))}
          </div>
          <div className="row">
            <button type="submit" className="button" data-variant="primary">
              {words.t('recall.find.do')}
            </button>
          </div>
        </form>
      </Card>
      {data === undefined ? null : <Matches matches={data.recallMatches} first={lotId} />}
    </>
  );
}

interface ItemChoiceProps {
  readonly value: string;
  readonly onChange: (itemId: string) => void;
}

function ItemChoice({ value, onChange }: ItemChoiceProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const items = (useQuery(STOCK).data?.stock ?? []).map(({ item }) => ({
    value: item.id,
    label: nameOf(item),
  }));
  items.sort((a, b) => a.label.localeCompare(b.label, words.locale));
  return (
    <Select
      label={words.t('recall.find.item')}
      value={value}
      options={[{ value: '', label: words.t('recall.find.anyItem') }, ...items]}
      onChange={onChange}
    />
  );
}

interface MatchesProps {
  readonly matches: RecallMatchesQuery['recallMatches'];
  /** Chosen already: the lot that another hub named. */
  readonly first: string | null;
}

function Matches({ matches, first }: MatchesProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const navigate = useNavigate();
  const { busy, run } = useCommand();
  const [open] = useMutation(OPEN_RECALL, { refetchQueries: ['Recalls', 'Stock'] });
  const [chosen, setChosen] = useState<readonly string[]>(first === null ? [] : [first]);
  const [reason, setReason] = useState<RecallReason>('maker');
  const lotIds = chosen.filter((id) => matches.some(({ lotId }) => lotId === id));
  const press = async (): Promise<void> => {
    const id = crypto.randomUUID();
    if (!(await run((key) => open({ variables: { input: { id, lotIds, reason, key } } })))) return;
    say({ tone: 'success', text: words.t('recall.opened') });
    void navigate(`/stock/recalls/${id}`);
  };
  return (
    <Card title={words.t('recall.found', { count: matches.length })} icon="list">
      {matches.length === 0 ? null : (
        <div className="stack">
          <MatchTable matches={matches} chosen={lotIds} onChoose={setChosen} />
          <p>{words.t('recall.open.note')}</p>
          <div className="field-line">
            <Select
              label={words.t('recall.reason')}
              value={reason}
              options={RECALL_REASONS.map((value) => ({ value, label: words.t(`recallReason.${value}`) }))}
              onChange={setReason}
            />
            {lotIds.length === 0 ? null : (
              <Button variant="primary" icon="alert" busy={busy} onPress={() => void press()}>
                {words.t('recall.open.do', { count: lotIds.length })}
              </Button>
            )}
          </div>
        </div>
      )}
    </Card>
  );
}
