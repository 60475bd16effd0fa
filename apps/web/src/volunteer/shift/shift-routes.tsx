import { lazy, type ReactNode } from 'react';
import { matchPath } from '../frame/router';

// Screens come when they are first shown; the service worker has them all from the first visit on.
const SignUp = lazy(async () => ({ default: (await import('../calendar/sign-up')).SignUp }));
const TakeCover = lazy(async () => ({ default: (await import('../calendar/take-cover')).TakeCover }));
const KeptShifts = lazy(async () => ({ default: (await import('./kept-shifts')).KeptShifts }));
const ShiftScreen = lazy(async () => ({ default: (await import('./shift-screen')).ShiftScreen }));
const GiveShiftBack = lazy(async () => ({ default: (await import('./give-shift-back')).GiveShiftBack }));
const AskForCover = lazy(async () => ({ default: (await import('./ask-for-cover')).AskForCover }));
const Team = lazy(async () => ({ default: (await import('./team')).Team }));

/** Screens of one shift, by path. Each fills the phone: the four places are one step back. */
const SCREENS: readonly (readonly [pattern: string, screen: (id: string) => ReactNode])[] = [
  ['/sign-up/:id', (id) => <SignUp key={id} shiftId={id} />],
  ['/cover/:id', (id) => <TakeCover key={id} id={id} />],
  ['/shifts/:id', (id) => <ShiftScreen key={id} id={id} />],
  ['/shifts/:id/back', (id) => <GiveShiftBack key={id} id={id} />],
  ['/shifts/:id/ask', (id) => <AskForCover key={id} id={id} />],
  ['/shifts/:id/team', (id) => <Team key={id} id={id} />],
];

/** The screen of a path; null when it is no shift's. */
export function shiftScreenAt(path: string): ReactNode {
  for (const [pattern, screen] of SCREENS) {
    const id = matchPath(pattern, path)?.['id'];
    if (id !== undefined) return screen(id);
  }
  return null;
}

/** What of it a locked phone shows: when I have promised to be there, and "I am here". */
export function keptShiftScreenAt(path: string): ReactNode {
  if (path === '/shifts') return <KeptShifts />;
  const id = matchPath('/shifts/:id', path)?.['id'];
  return id === undefined ? null : <ShiftScreen key={id} id={id} />;
}
