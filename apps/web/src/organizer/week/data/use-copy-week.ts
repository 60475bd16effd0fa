import { useApolloClient } from '@apollo/client/react';
import { addDays } from '@doorstep/schedule';
import { useCommand } from '../../frame/use-command';
import type { WeekDesk } from '../board/use-week-desk';
import { copiesOf } from '../model/copies';
import { shiftOf } from './shift-of';
import { WEEK } from './week-documents';

const A_WEEK = 7;

/** Last week's shifts as drafts of this one, in one step of undo. Answers how many; null when the server did not answer. */
export function useCopyWeek(desk: WeekDesk) {
  const client = useApolloClient();
  const { busy, run } = useCommand();
  const copy = async (): Promise<number | null> => {
    let count: number | null = null;
    await run(async () => {
      const from = addDays(desk.data.from, -A_WEEK);
      const { data } = await client.query({ query: WEEK, variables: { from }, fetchPolicy: 'no-cache' });
      const copies = copiesOf((data?.week.shifts ?? []).map(shiftOf), desk.board, A_WEEK);
      if (copies.length > 0)
        desk.doing(...copies.map((facts) => ({ do: 'add', id: crypto.randomUUID(), facts }) as const));
      count = copies.length;
    });
    return count;
  };
  return { busy, copy };
}
