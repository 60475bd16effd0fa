import type { TaskFieldsFragment } from '../../gql/graphql';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';

/** A task in one line: what, in which part of town, when. */
export function useTaskTitle(tasks: readonly TaskFieldsFragment[]): (id: string) => string {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  return (id) => {
    const task = tasks.find((one) => one.id === id);
    if (!task) return words.t('column.task');
    return words.t('match.task', {
      task: words.t(`task.${task.kind}`),
      zone: zone(task.cell),
      window: time.window(task.fromMinute, task.toMinute),
    });
  };
}
