import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { RunFieldsFragment } from '../../gql/graphql';
import { Chip, LoadBar, lookOfLetter, RouteBadge } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Heard } from '../live/heard';
import { progressOf } from '../live/run-progress';
import { useWords } from '../messages';

/** One run in two lines: who, how far, how late, when last heard. */
export function RunRow({ run }: { readonly run: RunFieldsFragment }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const progress = progressOf(run, Date.now());
  const done = words.t('live.progress', { done: progress.done, total: progress.total });
  return (
    <Link className="row-link" to={`/live?day=${run.day}`}>
      <span className="row" data-align="between">
        <span className="row">
          <RouteBadge look={lookOfLetter(run.letter)} label={words.t('live.badge', { letter: run.letter })} />
          <strong>{run.member.handle}</strong>
          <Chip>{words.t(`run.${run.state}`)}</Chip>
        </span>
        {progress.late > 0 ? (
          <Chip tone="warning" icon="clock">
            {words.t('live.late', { minutes: progress.late })}
          </Chip>
        ) : null}
      </span>
      <LoadBar label={done} share={progress.total === 0 ? 0 : progress.done / progress.total} />
      <span className="meta">
        {done} · {time.span(run.startsAt, run.endsAt)}
      </span>
      <NextAndHeard run={run} next={progress.next} />
    </Link>
  );
}

interface NextProps {
  readonly run: RunFieldsFragment;
  readonly next: RunFieldsFragment['stops'][number] | null;
}

/** When the next stop is due, and when its driver was last heard. */
function NextAndHeard({ run, next }: NextProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (run.state !== 'departed') return null;
  return (
    <span className="row">
      {next === null ? null : (
        <span className="meta">{words.t('live.planned', { time: time.clock(next.arriveAt) })}</span>
      )}
      <Heard run={run} />
    </span>
  );
}
