import { useState, type ReactNode } from 'react';
import { Button } from '../kit';
import { usePocket } from '../frame/pocket';
import { useWords } from '../messages';
import type { KeptRun } from './kept-run';

/** One press and a yes: every place is hidden at once, with or without a network. */
export function StopEverything({ kept }: { readonly kept: KeptRun }): ReactNode {
  const words = useWords();
  const { book } = usePocket();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <div className="stop-all">
        <Button variant="danger" size="big" icon="alert" onPress={() => setAsked(true)}>
          {words.t('stopAll.button')}
        </Button>
      </div>
    );
  }
  return (
    <section className="card stop-all" data-tone="attention" aria-label={words.t('stopAll.button')}>
      <p>{words.t('stopAll.ask')}</p>
      <Button size="big" onPress={() => setAsked(false)}>
        {words.t('stopAll.no')}
      </Button>
      <Button
        variant="danger"
        size="main"
        icon="alert"
        autoFocus
        onPress={() => void book.stopEverything(kept.id)}
      >
        {words.t('stopAll.yes')}
      </Button>
    </section>
  );
}
