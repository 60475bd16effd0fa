import type { ReactNode } from 'react';
import { Banner, type IconName } from '../kit';
import { useShiftBoard } from '../calendar/shift-board';
import { useWords, type MessageKey } from '../messages';
import { useOutbox } from './pocket';
import { Link } from './router';
import { useOnline } from './use-online';

interface Destination {
  readonly to: string;
  readonly word: MessageKey;
  readonly icon: IconName;
}

const DESTINATIONS: readonly Destination[] = [
  { to: '/', word: 'nav.find', icon: 'search' },
  { to: '/runs', word: 'nav.runs', icon: 'car' },
  { to: '/shifts', word: 'nav.shifts', icon: 'calendar' },
  { to: '/me', word: 'nav.me', icon: 'people' },
];

interface FrameProps {
  readonly path: string;
  /** A run on the road: the way back into it is on every screen. */
  readonly runId: string | null;
  readonly children: ReactNode;
}

/** Four places to be, in reach of a thumb; above them what is true of the network and of a run on the road. */
export function Frame({ path, runId, children }: FrameProps): ReactNode {
  const words = useWords();
  return (
    <div className="frame">
      <NetworkNote />
      {runId === null ? null : (
        <Link to={`/runs/${runId}`} variant="primary" size="big" icon="car" className="button run-note">
          {words.t('lock.goOn')}
        </Link>
      )}
      {children}
      <nav className="tabs-bottom" aria-label={words.t('nav.label')}>
        {DESTINATIONS.map(({ to, word, icon }) => (
          <Link key={to} to={to} icon={icon} className="tab-link" current={path === to}>
            {words.t(word)}
            {to === '/shifts' ? <NewNotices /> : null}
          </Link>
        ))}
      </nav>
    </div>
  );
}

/** How many notices wait: a number for eyes, a sentence for ears. */
function NewNotices(): ReactNode {
  const words = useWords();
  const count = useShiftBoard().board?.myNotices.length ?? 0;
  if (count === 0) return null;
  return (
    <>
      <span className="visually-hidden">, {words.t('nav.new', { count })}</span>
      <span className="badge tabular" aria-hidden="true">
        {count}
      </span>
    </>
  );
}

/** One quiet strip: no storm of notices while there is no signal. */
function NetworkNote(): ReactNode {
  const words = useWords();
  const online = useOnline();
  const { entries } = useOutbox();
  if (online && entries.length === 0) return null;
  return (
    <Banner
      tone="warning"
      announce="status"
      action={entries.length > 0 ? <Link to="/unsent">{words.t('sync.see')}</Link> : null}
    >
      {online
        ? words.t('sync.unsent', { count: entries.length })
        : words.t('sync.offlineCount', { count: entries.length })}
    </Banner>
  );
}
