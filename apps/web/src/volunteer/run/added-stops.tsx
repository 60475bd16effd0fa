import type { ReactNode } from 'react';
import { useArea } from '../find/area';
import { useHubTime } from '../frame/hub-time';
import { Link } from '../frame/router';
import { FaultNote } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { useOnline } from '../frame/use-online';
import { Button } from '../kit';
import { useWords } from '../messages';
import type { Run } from './kept-run';
import { addedStops } from './run-model';
import { useAcceptRun } from './use-accept-run';

/** What the hub adds to a run that is mine already: one yes for all of it, a no for each. */
export function AddedStops({ run }: { readonly run: Run }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const area = useArea();
  const online = useOnline();
  const accept = useAcceptRun();
  const { busy, fault, run: command } = useCommand();
  const added = addedStops(run);
  if (added.length === 0) return null;
  const title = words.t('added.title', { count: added.length, letter: run.letter });
  return (
    <section className="card" data-tone="attention" aria-label={title}>
      <h3 className="card-title">{title}</h3>
      <ul className="stack">
        {added.map((stop) => (
          <li key={stop.id}>
            {words.t('added.stop', {
              what: words.t(`task.${stop.taskKind}`),
              area: area(stop.cell),
              time: time.clock(stop.arriveAt),
            })}{' '}
            <Link to={`/release/${stop.claim?.id ?? ''}`}>{words.t('offer.decline')}</Link>
          </li>
        ))}
      </ul>
      <p>{words.t('added.lead')}</p>
      <FaultNote fault={fault} />
      <div className="actions">
        <Button
          variant="primary"
          size="main"
          icon="check"
          busy={busy}
          reason={online ? undefined : words.t('app.needsNetwork')}
          onPress={() => void command((key) => accept(run, key))}
        >
          {words.t('offer.accept')}
        </Button>
      </div>
    </section>
  );
}
