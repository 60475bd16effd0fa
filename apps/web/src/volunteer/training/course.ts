import type { Course } from '@doorstep/lifecycle';
import type { Answer, CourseText } from './course-text';

export const MOST_CARDS = 7;
export const MOST_WORDS = 40;

/** The answers as they stand below card `n`: turned a little further on each card, so that place tells nothing. */
export const turned = (answers: readonly Answer[], n: number): readonly Answer[] => {
  const by = n % answers.length;
  return [...answers.slice(by), ...answers.slice(0, by)];
};

type Loader = () => Promise<{ readonly course: CourseText }>;

/** Each a file of its own, loaded when it is opened; the service worker has them all from the first visit on. */
const TEXTS: Readonly<Record<Course, Readonly<Record<'en' | 'es', Loader>>>> = {
  first_steps: {
    en: () => import('./courses/first-steps.en'),
    es: () => import('./courses/first-steps.es'),
  },
  packing: { en: () => import('./courses/packing.en'), es: () => import('./courses/packing.es') },
  at_the_door: {
    en: () => import('./courses/at-the-door.en'),
    es: () => import('./courses/at-the-door.es'),
  },
  driving_people: {
    en: () => import('./courses/driving-people.en'),
    es: () => import('./courses/driving-people.es'),
  },
  with_children: {
    en: () => import('./courses/with-children.en'),
    es: () => import('./courses/with-children.es'),
  },
  school_doors: {
    en: () => import('./courses/school-doors.en'),
    es: () => import('./courses/school-doors.es'),
  },
  home_visits: {
    en: () => import('./courses/home-visits.en'),
    es: () => import('./courses/home-visits.es'),
  },
  on_the_phone: {
    en: () => import('./courses/on-the-phone.en'),
    es: () => import('./courses/on-the-phone.es'),
  },
};

/** A course in this language; in English where it is not written yet. Rejects when its file cannot be had. */
export async function loadCourse(course: Course, language: string): Promise<CourseText> {
  const load = language === 'es' ? TEXTS[course].es : TEXTS[course].en;
  return (await load()).course;
}
