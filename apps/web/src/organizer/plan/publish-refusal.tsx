import { useQuery } from '@apollo/client/react';
import type { Plan } from '@doorstep/routing';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Banner, Button } from '../../ui';
import { useTaskTitle } from '../matching/use-task-title';
import { useWords } from '../messages';
import { STOCK } from '../stock/stock-documents';
import type { PlanQuestion } from './plan-question';
import type { DayTask } from './question-of';
import type { Refused } from './refused';
import type { PlanWords } from './use-plan-words';

interface PublishRefusalProps {
  readonly refused: Refused;
  readonly plan: Plan;
  readonly planWords: PlanWords;
  readonly question: PlanQuestion;
  readonly tasks: readonly DayTask[];
  readonly onClose: () => void;
}

/** Why a plan could not be published, with what it is about. Stays until the plan changes or goes out. */
export function PublishRefusal(props: PublishRefusalProps): ReactNode {
  const { refused, question, tasks, onClose } = props;
  const words = useWords();
  const titleOf = useTaskTitle(tasks);
  const rule = refused.rule === null ? null : ruleKey(refused.rule);
  const task = tasks.find(({ id }) => id === refused.taskId);
  const runs = question.drivers.filter(({ run }) => run !== undefined && refused.runIds.includes(run.id));
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
        {runs.map(({ id, handle, run }) => (
          <li key={id}>{words.t('plan.refused.run', { handle, letter: run?.letter ?? '' })}</li>
        ))}
        {task ? (
          <li>
            <Link to={`/requests/${task.requestId}?list=open`}>{titleOf(task.id)}</Link>
          </li>
        ) : null}
        {rule !== null && words.has(rule) ? <li>{words.t(rule)}</li> : null}
      </ul>
      {refused.short.length > 0 ? <Short short={refused.short} without={routesWithout(props)} /> : null}
    </Banner>
  );
}

const ruleKey = (rule: string): string => `plan.refused.${rule}`;

/** The routes that would leave without something, with how many of their stops. */
const routesWithout = ({ refused, plan, planWords, question }: PublishRefusalProps): ShortProps['without'] =>
  plan.routes.flatMap(({ vehicle, stops }) => {
    const missed = stops.filter(({ task, kind }) => {
      const id = task === null ? undefined : question.tasks[task]?.id;
      return kind === 'deliver' && id !== undefined && refused.taskIds.includes(id);
    });
    const handle = question.drivers[vehicle]?.handle ?? '';
    return missed.length === 0
      ? []
      : [{ letter: planWords.letter(plan, vehicle), handle, stops: missed.length }];
  });

interface ShortProps extends Pick<Refused, 'short'> {
  readonly without: readonly { readonly letter: string; readonly handle: string; readonly stops: number }[];
}

/** What the shelf lacks, by the names the hub gave its items. */
function Short({ short, without }: ShortProps): ReactNode {
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
      {without.length > 0 ? (
        <ul>
          {without.map((route) => (
            <li key={route.letter}>{words.t('plan.refused.without', route)}</li>
          ))}
        </ul>
      ) : null}
      <Link to="/stock">{words.t('plan.refused.toStock')}</Link>
    </>
  );
}
