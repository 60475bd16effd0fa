import type { ReactNode } from 'react';
import { Card, Chip, Disclosure, SummaryList } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useTaskTitle } from '../matching/use-task-title';
import { useWords } from '../messages';
import type { PlanChanges, TaskChange } from './plan-changes';
import type { DayTask } from './question-of';
import type { PlanFigures } from './trail';

interface PlanChangesCardProps {
  readonly changes: PlanChanges;
  /** What the plan is held against. */
  readonly against: 'force' | 'draft';
  readonly tasks: readonly DayTask[];
  readonly handleOf: (memberId: string) => string;
}

/** Less of each is better. */
const ROWS = ['leftOut', 'cars', 'driving', 'meters'] as const satisfies readonly (keyof PlanFigures)[];
type Row = (typeof ROWS)[number];

/** Before and after: the numbers side by side, and who gets or loses which stop. */
export function PlanChangesCard({ changes, against, tasks, handleOf }: PlanChangesCardProps): ReactNode {
  const words = useWords();
  const show = useFigures();
  const { before, after, moved, placed, dropped } = changes;
  const title = words.t(`plan.changes.${against}`);
  return (
    <Card title={title}>
      <SummaryList
        rows={ROWS.map((row) => ({
          term: words.t(`plan.figure.${row}`),
          value: <FromTo before={show(row, before[row])} after={show(row, after[row])} />,
          action: (
            <Verdict by={after[row] - before[row]} text={show(row, Math.abs(after[row] - before[row]))} />
          ),
        }))}
      />
      <p>
        {words.t('plan.changes.hands', {
          moved: moved.length,
          placed: placed.length,
          dropped: dropped.length,
        })}
      </p>
      {moved.length + placed.length + dropped.length > 0 ? (
        <Disclosure summary={words.t('plan.changes.which')}>
          <ChangeList {...{ tasks, handleOf }} list={[...moved, ...dropped, ...placed]} />
        </Disclosure>
      ) : null}
    </Card>
  );
}

function ChangeList({
  list,
  tasks,
  handleOf,
}: Pick<PlanChangesCardProps, 'tasks' | 'handleOf'> & { readonly list: readonly TaskChange[] }): ReactNode {
  const words = useWords();
  const titleOf = useTaskTitle(tasks);
  const name = (id: string | null): string => (id === null ? words.t('plan.changes.nobody') : handleOf(id));
  return (
    <ul className="rows">
      {list.map(({ taskId, was, is }) => (
        <li key={taskId} className="row-block">
          <strong>{titleOf(taskId)}</strong>
          <span>{words.t('plan.changes.from', { was: name(was), is: name(is) })}</span>
        </li>
      ))}
    </ul>
  );
}

/** An arrow for eyes, words for ears. */
function FromTo(values: { readonly before: string; readonly after: string }): ReactNode {
  const words = useWords();
  return (
    <>
      <span className="visually-hidden">{words.t('plan.changes.values', values)}</span>
      <span aria-hidden="true" className="tabular">
        {values.before} → {values.after}
      </span>
    </>
  );
}

/** Colour, sign and word say the same. */
function Verdict({ by, text }: { readonly by: number; readonly text: string }): ReactNode {
  const words = useWords();
  if (by === 0) return <Chip>{words.t('plan.changes.same')}</Chip>;
  return (
    <Chip tone={by < 0 ? 'success' : 'warning'} icon={by < 0 ? 'check' : 'alert'}>
      {words.t(by < 0 ? 'plan.changes.less' : 'plan.changes.more', { by: text })}
    </Chip>
  );
}

function useFigures(): (row: Row, value: number) => string {
  const words = useWords();
  const time = useHubTime();
  return (row, value) => {
    if (row === 'driving') return time.length(value);
    return row === 'meters' ? words.t('distance.km', { km: value / 1000 }) : String(value);
  };
}
