import { readDrawer, type CardFacts } from '@doorstep/lifecycle';
import { useEffect, useState } from 'react';
import { openWith, type BoxText } from '../../platform/session/boxes';
import { useSession } from '../../platform/session/session';

/** `closed`: no key for it here (a locked tab, or an older board key). */
export type CardState =
  { readonly at: 'opening' | 'closed' } | { readonly at: 'open'; readonly facts: CardFacts };

/** What a sealed card says, opened in this tab with the board key. */
export function useCardFacts(box: BoxText | null): CardState {
  const { state } = useSession();
  const keys = state.at === 'unlocked' ? state.keys : null;
  const [card, setCard] = useState<CardState>({ at: 'opening' });
  useEffect(() => {
    if (!box || !keys) {
      setCard({ at: 'closed' });
      return;
    }
    let stale = false;
    void openWith<unknown>(keys, box).then((opened) => {
      const facts = opened.ok ? readDrawer('card', opened.value) : opened;
      if (!stale) setCard(facts.ok ? { at: 'open', facts: facts.value } : { at: 'closed' });
    });
    return () => {
      stale = true;
    };
  }, [box?.subjectId, box?.version, box?.kid, keys]);
  return card;
}
