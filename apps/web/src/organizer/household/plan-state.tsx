import type { ReactNode } from 'react';
import type { PlanState as State } from '../../gql/graphql';
import { Chip, type IconName, type Tone } from '../../ui';
import { useWords } from '../messages';

const LOOK: Readonly<Record<State, readonly [Tone | 'plain', IconName]>> = {
  gathering: ['info', 'search'],
  stands: ['success', 'check'],
  broken: ['danger', 'alert'],
  done: ['plain', 'check'],
  cancelled: ['plain', 'close'],
};

/** What a plan is at: colour, icon and word. */
export function PlanState({ state }: { readonly state: State }): ReactNode {
  const words = useWords();
  const [tone, icon] = LOOK[state];
  return (
    <Chip tone={tone} icon={icon}>
      {words.t(`household.state.${state}`)}
    </Chip>
  );
}
