import { lazy, type ReactNode } from 'react';
import { matchPath } from '../frame/router';
import './join.css';

const JoinDoor = lazy(async () => ({ default: (await import('./door')).JoinDoor }));
const Welcome = lazy(async () => ({ default: (await import('./welcome')).Welcome }));
const AboutName = lazy(async () => ({ default: (await import('./about-name')).AboutName }));
const AboutCar = lazy(async () => ({ default: (await import('./about-car')).AboutCar }));
const WantRoles = lazy(async () => ({ default: (await import('./want-roles')).WantRoles }));
const Agreement = lazy(async () => ({ default: (await import('./agreement')).Agreement }));
const Training = lazy(async () => ({ default: (await import('../training/training')).Training }));
const CourseScreen = lazy(async () => ({
  default: (await import('../training/course-screen')).CourseScreen,
}));
const Vouch = lazy(async () => ({ default: (await import('../vouch/vouch')).Vouch }));

const isJoining = (path: string): boolean => path === '/join' || path.startsWith('/join/');

/** What may be seen without a session: coming in by an invitation. */
export const doorScreenAt = (path: string): ReactNode => (isJoining(path) ? <JoinDoor path={path} /> : null);

/** What may be learnt without keys, and without a signal: courses are no secret. */
export function trainingScreenAt(path: string): ReactNode {
  const course = matchPath('/training/:course', path);
  if (course) return <CourseScreen key={path} name={course['course'] ?? ''} />;
  return path === '/training' ? <Training key={path} /> : null;
}

/** Forms of somebody who has joined: one thing to do, nothing around it. Null for any other path. */
export function joinFormAt(path: string): ReactNode {
  switch (path) {
    case '/join/name':
      return <AboutName />;
    case '/join/car':
      return <AboutCar />;
    case '/join/roles':
      return <WantRoles />;
    case '/join/agreement':
      return <Agreement />;
    default:
      return path === '/training' ? null : trainingScreenAt(path);
  }
}

/** Lists on the way to being trusted, with the places to be below them; who has no role yet begins there. */
export function joinPlaceAt(path: string, hasRoles: boolean): ReactNode {
  if (path === '/vouch') return <Vouch key={path} />;
  if (path === '/training') return <Training key={path} />;
  return isJoining(path) || (path === '/' && !hasRoles) ? <Welcome key={path} /> : null;
}
