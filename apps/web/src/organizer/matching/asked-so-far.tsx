import type { ReactNode } from 'react';
import type { TaskFieldsFragment } from '../../gql/graphql';
import { Progress } from '../../ui';
import { useWords } from '../messages';

const YES: ReadonlySet<string> = new Set(['claimed', 'assigned', 'confirmed', 'completed']);
const NO: ReadonlySet<string> = new Set(['declined', 'expired', 'released', 'removed', 'no_show']);

/** What became of asking: who said yes, who is thinking, who said no or nothing. */
export function AskedSoFar({ task }: { readonly task: TaskFieldsFragment | undefined }): ReactNode {
  const words = useWords();
  const asked = task?.assignments ?? [];
  if (asked.length === 0) return null;
  const count = (among: (state: string) => boolean): number =>
    asked.filter(({ state }) => among(state)).length;
  const [yes, no] = [count((state) => YES.has(state)), count((state) => NO.has(state))];
  const waiting = count((state) => state === 'offered');
  return (
    <div className="stack">
      <Progress
        label={words.t('match.progress')}
        text={words.t('match.progress.text', { yes, waiting, no })}
        share={yes > 0 ? 1 : no / asked.length}
      />
      <ul className="meta">
        {asked.map(({ id, member, state }) => (
          <li key={id}>
            {words.t('household.task.who', { handle: member.handle, state: words.t(`holds.${state}`) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
