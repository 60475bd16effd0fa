import { AGREEMENT_VERSION, COURSES, COURSE_VERSIONS, type Course, type Role } from '@doorstep/lifecycle';
import type { MyJoiningQuery } from '../../gql/graphql';

export type Joining = MyJoiningQuery;
type Standing = Joining['myStanding'];
type Clearance = Standing['clearances'][number];

/** Papers and talks that somebody at the hub looks at: "Checked". */
const CHECKS: ReadonlySet<string> = new Set([
  'interview',
  'licence',
  'insurance',
  'vehicle_check',
  'driving_record',
  'background_check',
]);

/** Clearances that ended and do not count for anything that is still to be done. */
const OVER: ReadonlySet<string> = new Set(['left', 'denied', 'suspended']);

const wanted = ({ clearances }: Standing): readonly Clearance[] =>
  clearances.filter(({ state }) => !OVER.has(state));

export interface Count {
  readonly have: number;
  readonly of: number;
}

/** Vouches that count today, of those that the wanted roles ask for. None asked for: nothing to wait for. */
export function vouchCount(standing: Standing): Count {
  const have = standing.vouches.filter(({ state }) => state === 'given').length;
  const lacking = wanted(standing)
    .flatMap(({ missing }) => missing)
    .filter(({ kind }) => kind === 'vouches')
    .map(({ count }) => count);
  const of = Math.max(0, ...lacking);
  return of === 0 ? { have, of: have } : { have: Math.min(have, of), of };
}

export interface CourseStanding {
  readonly course: Course;
  /** A wanted role asks for it, and it is not there, or not there any more. */
  readonly asked: boolean;
  /** The day it was last finished in the version of today; null when never. */
  readonly finishedOn: string | null;
}

/** Every course, those that are asked for first. `here`: finished on this phone and not at the hub yet. */
export function courseStandings(joining: Joining, here: ReadonlySet<Course> = new Set()): CourseStanding[] {
  const asked = new Set(
    wanted(joining.myStanding).flatMap(({ missing }) => missing.map(({ course }) => course)),
  );
  const finished = new Map(
    joining.myLearning.courses
      .filter(({ course, version }) => version === COURSE_VERSIONS[course])
      .map(({ course, finishedOn }) => [course, finishedOn]),
  );
  const all = COURSES.map((course) => ({
    course,
    asked: asked.has(course) && !here.has(course),
    finishedOn: finished.get(course) ?? null,
  }));
  return [...all.filter((one) => one.asked), ...all.filter((one) => !one.asked)];
}

export const STEPS = ['about', 'car', 'agreement', 'training', 'vouches', 'checks'] as const;
export type Step = (typeof STEPS)[number];

export interface StepStanding {
  readonly step: Step;
  readonly done: boolean;
  /** How many of how many, where there is something to count. */
  readonly count: Count | null;
}

const DRIVING: ReadonlySet<Role> = new Set<Role>(['driver_to_hub', 'driver_to_homes', 'driver_of_people']);

/** What is left to do before the hub can say yes, in the order in which it goes best. */
export function joinSteps(joining: Joining, hasVehicle: boolean): StepStanding[] {
  const { myStanding, myLearning, myProfile } = joining;
  const courses = courseStandings(joining);
  const finished = courses.filter(({ asked, finishedOn }) => !asked && finishedOn !== null).length;
  const left = courses.filter(({ asked }) => asked).length;
  const vouches = vouchCount(myStanding);
  const drives = wanted(myStanding).some(({ role }) => DRIVING.has(role));
  const missing = wanted(myStanding).flatMap((clearance) => clearance.missing);
  const signed = myLearning.agreementVersion === AGREEMENT_VERSION;
  const done: Readonly<Record<Step, boolean>> = {
    about: myProfile !== null,
    car: hasVehicle || !drives,
    agreement: signed && !missing.some(({ kind }) => kind === 'agreement'),
    training: left === 0,
    vouches: vouches.have >= vouches.of,
    checks: !missing.some(({ kind }) => CHECKS.has(kind)),
  };
  return STEPS.map((step) => ({
    step,
    done: done[step],
    count:
      step === 'training' ? { have: finished, of: finished + left } : step === 'vouches' ? vouches : null,
  }));
}

/** What the person can do next by themselves; null when it is the hub's turn. */
export const nextStep = (steps: readonly StepStanding[]): Step | null =>
  steps.find(({ step, done }) => !done && step !== 'checks')?.step ?? null;

export interface RoleStanding {
  readonly role: Role;
  readonly state: Clearance['state'];
  readonly until: string | null;
  /** What the hub still looks at for this role, without what the person can do alone. */
  readonly checks: readonly string[];
}

/** The roles somebody asked for, one by one. */
export const roleStandings = (standing: Standing): RoleStanding[] =>
  standing.clearances
    .filter(({ state }) => state !== 'left')
    .map(({ role, state, until, missing }) => ({
      role,
      state,
      until: until ?? null,
      checks: missing.map(({ kind }) => kind).filter((kind) => CHECKS.has(kind)),
    }));
