import type { ReactNode } from 'react';
import type { PlanGapCode, PlanState as State } from '../../gql/graphql';
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

/** What somebody still has to do something about. A rider who will call is no gap. */
export const missing = (gaps: readonly { readonly code: PlanGapCode }[]): number =>
  gaps.filter(({ code }) => code !== 'waits_for_call').length;
