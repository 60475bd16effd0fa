import { useMutation, useQuery } from '@apollo/client/react';
import { isTold } from '@doorstep/books';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { RecallFieldsFragment } from '../../gql/graphql';
import { Banner, Button, Card, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useMinute } from '../frame/use-minute';
import { useWords } from '../messages';
import { BooksSentences } from '../messages/books-sentences';
import '../reports/books.css';
import '../reports/paper.css';
import { useItemName } from '../stock/use-item-name';
import { CLOSE_RECALL, RECALL } from './recall-documents';
import { RecallBags, RecallHubs, RecallRuns } from './recall-lists';
import { RecallLots } from './recall-lots';
import { RecallDoorRow } from './recall-door';
import { RecallReport } from './recall-report';

export type RecallProps = { readonly recall: RecallFieldsFragment };

/** One recall, worked from the top down: what is here, what is in bags, who drives, who has it. */
export const OneRecall = (): ReactNode => (
  <BooksSentences>
    <Screen />
  </BooksSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const { recallId = '' } = useParams();
  const query = useQuery(RECALL, { variables: { id: recallId }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <header className="page-head paper-off">
        <Title recall={query.data?.recall} />
        <Link className="button" to="/stock/recalls">
          {words.t('recall.back')}
        </Link>
      </header>
      <Loaded query={query}>
        {({ recall }) => (
          <div className="stack">
            <div className="stack paper-off">
              <Clock recall={recall} />
              <RecallLots recall={recall} />
              <RecallBags recall={recall} />
              <RecallRuns recall={recall} />
              <Doors recall={recall} />
              <RecallHubs recall={recall} />
              <Close recall={recall} />
            </div>
            <RecallReport recall={recall} />
          </div>
        )}
      </Loaded>
    </>
  );
}

/** What came back by its name: kits that only hold some of it are below. */
function Title({ recall }: { readonly recall: RecallFieldsFragment | undefined }): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const named = (recall?.lots ?? []).filter(({ madeOf }) => madeOf == null);
  const items = [...new Set(named.map(({ item }) => nameOf(item)))];
  const list = new Intl.ListFormat(words.locale);
  return (
    <h1>
      {items.length === 0 ? words.t('recall.title') : words.t('recall.one', { items: list.format(items) })}
    </h1>
  );
}

const HOUR = 3_600_000;

/** The day a recall has, as hours that are left. */
function Clock({ recall }: RecallProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const now = useMinute();
  const due = time.moment(recall.dueAt);
  if (recall.closedAt != null)
    return (
      <Banner tone="success">
        {words.t('recall.closedOn', { time: time.moment(recall.closedAt), who: recall.closedBy ?? '' })}
      </Banner>
    );
  const left = Date.parse(recall.dueAt) - now;
  return left > 0 ? (
    <Banner tone="warning">{words.t('recall.clock', { hours: Math.ceil(left / HOUR), time: due })}</Banner>
  ) : (
    <Banner tone="danger">{words.t('recall.late', { time: due })}</Banner>
  );
}

function Doors({ recall }: RecallProps): ReactNode {
  const words = useWords();
  const { doors } = recall;
  return (
    <Card title={words.t('recall.doors', { told: doors.filter(told).length, all: doors.length })} icon="home">
      {doors.length === 0 ? <p className="meta">{words.t('recall.doors.none')}</p> : null}
      <ul className="rows">
        {doors.map((door) => (
          <RecallDoorRow key={door.taskId} recall={recall} door={door} />
        ))}
      </ul>
    </Card>
  );
}

const told = ({ outcome }: RecallFieldsFragment['doors'][number]): boolean =>
  isTold({ outcome: outcome ?? null });

function Close({ recall }: RecallProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [close] = useMutation(CLOSE_RECALL, { refetchQueries: ['Recalls'] });
  if (recall.state === 'closed') return null;
  const bags = recall.bags.filter(({ takenAt }) => takenAt == null).length;
  const doors = recall.doors.filter((door) => !told(door)).length + recall.runs.length;
  const units = recall.lots
    .filter(({ state }) => state === 'recalled')
    .reduce((sum, { onHand }) => sum + onHand, 0);
  const press = async (): Promise<void> => {
    if (await run((key) => close({ variables: { recallId: recall.id, key } })))
      say({ tone: 'success', text: words.t('recall.closed') });
  };
  return bags + doors + units > 0 ? (
    <p className="meta">{words.t('recall.close.left', { bags, doors, units })}</p>
  ) : (
    <div className="row">
      <Button variant="primary" icon="check" busy={busy} onPress={() => void press()}>
        {words.t('recall.close')}
      </Button>
    </div>
  );
}
