import type { Plan } from '@doorstep/routing';
import type { Day } from '@doorstep/std';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { MatchDayQuery } from '../../gql/graphql';
import { Button, Card, DataTable, Reasons, type ReasonLine } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { PlanSentences } from '../messages/plan-sentences';
import type { PlanQuestion } from '../plan/plan-question';
import { PlanningProgress } from '../plan/planning-progress';
import type { DayTask, Opened } from '../plan/question-of';
import { Unplanned } from '../plan/unplanned';
import { usePlanWords } from '../plan/use-plan-words';
import { proposalsOf, type Proposal } from './proposals';
import { useExactMatch } from './use-exact-match';
import { useOffer } from './use-offer';
import { useTaskTitle } from './use-task-title';

interface ExactMatchProps {
  readonly day: Day;
  readonly match: MatchDayQuery['matchDay'];
}

/** The day worked out on exact places in this tab, beside what the server suggests from coarse ones. */
export const ExactMatch = (props: ExactMatchProps): ReactNode => (
  <PlanSentences>
    <Exact {...props} />
  </PlanSentences>
);

function Exact({ day, match }: ExactMatchProps): ReactNode {
  const words = useWords();
  const { asked, planner, opening, start } = useExactMatch(day);
  const count = match.pairs.length + match.unmatched.length;
  const { state } = planner;
  return (
    <>
      <Card title={words.t('exact.title')} icon="pin">
        <p>{words.t('exact.lead')}</p>
        <div className="row">
          <Button icon="route" busy={opening} onPress={() => void start()}>
            {words.t('exact.go')}
          </Button>
          <span className="meta">{words.t('plan.noted', { count })}</span>
        </div>
      </Card>
      <PlanningProgress
        state={state}
        opening={opening}
        question={asked?.question ?? null}
        tasks={asked?.tasks ?? []}
        onUse={planner.useNow}
        onCancel={planner.cancel}
      />
      {state.at === 'settled' && asked ? (
        <Proposed
          {...{ day, match }}
          plan={state.plan}
          question={asked.question}
          tasks={asked.tasks}
          leftOut={asked.leftOut}
          offStreet={planner.offStreet}
        />
      ) : null}
    </>
  );
}

interface ProposedProps extends ExactMatchProps {
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly tasks: readonly DayTask[];
  readonly leftOut: Opened['leftOut'];
  readonly offStreet: readonly number[];
}

function Proposed(props: ProposedProps): ReactNode {
  const { plan, question, tasks, match, day } = props;
  const words = useWords();
  const planWords = usePlanWords(question, tasks);
  const titleOf = useTaskTitle(tasks);
  const reasonsOf = useProposalReasons(question);
  const { busy, offer } = useOffer();
  const proposals = proposalsOf(plan, question);
  const idOf = (one: Proposal): string => question.tasks[one.task]?.id ?? '';
  const who = (one: Proposal) => question.drivers[one.driver];
  const serverSays = (id: string): string =>
    match.pairs.find(({ taskId }) => taskId === id)?.member.handle ?? words.t('exact.server.nobody');
  const asOffer = (one: Proposal) => ({ taskId: idOf(one), memberIds: [who(one)?.id ?? ''] });
  return (
    <>
      <Card
        title={words.t('exact.proposals')}
        action={
          proposals.length > 1 ? (
            <Button icon="check" busy={busy} onPress={() => void offer(proposals.map(asOffer))}>
              {words.t('match.offerAll', { count: proposals.length })}
            </Button>
          ) : null
        }
      >
        {proposals.length === 0 ? <p>{words.t('match.pairs.none')}</p> : null}
        <DataTable<Proposal>
          caption={words.t('exact.proposals')}
          narrow="cards"
          rows={proposals}
          rowKey={idOf}
          columns={[
            {
              id: 'task',
              header: words.t('column.task'),
              rowHeader: true,
              cell: (one) => <Link to={`/matching/${idOf(one)}?day=${day}`}>{titleOf(idOf(one))}</Link>,
            },
            {
              id: 'who',
              header: words.t('column.who'),
              cell: (one) => (
                <>
                  <strong>{who(one)?.handle}</strong>
                  <br />
                  <span className="meta">{words.t('exact.server', { handle: serverSays(idOf(one)) })}</span>
                </>
              ),
            },
            {
              id: 'why',
              header: words.t('act.reason'),
              cell: (one) => (
                <Reasons
                  lines={reasonsOf(one)}
                  plusLabel={words.t('match.for')}
                  minusLabel={words.t('match.against')}
                />
              ),
            },
            {
              id: 'act',
              header: words.t('column.act'),
              cell: (one) => (
                <Button size="small" busy={busy} onPress={() => void offer([asOffer(one)])}>
                  {words.t('match.offer', { handle: who(one)?.handle ?? '' })}
                </Button>
              ),
            },
          ]}
        />
      </Card>
      <Unplanned {...props} planWords={planWords} />
    </>
  );
}

/** What speaks for and against a proposal, in the order in which an organizer asks. */
function useProposalReasons(question: PlanQuestion): (one: Proposal) => readonly ReasonLine[] {
  const words = useWords();
  const time = useHubTime();
  const clock = (second: number): string => time.minutes(Math.round(second / 60));
  return ({ task, leaveAt, beginAt, leg, after, knowsHome, others }) => [
    {
      text: words.t(`exact.after.${after}`, {
        leave: clock(leaveAt),
        at: clock(beginAt),
        way: time.length(leg),
      }),
      plus: true,
    },
    ...(question.tasks[task]?.knownTo == null
      ? []
      : [{ text: words.t(`reason.NEW_HOME.${knowsHome ? 0 : 1}`), plus: knowsHome }]),
    ...(others > 0 ? [{ text: words.t('reason.FAIRNESS', { count: others }), plus: false }] : []),
  ];
}
