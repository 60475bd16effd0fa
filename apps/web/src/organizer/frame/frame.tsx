import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { useSession, useUnlocked } from '../../platform/session/session';
import { Banner, Button, Chip, Icon, Skeleton, type IconName } from '../../ui';
import { useWords, type MessageKey } from '../messages';
import { useFreshness } from './changes';
import { useGrants } from './grants';
import { ScreenBoundary } from './screen-boundary';
import { useHubTime } from './hub-time';
import { Preferences } from './preferences';
import { useOnline } from './use-online';

interface Destination {
  readonly to: string;
  readonly word: MessageKey;
  readonly icon: IconName;
}

const DESTINATIONS: readonly Destination[] = [
  { to: '/', word: 'nav.today', icon: 'bell' },
  { to: '/requests', word: 'nav.requests', icon: 'list' },
  { to: '/intake', word: 'nav.intake', icon: 'phone' },
  { to: '/matching', word: 'nav.matching', icon: 'visit' },
  { to: '/household', word: 'nav.household', icon: 'home' },
  { to: '/care', word: 'nav.care', icon: 'child' },
  { to: '/plan', word: 'nav.plan', icon: 'route' },
  { to: '/rides', word: 'nav.rides', icon: 'seat' },
  { to: '/live', word: 'nav.live', icon: 'car' },
  { to: '/week', word: 'nav.week', icon: 'calendar' },
  { to: '/stock', word: 'nav.stock', icon: 'stock' },
  { to: '/people', word: 'nav.people', icon: 'people' },
  { to: '/settings', word: 'nav.settings', icon: 'hub' },
];

/** The desk: where to go at the left, what is true right now at the top, the work in the middle. */
export function Frame(): ReactNode {
  const words = useWords();
  // The first part names the screen; what follows is what the screen has open.
  const screen = useLocation().pathname.split('/')[1] ?? '';
  const main = useFocusOnArrival(screen);
  return (
    <div className="desk">
      <a className="skip" href="#page">
        {words.t('app.skip')}
      </a>
      <Rail screen={screen} />
      <div className="desk-page">
        <TopBar />
        <main id="page" className="page" tabIndex={-1} ref={main}>
          <ScreenBoundary key={screen}>
            <Suspense fallback={<Skeleton label={words.t('app.loading')} />}>
              <Outlet />
            </Suspense>
          </ScreenBoundary>
        </main>
      </div>
    </div>
  );
}

/** A new screen begins at its top, for ears as well as eyes; the first one leaves focus where it is. */
function useFocusOnArrival(screen: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    main.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [screen]);
  return main;
}

function Rail({ screen }: { readonly screen: string }): ReactNode {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  // On a phone the list is a bar wider than the screen: where one is must not lie outside of it.
  useEffect(() => {
    const here = list.current?.querySelector('[aria-current="page"]');
    here?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [screen]);
  return (
    <nav className="rail" aria-label={words.t('nav.label')}>
      <span className="brand">
        <Icon name="table" size={26} /> <span className="rail-word">{words.t('app.name')}</span>
      </span>
      <ul ref={list}>
        {DESTINATIONS.map(({ to, word, icon }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'} className="rail-link">
              <Icon name={icon} />
              <span className="rail-word">{words.t(word)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TopBar(): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const { lock, leave } = useSession();
  const online = useOnline();
  return (
    <header className="top">
      <div className="top-row">
        <strong className="top-hub">{me.hub.name}</strong>
        <Fresh />
        <Granting />
        <div className="top-end">
          <Preferences />
          <Button variant="quiet" icon="lock" onPress={lock}>
            {words.t('frame.lock')}
          </Button>
          <Button variant="quiet" onPress={() => void leave()}>
            {words.t('frame.signOut')}
          </Button>
        </div>
      </div>
      {online ? null : (
        <Banner tone="danger" announce="status">
          {words.t('frame.offline')}
        </Banner>
      )}
    </header>
  );
}

function Fresh(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { at, live } = useFreshness();
  return (
    <Chip tone={live ? 'plain' : 'warning'} icon={live ? 'check' : 'wait'}>
      {words.t(live ? 'frame.updated' : 'frame.reconnecting', { time: time.clock(at) })}
    </Chip>
  );
}

/** Says what this browser does on its own. */
function Granting(): ReactNode {
  const words = useWords();
  const granting = useGrants();
  return (
    <span role="status">
      {granting > 0 ? (
        <Chip tone="info" icon="key">
          {words.t('frame.granting', { count: granting })}
        </Chip>
      ) : null}
    </span>
  );
}
