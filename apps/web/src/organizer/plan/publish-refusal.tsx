import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Banner, Button } from '../../ui';
import { useTaskTitle } from '../matching/use-task-title';
import { useWords } from '../messages';
import { STOCK } from '../stock/stock-documents';
import type { PlanQuestion } from './plan-question';
import type { DayTask } from './question-of';
import type { Refused } from './refused';

interface PublishRefusalProps {
  readonly refused: Refused;
  readonly question: PlanQuestion;
  readonly tasks: readonly DayTask[];
  readonly onClose: () => void;
}

/** Why a plan could not be published, with what it is about. Stays until the plan changes or goes out. */
export function PublishRefusal({ refused, question, tasks, onClose }: PublishRefusalProps): ReactNode {
  const words = useWords();
  const titleOf = useTaskTitle(tasks);
  const rule = refused.rule === null ? null : ruleKey(refused.rule);
  const task = tasks.find(({ id }) => id === refused.taskId);
  const handles = question.drivers.filter(({ id }) => refused.memberIds.includes(id));
  return (
    <Banner
      tone="danger"
      announce="alert"
      action={
        <Button size="small" onPress={onClose}>
          {words.t('app.close')}
        </Button>
      }
    >
      <strong>{words.t('plan.refused')}</strong>
      <p>{words.t(`refusal.${refused.code}`)}</p>
      <ul>
        {handles.map(({ id, handle }) => (
          <li key={id}>{words.t('plan.refused.who', { handle })}</li>
        ))}
        {task ? (
          <li>
            <Link to={`/requests/${task.requestId}?list=open`}>{titleOf(task.id)}</Link>
          </li>
        ) : null}
        {rule !== null && words.has(rule) ? <li>{words.t(rule)}</li> : null}
      </ul>
      {refused.short.length > 0 ? <Short short={refused.short} /> : null}
    </Banner>
  );
}

const ruleKey = (rule: string): string => `plan.refused.${rule}`;

/** What the shelf lacks, by the names the hub gave its items. */
function Short({ short }: Pick<Refused, 'short'>): ReactNode {
  const words = useWords();
  const { data } = useQuery(STOCK);
  const lineOf = (id: string) => data?.stock.find(({ item }) => item.id === id);
  return (
    <>
      <ul>
        {short.map(({ itemId, missing }) => {
          const line = lineOf(itemId);
          return (
            <li key={itemId}>
              {words.t('plan.refused.short', {
                item: line?.item.name ?? words.t('stock.item'),
                missing,
                available: line?.available ?? 0,
              })}
            </li>
          );
        })}
      </ul>
      <Link to="/stock">{words.t('plan.refused.toStock')}</Link>
    </>
  );
}
