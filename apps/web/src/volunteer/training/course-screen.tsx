import { useEffect, useState, type ReactNode } from 'react';
import { COURSES, type Course } from '@doorstep/lifecycle';
import { useSession } from '../../platform/session/session';
import { go, Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { Banner, Button, EmptyState, RadioRows, Skeleton } from '../kit';
import { useWords } from '../messages';
import { loadCourse, turned } from './course';
import type { Card, CourseText } from './course-text';
import { CardPicture } from './training';
import { useCourseBook } from './use-course-book';

/** One course: a card at a time, a question each, at one's own pace. */
export function CourseScreen({ name }: { readonly name: string }): ReactNode {
  const course = COURSES.find((known) => known === name);
  return course ? <Open key={course} course={course} /> : <Unknown />;
}

function Unknown(): ReactNode {
  const words = useWords();
  return (
    <Screen title={words.t('training.title')}>
      <EmptyState>{words.t('training.unknown')}</EmptyState>
      <BackToCourses />
    </Screen>
  );
}

function Open({ course }: { readonly course: Course }): ReactNode {
  const words = useWords();
  const { book, marks } = useCourseBook();
  const { text, lost } = useCourseText(course);
  const [finished, setFinished] = useState(false);
  const mark = marks[course];
  if (lost) return <Lost title={words.t(`course.${course}`)} />;
  if (text === null) {
    return (
      <main className="screen">
        <h1 className="visually-hidden">{words.t(`course.${course}`)}</h1>
        <Skeleton label={words.t('app.loading')} rows={4} />
      </main>
    );
  }
  if (finished) return <Finished course={course} sent={mark?.unsent == null} />;
  const at = Math.min(mark?.card ?? 0, text.cards.length - 1);
  const card = text.cards[at];
  if (card === undefined) return <Unknown />;
  const next = (): void => {
    if (at + 1 < text.cards.length) return void book.goTo(course, at + 1);
    void book.finish(course).then(() => setFinished(true));
  };
  return (
    <CardScreen
      key={at}
      text={text}
      card={card}
      at={at}
      onBack={() => (at === 0 ? go('/training') : void book.goTo(course, at - 1))}
      onNext={next}
    />
  );
}

interface CardScreenProps {
  readonly text: CourseText;
  readonly card: Card;
  readonly at: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** A wrong answer explains itself and can be changed; the right one opens the way on. */
function CardScreen({ text, card, at, onBack, onNext }: CardScreenProps): ReactNode {
  const words = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const answers = turned(card.answers, at);
  const answer = answers[Number(chosen ?? -1)];
  const last = at + 1 === text.cards.length;
  return (
    <Screen
      title={card.title}
      sub={
        <p className="meta">
          {text.title} · {words.t('training.cardOf', { card: at + 1, of: text.cards.length })}
        </p>
      }
    >
      {at === 0 ? <p className="meta">{text.lead}</p> : null}
      <div className="course-card">
        <CardPicture icon={card.icon} />
        <p>{card.text}</p>
      </div>
      <RadioRows
        label={card.ask}
        value={chosen}
        choices={answers.map((one, n) => ({ value: String(n), label: one.text }))}
        onChange={setChosen}
      />
      <div role="status">
        {answer ? <Banner tone={answer.right ? 'success' : 'warning'}>{answer.says}</Banner> : null}
      </div>
      <div className="actions">
        <Button size="big" icon="back" onPress={onBack}>
          {words.t('training.back')}
        </Button>
        <Button
          variant="primary"
          size="main"
          icon={last ? 'check' : 'next'}
          reason={answer?.right ? undefined : words.t(answer ? 'training.tryAgain' : 'training.answerFirst')}
          onPress={onNext}
        >
          {words.t(last ? 'training.finish' : 'training.next')}
        </Button>
      </div>
    </Screen>
  );
}

interface FinishedProps {
  readonly course: Course;
  readonly sent: boolean;
}

function Finished({ course, sent }: FinishedProps): ReactNode {
  const words = useWords();
  const { state } = useSession();
  return (
    <Screen title={words.t('training.done')}>
      <p>{words.t('training.done.lead', { course: words.t(`course.${course}`) })}</p>
      <div role="status">
        <Banner tone={sent ? 'success' : 'warning'}>
          {words.t(
            sent
              ? 'training.done.sent'
              : state.at === 'unlocked'
                ? 'training.done.waits'
                : 'training.done.locked',
          )}
        </Banner>
      </div>
      <div className="actions">
        <Link to="/training" variant="primary" size="main" icon="next">
          {words.t('training.others.go')}
        </Link>
      </div>
    </Screen>
  );
}

function Lost({ title }: { readonly title: string }): ReactNode {
  const words = useWords();
  return (
    <Screen title={title}>
      <Banner tone="warning" announce="alert">
        {words.t('training.lost')}
      </Banner>
      <BackToCourses />
    </Screen>
  );
}

function BackToCourses(): ReactNode {
  const words = useWords();
  return (
    <Link to="/training" size="big" icon="back">
      {words.t('training.back')}
    </Link>
  );
}

/** The words of a course in the reader's language. `lost`: its file cannot be had without a signal. */
function useCourseText(course: Course): { readonly text: CourseText | null; readonly lost: boolean } {
  const { locale } = useWords();
  const [text, setText] = useState<CourseText | null>(null);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    let stale = false;
    loadCourse(course, locale).then(
      (loaded) => {
        if (!stale) setText(loaded);
      },
      () => {
        if (!stale) setLost(true);
      },
    );
    return () => {
      stale = true;
    };
  }, [course, locale]);
  return { text, lost };
}
