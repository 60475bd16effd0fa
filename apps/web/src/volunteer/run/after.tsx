import { useEffect, useState, type ReactNode } from 'react';
import { Banner } from '../kit';
import { FactRows } from '../find/fact-rows';
import { useHubTime } from '../frame/hub-time';
import { usePocket } from '../frame/pocket';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { useWords } from '../messages';
import { SyncChip } from '../outbox/sync-chip';
import { phaseOf, progressOf } from './run-model';
import type { Shown } from './use-shown-run';

/** What was done, and that nothing of it is left on this phone: said only when it was looked up. */
export function After({ kept, run }: Shown): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { done, attempted } = progressOf(run);
  const left = useOpenable(run.id, kept.run);
  const ended = phaseOf(run) === 'ended';
  return (
    <Screen title={words.t(ended ? 'after.ended' : 'after.title')} aside={<SyncChip />}>
      {ended ? <p className="advice">{words.t('after.endedLead')}</p> : <p>{words.t('after.thanks')}</p>}
      <FactRows
        rows={[
          {
            icon: 'check',
            label: words.t('after.result'),
            text: words.t('finish.count', { done, attempted }),
          },
          {
            icon: 'route',
            label: words.t('after.road'),
            text: words.t('after.roadValue', { km: run.meters / 1000, time: time.length(run.seconds) }),
          },
        ]}
      />
      {left === null ? null : (
        <Banner tone={left === 0 ? 'success' : 'warning'} announce="status">
          {words.t(left === 0 ? 'after.gone' : 'after.notYetGone', { count: left })}
        </Banner>
      )}
      <div className="actions">
        <Link to="/runs" size="big">
          {words.t('taken.runs')}
        </Link>
        <Link to="/" variant="primary" size="main">
          {words.t('after.more')}
        </Link>
      </div>
    </Screen>
  );
}

/** How many places of this run the phone could still open; null until it was looked up. */
function useOpenable(runId: string, changed: unknown): number | null {
  const { book } = usePocket();
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    let stale = false;
    const look = async (): Promise<void> => {
      await book.tidy();
      const count = await book.openable(runId);
      if (!stale) setLeft(count);
    };
    void look();
    const timer = setInterval(() => void look(), 2000);
    return () => {
      stale = true;
      clearInterval(timer);
    };
  }, [book, runId, changed]);
  return left;
}
