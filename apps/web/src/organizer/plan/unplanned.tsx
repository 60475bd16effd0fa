import type { Plan } from '@doorstep/routing';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Button, Card } from '../../ui';
import { useTaskTitle } from '../matching/use-task-title';
import { useWords } from '../messages';
import type { PlanQuestion } from './plan-question';
import type { DayTask, Opened } from './question-of';
import type { PlanWords } from './use-plan-words';

interface UnplannedProps {
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly tasks: readonly DayTask[];
  readonly leftOut: Opened['leftOut'];
  readonly offStreet: readonly number[];
  readonly planWords: PlanWords;
  /** Placing it by hand, where there are routes to place it in. */
  readonly onPlace?: (task: number) => void;
}

/** What has no place in a route, why, and what would help. Always in sight. */
export function Unplanned(props: UnplannedProps): ReactNode {
  const { plan, question, tasks, leftOut, offStreet, planWords, onPlace } = props;
  const words = useWords();
  const titleOf = useTaskTitle(tasks);
  const none = plan.unserved.length === 0 && leftOut.length === 0;
  const linkTo = (task: DayTask | undefined): ReactNode =>
    task?.requestId ? (
      <Link to={`/requests/${task.requestId}?list=open`}>{words.t('plan.leftOut.toCase')}</Link>
    ) : null;
  return (
    <Card title={words.t('plan.unplanned')} tone={none ? 'plain' : 'attention'}>
      {none ? <p>{words.t('plan.unplanned.none')}</p> : null}
      <ul className="rows">
        {plan.unserved.map((one) => {
          const task = question.tasks[one.task];
          const why = planWords.unserved(one, plan);
          return (
            <li key={one.task} className="row-block">
              <strong>{titleOf(task?.id ?? '')}</strong>
              {offStreet.includes(one.task) ? (
                <span>{words.t('plan.leftOut.off_street')}</span>
              ) : (
                <>
                  <span>{why.reason}</span>
                  <span>{words.t('plan.help', { help: why.help })}</span>
                  {why.tally === null ? null : <span className="meta">{why.tally}</span>}
                </>
              )}
              <span className="row">
                {onPlace ? (
                  <Button size="small" onPress={() => onPlace(one.task)}>
                    {words.t('plan.place')}
                  </Button>
                ) : null}
                {linkTo(tasks.find(({ id }) => id === task?.id))}
              </span>
            </li>
          );
        })}
        {leftOut.map(({ task, why }) => (
          <li key={task.id} className="row-block">
            <strong>{titleOf(task.id)}</strong>
            <span>{words.t(`plan.leftOut.${why}`)}</span>
            {linkTo(task)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
