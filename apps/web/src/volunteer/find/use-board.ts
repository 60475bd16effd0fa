import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { BoardCardFieldsFragment } from '../../gql/graphql';
import { faultOf, type Fault } from '../../platform/graphql/refusals';
import { readBoard } from '../api/volunteer-api';
import { useBeat } from '../frame/live';

export type BoardCard = BoardCardFieldsFragment;

export interface Board {
  /** Null before the first answer. */
  readonly cards: readonly BoardCard[] | null;
  readonly more: boolean;
  readonly readAt: number | null;
  readonly fault: Fault | null;
  readonly busy: boolean;
  readonly showMore: () => void;
  readonly again: () => void;
  /** Takes a card off at once: somebody has the task, perhaps the reader. The board is read again. */
  readonly drop: (taskId: string) => void;
}

interface Pages {
  readonly cards: readonly BoardCard[];
  readonly next: string | null;
}

/** The open tasks, a page at a time; read again, as many pages as are open, whenever something changed. */
export function useBoard(): Board {
  const client = useApolloClient();
  const beat = useBeat();
  const [pages, setPages] = useState<Pages | null>(null);
  const [readAt, setReadAt] = useState<number | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  const open = useRef(1);
  const turn = useRef(0);

  const read = useCallback(async (): Promise<void> => {
    const mine = ++turn.current;
    setBusy(true);
    try {
      let cards: readonly BoardCard[] = [];
      let next: string | null = null;
      for (let page = 0; page < open.current; page++) {
        const answer = await readBoard(client, next);
        cards = [...cards, ...answer.cards];
        next = answer.next;
        if (next === null) break;
      }
      if (mine !== turn.current) return;
      setPages({ cards, next });
      setReadAt(Date.now());
      setFault(null);
    } catch (error) {
      if (mine === turn.current) setFault(faultOf(error));
    } finally {
      if (mine === turn.current) setBusy(false);
    }
  }, [client]);

  useEffect(() => void read(), [read, beat]);

  return {
    cards: pages?.cards ?? null,
    more: pages !== null && pages.next !== null,
    readAt,
    fault,
    busy,
    showMore: () => {
      open.current += 1;
      void read();
    },
    again: () => void read(),
    drop: (taskId) => {
      setPages((now) => now && { ...now, cards: now.cards.filter(({ id }) => id !== taskId) });
      void read();
    },
  };
}
