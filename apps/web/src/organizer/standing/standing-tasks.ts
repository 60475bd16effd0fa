import type { TaskDraft } from '@doorstep/lifecycle';
import type { MakeStandingMutationVariables } from '../../gql/graphql';

type TaskInput = MakeStandingMutationVariables['input']['tasks'][number];

/** Drafts as they are sent: with ids of their own, the kit with what carries goods; the tier is the server's to say. */
export const tasksOf = (drafts: readonly TaskDraft[], kitId: string | null): TaskInput[] =>
  drafts.map(({ tier: _tier, ...draft }) => {
    const carries = draft.kind === 'delivery' && draft.loadUnits > 0 && kitId !== null;
    return { ...draft, id: crypto.randomUUID(), kitId: carries ? kitId : null, kitCount: carries ? 1 : 0 };
  });
