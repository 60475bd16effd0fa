import type { ReactNode } from 'react';
import { Icon } from '../kit';
import { Link } from '../frame/router';
import { useWords } from '../messages';
import type { KeptRun, Run } from './kept-run';
import { AddedStops } from './added-stops';
import { Meetings } from './meetings';
import { isOver, phaseOf, progressOf } from './run-model';
import { RunFacts, RunTitle } from './run-facts';

/** A run that is mine: where it starts, what it carries, and the one next step. */
export function RunCard({ kept, run }: { readonly kept: KeptRun; readonly run: Run }): ReactNode {
  const words = useWords();
  const phase = phaseOf(run);
  const { done, attempted, total } = progressOf(run);
  const open = run.stops.filter((stop) => !isOver(stop));
  const waiting = new Set(
    open.filter(({ claim }) => claim?.state !== 'confirmed').map(({ taskId }) => taskId),
  ).size;
  const isOverNow = phase === 'after' || phase === 'ended';
  return (
    <article className="card" aria-label={words.t('run.title', { letter: run.letter })}>
      <RunTitle run={run} />
      {isOverNow ? (
        <p>{words.t(phase === 'after' ? 'run.after' : 'run.ended', { done, attempted })}</p>
      ) : (
        <>
          <RunFacts run={run} />
          <p className="hub-line">
            <Icon name="hub" />
            <span>
              {kept.hub.name}
              <br />
              <bdi>{kept.hub.street}</bdi>
            </span>
          </p>
        </>
      )}
      {phase === 'load' && waiting > 0 ? (
        <p className="hub-line">
          <Icon name="wait" />
          {words.t('run.waiting', { count: waiting })}
        </p>
      ) : null}
      {isOverNow ? null : <Meetings run={run} />}
      <AddedStops run={run} />
      <div className="actions">
        {phase === 'load' ? <Link to={`/decline/${run.id}`}>{words.t('run.giveBack')}</Link> : null}
        <Link
          to={`/runs/${run.id}`}
          variant={isOverNow ? 'secondary' : 'primary'}
          size={isOverNow ? 'normal' : 'main'}
        >
          {words.t(`run.open.${phase}`, { number: Math.min(total, done + attempted + 1), total })}
        </Link>
      </div>
    </article>
  );
}
