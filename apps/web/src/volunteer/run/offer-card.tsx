import type { ReactNode } from 'react';
import { FaultNote } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { YesOrNo } from '../frame/yes-or-no';
import { useWords } from '../messages';
import type { Run } from './kept-run';
import { RunFacts, RunTitle } from './run-facts';
import { useAcceptRun } from './use-accept-run';

/** A run the hub asks for. Yes makes a key for each task of it. */
export function OfferCard({ run }: { readonly run: Run }): ReactNode {
  const words = useWords();
  const { busy, fault, run: command } = useCommand();
  const accept = useAcceptRun();
  return (
    <article className="card" data-tone="attention" aria-label={words.t('run.title', { letter: run.letter })}>
      <RunTitle run={run} />
      <RunFacts run={run} />
      <FaultNote fault={fault} />
      <YesOrNo
        decline={`/decline/${run.id}`}
        busy={busy}
        onYes={() => void command((key) => accept(run, key))}
      />
    </article>
  );
}
