import { useMutation } from '@apollo/client/react';
import {
  readDrawer,
  type CardFacts,
  type CareFacts,
  type ContactFacts,
  type PlaceFacts,
} from '@doorstep/lifecycle';
import { useCallback, useEffect, useState } from 'react';
import { graphql } from '../../gql';
import { openWith, type BoxText } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';

const NOTE_OPENINGS = graphql(`
  mutation NoteOpenings($requestIds: [ID!]!) {
    noteOpenings(requestIds: $requestIds)
  }
`);

/** What stood in the drawers. A drawer that did not open is absent: its box is damaged or for a key we never had. */
export interface OpenedCase {
  readonly requestId: string;
  readonly card?: CardFacts;
  readonly place?: PlaceFacts;
  readonly contact?: ContactFacts;
  readonly care?: CareFacts;
}

export type Opening =
  | { readonly at: 'closed' }
  | { readonly at: 'opening' }
  | { readonly at: 'open'; readonly facts: OpenedCase }
  | { readonly at: 'refused'; readonly error: unknown };

/** An opened case closes itself: what nobody looks at should not stand on a screen. */
const STAYS_OPEN = 120_000;

interface Drawers {
  readonly opening: Opening;
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** The drawers of one case. Opening is noted first: without the note nothing opens. */
export function useOpened(requestId: string, boxes: readonly BoxText[]): Drawers {
  const { keys } = useUnlocked();
  const [note] = useMutation(NOTE_OPENINGS);
  const [state, setState] = useState<{ readonly id: string; readonly opening: Opening }>({
    id: requestId,
    opening: { at: 'closed' },
  });
  const opening: Opening = state.id === requestId ? state.opening : { at: 'closed' };
  const close = useCallback(() => setState({ id: requestId, opening: { at: 'closed' } }), [requestId]);

  const open = useCallback(async () => {
    const settle = (next: Opening): void => setState({ id: requestId, opening: next });
    settle({ at: 'opening' });
    try {
      await note({ variables: { requestIds: [requestId] } });
      settle({ at: 'open', facts: await openAll(requestId, boxes, (box) => openWith<unknown>(keys, box)) });
    } catch (error) {
      settle({ at: 'refused', error });
    }
  }, [boxes, keys, note, requestId]);

  const isOpen = opening.at === 'open';
  useEffect(() => {
    if (!isOpen) return;
    const timer = setTimeout(close, STAYS_OPEN);
    const hidden = (): void => {
      if (document.hidden) close();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [isOpen, close]);

  return { opening, open, close };
}

async function openAll(
  requestId: string,
  boxes: readonly BoxText[],
  openBox: (box: BoxText) => ReturnType<typeof openWith<unknown>>,
): Promise<OpenedCase> {
  const entries = await Promise.all(
    boxes.map(async (box) => {
      const value = await openBox(box);
      const facts = value.ok ? readDrawer(box.compartment, value.value) : value;
      return facts.ok ? ([box.compartment, facts.value] as const) : null;
    }),
  );
  return { requestId, ...Object.fromEntries(entries.filter((entry) => entry !== null)) };
}
