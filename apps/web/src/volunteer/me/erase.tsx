import { useState, type ReactNode } from 'react';
import { Banner, Button } from '../kit';
import { useOutbox } from '../frame/pocket';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { useWords } from '../messages';
import { clearCaches } from '../service/start-service-worker';
import { useFarewell } from './use-farewell';

/** Everything of this app leaves the phone, and the session ends. */
export function Erase(): ReactNode {
  const words = useWords();
  const leave = useFarewell();
  const { entries } = useOutbox();
  const [busy, setBusy] = useState(false);
  const erase = async (): Promise<void> => {
    setBusy(true);
    await clearCaches();
    await leave();
  };
  return (
    <Screen title={words.t('erase.title')}>
      <p>{words.t('erase.lead')}</p>
      {entries.length > 0 ? (
        <Banner tone="warning">{words.t('erase.unsent', { count: entries.length })}</Banner>
      ) : null}
      <div className="actions">
        <Link to="/me" size="big" icon="back">
          {words.t('erase.no')}
        </Link>
        <Button variant="danger" size="main" busy={busy} onPress={() => void erase()}>
          {words.t('erase.yes')}
        </Button>
      </div>
    </Screen>
  );
}
