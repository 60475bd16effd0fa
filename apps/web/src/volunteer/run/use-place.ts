import type { OpenPlace } from '@doorstep/lifecycle';
import { useEffect, useState } from 'react';
import { usePocket } from '../frame/pocket';
import { useNow } from '../frame/use-now';
import type { Run, Stop } from './kept-run';
import { openPlace, whyNoPlace, type NoPlace } from './place-state';

export type PlaceState =
  | { readonly at: 'opening' }
  /** The screen is not looked at: what stood there is closed. */
  | { readonly at: 'hidden' }
  | { readonly at: 'closed'; readonly why: NoPlace }
  | { readonly at: 'open'; readonly facts: OpenPlace };

interface Asked {
  readonly run: Run;
  readonly stop: Stop;
  readonly hub: string;
}

const LOOK_AT_CLOCK = 5_000;

/** The place of one stop while its screen is looked at, inside its window. It lives in this component only. */
export function usePlace({ run, stop, hub }: Asked): PlaceState {
  const { keys } = usePocket();
  const now = useNow(LOOK_AT_CLOCK);
  const visible = useVisible();
  const why = whyNoPlace(run, stop, now);
  const [opened, setOpened] = useState<{ readonly of: string; readonly state: PlaceState } | null>(null);
  const of = `${stop.id} ${stop.place?.box.kid ?? ''}`;

  useEffect(() => {
    if (!visible || why !== null) {
      setOpened(null);
      return;
    }
    let stale = false;
    void openPlace(keys, hub, stop).then((answer) => {
      if (stale) return;
      const state: PlaceState =
        'facts' in answer ? { at: 'open', facts: answer.facts } : { at: 'closed', why: answer.why };
      setOpened({ of, state });
    });
    return () => {
      stale = true;
    };
    // `of` names all of the stop that opening depends on.
  }, [keys, hub, of, why, visible]);

  if (!visible) return { at: 'hidden' };
  if (why !== null) return { at: 'closed', why };
  return opened?.of === of ? opened.state : { at: 'opening' };
}

function useVisible(): boolean {
  const [visible, setVisible] = useState(() => !document.hidden);
  useEffect(() => {
    const look = (): void => setVisible(!document.hidden);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return visible;
}
