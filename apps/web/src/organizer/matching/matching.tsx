import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import type { MatchDayQuery } from '../../gql/graphql';
import { Button, Card, DataTable, EmptyState, Reasons, Skeleton } from '../../ui';
import { DaySelect } from '../frame/day-select';
import { Loaded } from '../frame/loaded';
import { useDay } from '../frame/use-day';
import { useWords } from '../messages';
import { MatchSentences } from '../messages/match-sentences';
import { useCodeWords } from './code-words';
import { Suggestions } from './suggestions';
import { useOffer } from './use-offer';
import { Unmatchable } from './unmatchable';
import { useTaskTitle } from './use-task-title';

const MATCH_DAY = graphql(`
  query MatchDay($day: Day!) {
    matchDay(day: $day) {
      day
      pairs {
        ...PairFields
      }
      unmatched {
        ...UnmatchedFields
      }
    }
    organizerDay(day: $day) {
      day
      tasks {
        ...TaskFields
      }
    }
  }
`);

/** The planner's share of this screen, in a chunk of its own. */
const ExactMatch = lazy(async () => ({ default: (await import('./exact-match')).ExactMatch }));

type Pair = MatchDayQuery['matchDay']['pairs'][number];

/** Who could do what on a day, and what stands in the way of the rest. */
export const Matching = (): ReactNode => (
  <MatchSentences>
    <Screen />
  </MatchSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const { taskId } = useParams();
  const [day, setDay] = useDay();
  const query = useQuery(MATCH_DAY, { variables: { day } });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('match.title')}</h1>
          <p>{words.t('match.lead')}</p>
        </div>
        <DaySelect value={day} onChange={setDay} />
      </header>
      <Loaded query={query}>
        {(data) => (
          <>
            {taskId === undefined ? null : (
              <Suggestions
                key={taskId}
                taskId={taskId}
                day={day}
                task={data.organizerDay.tasks.find((task) => task.id === taskId)}
              />
            )}
            <Pairs data={data} day={day} />
            <Unmatched data={data} day={day} />
            {data.matchDay.pairs.length + data.matchDay.unmatched.length > 0 ? (
              <Suspense fallback={<Skeleton label={words.t('app.loading')} rows={2} />}>
                <ExactMatch key={day} day={day} match={data.matchDay} />
              </Suspense>
            ) : null}
          </>
        )}
      </Loaded>
    </>
  );
}

interface DayProps {
  readonly data: MatchDayQuery;
  readonly day: string;
}

function Pairs({ data, day }: DayProps): ReactNode {
  const words = useWords();
  const titleOf = useTaskTitle(data.organizerDay.tasks);
  const codes = useCodeWords();
  const { busy, offer } = useOffer();
  const { pairs } = data.matchDay;
  if (pairs.length === 0 && data.matchDay.unmatched.length === 0) {
    return <EmptyState icon="check">{words.t('match.none')}</EmptyState>;
  }
  const all = pairs.map((pair) => ({ taskId: pair.taskId, memberIds: [pair.member.id] }));
  return (
    <Card
      title={words.t('match.pairs')}
      action={
        pairs.length > 1 ? (
          <Button icon="check" busy={busy} onPress={() => void offer(all)}>
            {words.t('match.offerAll', { count: pairs.length })}
          </Button>
        ) : null
      }
    >
      {pairs.length === 0 ? (
        <p>{words.t('match.pairs.none')}</p>
      ) : (
        <DataTable<Pair>
          caption={words.t('match.pairs')}
          narrow="cards"
          rows={pairs}
          rowKey={(pair) => `${pair.taskId} ${pair.member.id}`}
          columns={[
            {
              id: 'task',
              header: words.t('column.task'),
              rowHeader: true,
              cell: (pair) => <Link to={`/matching/${pair.taskId}?day=${day}`}>{titleOf(pair.taskId)}</Link>,
            },
            {
              id: 'who',
              header: words.t('column.who'),
              cell: (pair) => (
                <>
                  <strong>{pair.member.handle}</strong>
                  <br />
                  <span className="meta">{words.t(`strength.${pair.strength}`)}</span>
                </>
              ),
            },
            {
              id: 'why',
              header: words.t('act.reason'),
              cell: (pair) => (
                <Reasons
                  lines={codes.reasons(pair.reasons)}
                  plusLabel={words.t('match.for')}
                  minusLabel={words.t('match.against')}
                />
              ),
            },
            {
              id: 'act',
              header: words.t('column.act'),
              cell: (pair) => (
                <Button
                  size="small"
                  busy={busy}
                  onPress={() => void offer([{ taskId: pair.taskId, memberIds: [pair.member.id] }])}
                >
                  {words.t('match.offer', { handle: pair.member.handle })}
                </Button>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}

function Unmatched({ data, day }: DayProps): ReactNode {
  const words = useWords();
  const { unmatched } = data.matchDay;
  if (unmatched.length === 0) return null;
  return (
    <Card title={words.t('match.unmatched')} icon="alert">
      <Unmatchable unmatched={unmatched} tasks={data.organizerDay.tasks} day={day} />
    </Card>
  );
}
