import type { ReactNode } from 'react';
import { COURSES, type Course } from '@doorstep/lifecycle';
import { useSession } from '../../platform/session/session';
import { courseStandings, type CourseStanding } from '../join/standing';
import { useJoining } from '../join/use-joining';
import { useHubTime } from '../frame/hub-time';
import { Link } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { Banner, Icon, type IconName } from '../kit';
import { useWords } from '../messages';
import { useCourseBook } from './use-course-book';

const ICONS: Readonly<Record<Course, IconName>> = {
  first_steps: 'hub',
  packing: 'box',
  at_the_door: 'door',
  driving_people: 'car',
  with_children: 'child',
  school_doors: 'flag',
  home_visits: 'visit',
  on_the_phone: 'phone',
};

/** All courses. Signed in, those that the wanted roles ask for come first; without, all of them can be learnt as well. */
export function Training(): ReactNode {
  const { state } = useSession();
  return state.at === 'unlocked' ? <MyTraining /> : <OpenTraining />;
}

function MyTraining(): ReactNode {
  const words = useWords();
  const { joining, fault, again } = useJoining();
  const { marks } = useCourseBook();
  const here = new Set(COURSES.filter((course) => marks[course]?.unsent != null));
  const courses = joining ? courseStandings(joining, here) : COURSES.map(unknown);
  const asked = courses.filter((one) => one.asked);
  const others = courses.filter((one) => !one.asked);
  return (
    <Screen title={words.t('training.title')}>
      <p>{words.t('training.lead')}</p>
      {fault?.code === 'OFFLINE' ? <Banner tone="warning">{words.t('training.offline')}</Banner> : null}
      {fault && fault.code !== 'OFFLINE' ? <FaultNote fault={fault} onRetry={again} /> : null}
      {asked.length > 0 ? (
        <section className="stack" aria-labelledby="training-asked">
          <h2 id="training-asked">{words.t('training.asked')}</h2>
          <CourseList courses={asked} />
        </section>
      ) : null}
      <section className="stack" aria-labelledby="training-others">
        <h2 id="training-others">{words.t(asked.length > 0 ? 'training.others' : 'training.all')}</h2>
        <CourseList courses={others} />
      </section>
      <Link to="/join" size="big" icon="back">
        {words.t('welcome.back')}
      </Link>
    </Screen>
  );
}

/** Behind the lock: what is learnt is told to the hub after the next sign-in. */
function OpenTraining(): ReactNode {
  const words = useWords();
  return (
    <Screen title={words.t('training.title')}>
      <p>{words.t('training.locked')}</p>
      <CourseList courses={COURSES.map(unknown)} />
      <Link to="/" size="big" icon="key">
        {words.t('join.signIn')}
      </Link>
    </Screen>
  );
}

const unknown = (course: Course): CourseStanding => ({ course, asked: false, finishedOn: null });

function CourseList({ courses }: { readonly courses: readonly CourseStanding[] }): ReactNode {
  return (
    <ul className="join-steps">
      {courses.map((standing) => (
        <CourseRow key={standing.course} standing={standing} />
      ))}
    </ul>
  );
}

function CourseRow({
  standing: { course, asked, finishedOn },
}: {
  readonly standing: CourseStanding;
}): ReactNode {
  const words = useWords();
  const { marks } = useCourseBook();
  const mark = marks[course];
  const unsent = mark?.unsent != null;
  const done = unsent || (finishedOn !== null && !asked);
  return (
    <li data-state={done ? 'done' : asked ? 'next' : 'later'}>
      <Link to={`/training/${course}`} className="join-step" icon={done ? 'check' : ICONS[course]}>
        <strong>{words.t(`course.${course}`)}</strong>
        <span className="meta">
          {unsent ? (
            words.t('training.unsent')
          ) : mark && mark.card > 0 ? (
            words.t('training.openAt', { card: mark.card + 1 })
          ) : done ? (
            <FinishedOn day={finishedOn ?? ''} />
          ) : (
            words.t(finishedOn === null ? `training.new` : 'training.renew')
          )}
        </span>
      </Link>
    </li>
  );
}

function FinishedOn({ day }: { readonly day: string }): ReactNode {
  const words = useWords();
  return words.t('training.finishedOn', { day: useHubTime().day(day) });
}

/** The picture of a card, beside its words. */
export const CardPicture = ({ icon }: { readonly icon: IconName }): ReactNode => (
  <span className="course-picture" aria-hidden="true">
    <Icon name={icon} size={56} />
  </span>
);
