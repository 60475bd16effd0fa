import type { Course } from './requirements';

/**
 * The version of each course that counts today. Raised when a change of its content must be learnt by those who took it
 * before: who finished an older one is shown it as new, and a phone with old content is told to load the new.
 */
export const COURSE_VERSIONS: Readonly<Record<Course, number>> = {
  first_steps: 1,
  packing: 1,
  at_the_door: 1,
  driving_people: 1,
  with_children: 1,
  school_doors: 1,
  home_visits: 1,
  on_the_phone: 1,
};

/** The version of the confidentiality agreement that is signed today. */
export const AGREEMENT_VERSION = 1;
