import { useMemo, type ReactNode } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { LanguageProvider } from '../i18n/language';
import { useSession } from '../platform/session/session';
import { LibraryLocale, Skeleton, ToastProvider } from '../ui';
import { ChangesProvider } from './frame/changes';
import { Frame } from './frame/frame';
import { LockScreen } from './frame/lock-screen';
import { NotForThisDesk } from './frame/not-for-this-desk';
import { ScreenFault } from './frame/screen-fault';
import { CATALOGS, LANGUAGES, useWords } from './messages';
import './organizer.css';

/** The organizer's shell: a language, a lock, and behind it the desk. */
export function Organizer(): ReactNode {
  return (
    <LanguageProvider catalogs={CATALOGS} languages={LANGUAGES} initial={browserLanguage()}>
      <Localized />
    </LanguageProvider>
  );
}

const browserLanguage = (): string => navigator.language.split('-')[0] ?? 'en';

const DESK_ROLES: ReadonlySet<string> = new Set(['organizer', 'dispatcher', 'intake']);

function Localized(): ReactNode {
  const words = useWords();
  return (
    <LibraryLocale locale={words.locale}>
      <ToastProvider label={words.t('app.notices')} closeLabel={words.t('app.close')}>
        <Gate />
      </ToastProvider>
    </LibraryLocale>
  );
}

function Gate(): ReactNode {
  const words = useWords();
  const { state } = useSession();
  if (state.at === 'asking') return <Skeleton label={words.t('app.loading')} rows={2} />;
  if (state.at !== 'unlocked') return <LockScreen state={state} />;
  if (!state.me.roles.some((role) => DESK_ROLES.has(role))) return <NotForThisDesk />;
  return (
    <ChangesProvider>
      <Desk />
    </ChangesProvider>
  );
}

function Desk(): ReactNode {
  const router = useMemo(newRouter, []);
  return <RouterProvider router={router} />;
}

/** Every screen is a chunk of its own; the map and the planner are chunks inside theirs. */
function newRouter() {
  return createBrowserRouter(
    [
      {
        Component: Frame,
        ErrorBoundary: ScreenFault,
        HydrateFallback: () => null,
        children: [
          {
            ErrorBoundary: ScreenFault,
            children: [
              { index: true, lazy: { Component: async () => (await import('./today/today')).Today } },
              {
                path: 'requests/:caseId?',
                lazy: { Component: async () => (await import('./inbox/inbox')).Inbox },
              },
              { path: 'intake', lazy: { Component: async () => (await import('./intake/intake')).Intake } },
              {
                path: 'matching/:taskId?',
                lazy: { Component: async () => (await import('./matching/matching')).Matching },
              },
              { path: 'plan', lazy: { Component: async () => (await import('./plan/plan')).Plan } },
              { path: 'live', lazy: { Component: async () => (await import('./live/live')).Live } },
              { path: 'stock', lazy: { Component: async () => (await import('./stock/stock')).Stock } },
              { path: 'people', lazy: { Component: async () => (await import('./people/people')).People } },
            ],
          },
        ],
      },
    ],
    { basename: '/hub' },
  );
}
