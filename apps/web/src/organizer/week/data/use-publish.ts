import { useApolloClient, useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import type { Fault } from '../../../platform/graphql/refusals';
import { useCommand } from '../../frame/use-command';
import { useWords, type MessageKey } from '../../messages';
import type { WeekDesk } from '../board/use-week-desk';
import { outgoing, published } from '../model/outgoing';
import type { NoteReason } from '../model/week-words';
import { CHANGE_SHIFTS } from './week-documents';

interface Sent {
  /** Drafts to be published. */
  readonly ids: readonly string[];
  /** Shifts whose changes stay behind. */
  readonly heldBack: ReadonlySet<string>;
  readonly note: NoteReason | null;
}

/** Sends changes and publishes, all or nothing. What is held back stays unsaved; a refusal stays in sight. */
export function usePublish(desk: WeekDesk) {
  const words = useWords();
  const [refused, setRefused] = useState<readonly RefusedLine[] | null>(null);
  const client = useApolloClient();
  const heard = useCallback(
    (fault: Fault) => {
      setRefused(linesOf(fault, words.has));
      // Somebody was faster: the board has to show it before anything is chosen.
      if (fault.code === 'SHIFT_CHANGED') void client.refetchQueries({ include: ['Week'] });
    },
    [client, words],
  );
  const { busy, run } = useCommand(heard);
  const [change] = useMutation(CHANGE_SHIFTS, {
    refetchQueries: ['Week', 'WeekPeople'],
    awaitRefetchQueries: true,
  });
  const send = async ({ ids, heldBack, note }: Sent): Promise<boolean> => {
    setRefused(null);
    const { draft, data } = desk;
    const sent = draft.filter(({ id }) => !heldBack.has(id));
    const done = await run((key) =>
      change({
        variables: {
          input: {
            key,
            changes: outgoing(sent, data.shifts).map(inputOf),
            publish: published(sent, data.shifts, ids).map((one) => ({ ...one, note })),
          },
        },
      }),
    );
    if (done && heldBack.size > 0) desk.replace(draft.filter(({ id }) => heldBack.has(id)));
    else if (done) desk.clear();
    return done;
  };
  return { busy, refused, send };
}

const inputOf = ({ shift, ...change }: ReturnType<typeof outgoing>[number]) => ({
  ...change,
  ...(shift ? { shift: { ...shift, places: [...shift.places] } } : {}),
});

/** One reason of a refusal: about a shift, perhaps about one person on it. */
export interface RefusedLine {
  readonly shiftId: string | null;
  readonly memberId: string | null;
  readonly why: MessageKey;
}

const LISTS = { breaches: 'refusal', warnings: 'week.warning' } as const;

/** Reads the details of a refusal; what has another shape than ours is passed over, the code alone then speaks. */
function linesOf(
  { code, details = {} }: Fault,
  has: (key: string) => key is MessageKey,
): readonly RefusedLine[] {
  const lines = Object.entries(LISTS).flatMap(([list, prefix]) => {
    const named: unknown = details[list];
    return (Array.isArray(named) ? named : []).flatMap((one: unknown): readonly RefusedLine[] => {
      const { shiftId, memberId, code: why } = (one ?? {}) as Readonly<Record<string, unknown>>;
      const key = `${prefix}.${String(why)}`;
      if (typeof shiftId !== 'string' || !has(key)) return [];
      return [{ shiftId, memberId: typeof memberId === 'string' ? memberId : null, why: key }];
    });
  });
  return lines.length > 0 ? lines : [{ shiftId: null, memberId: null, why: `refusal.${code}` }];
}
