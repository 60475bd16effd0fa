import { useEffect, useState, type ReactNode } from 'react';
import { Banner, Card } from '../kit';
import { FactRows } from '../find/fact-rows';
import { useBook, useOutbox, usePocket, useShifts } from '../frame/pocket';
import { Link } from '../frame/router';
import { useWords } from '../messages';

/** What this app keeps here, counted, with the way to erase it. */
export function OnThisPhone(): ReactNode {
  const words = useWords();
  const { phone } = usePocket();
  const { runs } = useBook();
  const { entries } = useOutbox();
  const { shifts } = useShifts();
  const keys = useKeyCount();
  const places = runs.flatMap(({ run }) => run.stops).filter(({ place }) => place !== null).length;
  return (
    <Card title={words.t('me.data')} icon="lock">
      <FactRows
        rows={[
          {
            icon: 'route',
            label: words.t('me.data.runs'),
            text: words.t('me.data.runsValue', { count: runs.length }),
          },
          {
            icon: 'calendar',
            label: words.t('me.data.shifts'),
            text: words.t('me.data.shiftsValue', { count: shifts.length }),
          },
          {
            icon: 'pin',
            label: words.t('me.data.places'),
            text: words.t('me.data.placesValue', { count: places }),
          },
          {
            icon: 'key',
            label: words.t('me.data.keys'),
            text: words.t('me.data.keysValue', { count: keys }),
          },
          {
            icon: 'wait',
            label: words.t('me.data.unsent'),
            text: words.t('sync.unsent', { count: entries.length }),
          },
        ]}
      />
      {phone.lasts ? null : <Banner tone="warning">{words.t('me.data.notKept')}</Banner>}
      {entries.length > 0 ? <Link to="/unsent">{words.t('me.data.seeUnsent')}</Link> : null}
      <Link to="/erase" size="big">
        {words.t('erase.button')}
      </Link>
    </Card>
  );
}

function useKeyCount(): number {
  const { keys } = usePocket();
  const book = useBook();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let stale = false;
    void keys.tasks().then((tasks) => {
      if (!stale) setCount(tasks.size);
    });
    return () => {
      stale = true;
    };
  }, [keys, book]);
  return count;
}
