import type { ReactNode } from 'react';
import type { TaskFieldsFragment } from '../../gql/graphql';
import { Card, Chip, DataTable } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';

/** What became of a request: its tasks, and who holds each. */
export function TaskList({ tasks }: { readonly tasks: readonly TaskFieldsFragment[] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  return (
    <Card title={words.t('case.tasks')}>
      <DataTable
        caption={words.t('case.tasks')}
        rows={tasks}
        rowKey={(task) => task.id}
        columns={[
          {
            id: 'kind',
            header: words.t('column.task'),
            rowHeader: true,
            cell: (task) => words.t(`task.${task.kind}`),
          },
          {
            id: 'when',
            header: words.t('column.when'),
            cell: (task) => time.window(task.fromMinute, task.toMinute),
          },
          {
            id: 'state',
            header: words.t('column.state'),
            cell: (task) => <Chip>{words.t(`taskState.${task.state}`)}</Chip>,
          },
          { id: 'who', header: words.t('column.who'), cell: (task) => holderOf(task) },
        ]}
      />
    </Card>
  );
}

const HOLDING: ReadonlySet<string> = new Set(['claimed', 'assigned', 'confirmed', 'completed', 'offered']);

const holderOf = (task: TaskFieldsFragment): string =>
  task.assignments
    .filter((assignment) => HOLDING.has(assignment.state))
    .map((assignment) => assignment.member.handle)
    .join(', ');
