import type { ReactNode } from 'react';
import { useOutbox } from '../frame/pocket';
import { Link } from '../frame/router';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';

/** How many acts are still on this phone. Shows while there are any, or while there is no network. */
export function SyncChip(): ReactNode {
  const words = useWords();
  const online = useOnline();
  const { entries } = useOutbox();
  if (entries.length === 0 && online) return null;
  const failed = entries.some(({ state }) => state === 'failed');
  const text =
    entries.length === 0 ? words.t('sync.offline') : words.t('sync.unsent', { count: entries.length });
  return (
    <Link to="/unsent" icon={failed ? 'alert' : 'wait'} className="button sync-chip">
      {text}
    </Link>
  );
}
