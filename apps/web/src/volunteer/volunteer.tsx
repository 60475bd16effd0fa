import { lazy, Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { LanguageProvider } from '../i18n/language';
import { formattingLocale } from '../i18n/messages';
import { useSession, useUnlocked } from '../platform/session/session';
import { LibraryLocale, Skeleton } from './kit';
import { ShiftBoardProvider } from './calendar/shift-board';
import { BoardProvider } from './find/board';
import { Frame } from './frame/frame';
import { HubProvider, useHub } from './frame/hub';
import { Live } from './frame/live';
import { LockScreen } from './frame/lock-screen';
import { PocketProvider, useBook, usePocket, useShifts, type Pocket } from './frame/pocket';
import { go, matchPath, usePath } from './frame/router';
import { ScreenFault } from './frame/screen-fault';
import { doorScreenAt, joinFormAt, joinPlaceAt, trainingScreenAt } from './join/join-routes';
import { meScreenAt } from './me/me-routes';
import { CATALOGS, LANGUAGES, useWords } from './messages';
import { packingScreenAt } from './packing/packing-routes';
import { hubFacts, type KeptRun } from './run/kept-run';
import { phaseOf } from './run/run-model';
import { useKeptRegion } from './service/keep-region';
import { useFinishedCourses } from './training/use-course-book';
import { keptShiftScreenAt, shiftScreenAt } from './shift/shift-routes';
import './volunteer.css';

// Screens come when they are first shown; the service worker has them all from the first visit on.
const Find = lazy(async () => ({ default: (await import('./find/find')).Find }));
const Take = lazy(async () => ({ default: (await import('./find/take')).Take }));
const ReleaseClaim = lazy(async () => ({ default: (await import('./claims/give-back')).ReleaseClaim }));
const DeclineRun = lazy(async () => ({ default: (await import('./claims/give-back')).DeclineRun }));
const Runs = lazy(async () => ({ default: (await import('./run/runs')).Runs }));
const RunScreen = lazy(async () => ({ default: (await import('./run/run-screen')).RunScreen }));
const Calendar = lazy(async () => ({ default: (await import('./calendar/calendar')).Calendar }));
const Unsent = lazy(async () => ({ default: (await import('./outbox/unsent')).Unsent }));
const Me = lazy(async () => ({ default: (await import('./me/me')).Me }));

interface VolunteerProps {
  readonly pocket: Pocket;
  readonly language: string;
}

/** The volunteer's shell: a language, what this phone holds, a lock, and behind it four places to be. */
export function Volunteer({ pocket, language }: VolunteerProps): ReactNode {
  const keep = (value: string): void => void pocket.phone.settings.put({ name: 'language', value });
  return (
    // Nothing can be said before the language is here.
    <Suspense fallback={null}>
      <LanguageProvider catalogs={CATALOGS} languages={LANGUAGES} initial={language} onChoose={keep}>
        <PocketProvider pocket={pocket}>
          <Localized />
        </PocketProvider>
      </LanguageProvider>
    </Suspense>
  );
}

function Localized(): ReactNode {
  const { locale } = useWords();
  return (
    <LibraryLocale locale={formattingLocale(locale)}>
      <ScreenFault>
        <Suspense fallback={<Waiting />}>
          <Gate />
        </Suspense>
      </ScreenFault>
    </LibraryLocale>
  );
}

function Waiting(): ReactNode {
  const words = useWords();
  return (
    <main className="screen">
      <h1 className="visually-hidden">{words.t('app.name')}</h1>
      <Skeleton label={words.t('app.loading')} rows={3} />
    </main>
  );
}

function Gate(): ReactNode {
  const { state } = useSession();
  const path = usePath();
  const { book } = usePocket();
  const { runs } = useBook();
  const known = state.at === 'locked' || state.at === 'unlocked' ? state.me : null;
  const hub = useMemo(() => (known ? hubFacts(known.hub) : null), [known]);
  useOwner(known?.id ?? null);

  const onTheRoad = runs.find((kept) => isOnTheRoad(kept, book.shown(kept)));
  if (state.at === 'unlocked' && hub) {
    return (
      <HubProvider hub={hub}>
        <Live hub={hub}>
          <BoardProvider>
            <ShiftBoardProvider>
              <Unlocked path={path} runId={onTheRoad?.id ?? null} />
            </ShiftBoardProvider>
          </BoardProvider>
        </Live>
      </HubProvider>
    );
  }
  return (
    <Live hub={hub}>
      <Locked path={path} runs={runs} onTheRoad={onTheRoad ?? null}>
        {state.at === 'asking' ? (
          <Waiting />
        ) : (
          ((state.at === 'signed_out' ? doorScreenAt(path) : null) ?? (
            <LockScreen state={state} runId={onTheRoad?.id ?? null} />
          ))
        )}
      </Locked>
    </Live>
  );
}

const isOnTheRoad = (kept: KeptRun, run: KeptRun['run']): boolean =>
  !kept.stopped && ['drive', 'finish'].includes(phaseOf(run));

interface LockedProps {
  readonly path: string;
  readonly runs: readonly KeptRun[];
  readonly onTheRoad: KeptRun | null;
  readonly children: ReactNode;
}

/**
 * While the member's keys are closed, a run of this phone goes on: a driver in the cold does not type a passphrase,
 * and what opens a door is the claim's own key. My shifts can be read too, their sites stay sealed; and courses are no secret.
 */
function Locked({ path, runs, onTheRoad, children }: LockedProps): ReactNode {
  const course = trainingScreenAt(path);
  const asked = matchPath('/runs/:id', path) ?? matchPath('/runs/:id/problem', path);
  const { shifts } = useShifts();
  if (course) return course;
  const shift = keptShiftScreenAt(path);
  if (shift && shifts[0]) return <HubProvider hub={shifts[0].hub}>{shift}</HubProvider>;
  const kept = path === '/unsent' ? (onTheRoad ?? runs[0]) : runs.find(({ id }) => id === asked?.['id']);
  if (!kept || phaseOf(kept.run) === 'offer') return children;
  return (
    <HubProvider hub={kept.hub}>{path === '/unsent' ? <Unsent /> : <RunRoute path={path} />}</HubProvider>
  );
}

function RunRoute({ path }: { readonly path: string }): ReactNode {
  const problem = matchPath('/runs/:id/problem', path);
  const run = problem ?? matchPath('/runs/:id', path);
  return run ? <RunScreen key={run['id']} id={run['id'] ?? ''} problem={problem !== null} /> : null;
}

function Unlocked({ path, runId }: { readonly path: string; readonly runId: string | null }): ReactNode {
  useKeptRegion(useHub().region);
  useFinishedCourses();
  const take = matchPath('/take/:id', path);
  if (take) return <Take key={path} taskId={take['id'] ?? ''} />;
  const release = matchPath('/release/:id', path);
  if (release) return <ReleaseClaim id={release['id'] ?? ''} />;
  const decline = matchPath('/decline/:id', path);
  if (decline) return <DeclineRun id={decline['id'] ?? ''} />;
  const own = shiftScreenAt(path) ?? packingScreenAt(path);
  if (own) return own;
  if (path.startsWith('/runs/')) return <RunRoute path={path} />;
  if (path === '/unsent') return <Unsent />;
  const form = meScreenAt(path) ?? joinFormAt(path);
  if (form) return form;
  return (
    <Frame path={path} runId={runId}>
      <Suspense fallback={<Waiting />}>
        <Place path={path} />
      </Suspense>
    </Frame>
  );
}

/** One of the four places below the thumb. */
function Place({ path }: { readonly path: string }): ReactNode {
  const { me } = useUnlocked();
  const joining = joinPlaceAt(path, me.roles.length > 0);
  if (joining) return joining;
  switch (path) {
    case '/runs':
      return <Runs key={path} />;
    case '/shifts':
      return <Calendar key={path} />;
    case '/me':
      return <Me key={path} />;
    default:
      return <Find key={path} />;
  }
}

/** A phone holds the runs of one member. Somebody else's are erased before anything is sent in the wrong name. */
function useOwner(memberId: string | null): void {
  const { phone } = usePocket();
  useEffect(() => {
    if (memberId === null) return;
    void phone.settings.get('member').then(async (row) => {
      if (row?.value === memberId) return;
      if (row) {
        await phone.erase();
        await phone.settings.put({ name: 'member', value: memberId });
        location.reload();
        return;
      }
      await phone.settings.put({ name: 'member', value: memberId });
    });
  }, [phone, memberId]);
  useEffect(() => {
    if (location.pathname === '/v') go('/', { replace: true });
  }, []);
}
