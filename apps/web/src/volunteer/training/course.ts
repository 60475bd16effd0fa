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
const TEXTS: Readonly<Record<Course, Readonly<Record<'en' | 'es' | 'ar', Loader>>>> = {
  first_steps: {
    en: () => import('./courses/first-steps.en'),
    es: () => import('./courses/first-steps.es'),
    ar: () => import('./courses/first-steps.ar'),
  },
  packing: {
    en: () => import('./courses/packing.en'),
    es: () => import('./courses/packing.es'),
    ar: () => import('./courses/packing.ar'),
  },
  at_the_door: {
    en: () => import('./courses/at-the-door.en'),
    es: () => import('./courses/at-the-door.es'),
    ar: () => import('./courses/at-the-door.ar'),
  },
  driving_people: {
    en: () => import('./courses/driving-people.en'),
    es: () => import('./courses/driving-people.es'),
    ar: () => import('./courses/driving-people.ar'),
  },
  with_children: {
    en: () => import('./courses/with-children.en'),
    es: () => import('./courses/with-children.es'),
    ar: () => import('./courses/with-children.ar'),
  },
  school_doors: {
    en: () => import('./courses/school-doors.en'),
    es: () => import('./courses/school-doors.es'),
    ar: () => import('./courses/school-doors.ar'),
  },
  home_visits: {
    en: () => import('./courses/home-visits.en'),
    es: () => import('./courses/home-visits.es'),
    ar: () => import('./courses/home-visits.ar'),
  },
  on_the_phone: {
    en: () => import('./courses/on-the-phone.en'),
    es: () => import('./courses/on-the-phone.es'),
    ar: () => import('./courses/on-the-phone.ar'),
  },
};

/** A course in this language; in English where it is not written yet. Rejects when its file cannot be had. */
export async function loadCourse(course: Course, language: string): Promise<CourseText> {
  const texts = TEXTS[course];
  const load = language === 'es' || language === 'ar' ? texts[language] : texts.en;
  return (await load()).course;
}
