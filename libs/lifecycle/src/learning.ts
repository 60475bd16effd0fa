/**
 * The courses a volunteer can be asked to take. What they say is data of the volunteer app; here are only their names,
 * which policies and records speak of.
 */
export const COURSES = [
  'basics',
  'at_the_door',
  'driving',
  'packing',
  'school_doors',
  'home_visits',
  'phone_line',
] as const;
export type Course = (typeof COURSES)[number];

/**
 * The version of each course that counts today. Raised when a change of its content must be learnt by those who took it
 * before: who finished an older one is shown it as new, and a phone with old content is told to load the new.
 */
export const COURSE_VERSIONS: Readonly<Record<Course, number>> = {
  basics: 1,
  at_the_door: 1,
  driving: 1,
  packing: 1,
  school_doors: 1,
  home_visits: 1,
  phone_line: 1,
};

/** The version of the confidentiality agreement that is signed today. */
export const AGREEMENT_VERSION = 1;
