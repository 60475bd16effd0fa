import { useApolloClient } from '@apollo/client/react';
import { useEffect, useSyncExternalStore } from 'react';
import { faultOf } from '../../platform/graphql/refusals';
import { tell } from '../api/volunteer-api';
import { useBeat } from '../frame/live';
import { usePocket } from '../frame/pocket';
import { courseBookOf, type CourseBook, type CourseMarks, type SendFinish } from './course-book';
import { FINISH_TRAINING } from './training-documents';

/** The courses of this phone, and where each stands. */
export function useCourseBook(): { readonly book: CourseBook; readonly marks: CourseMarks } {
  const book = courseBookOf(usePocket().phone);
  const marks = useSyncExternalStore(book.subscribe, book.snapshot);
  useEffect(() => void book.load(), [book]);
  return { book, marks };
}

/** Tells the hub of courses that were finished without a signal or behind the lock; for an unlocked shell. */
export function useFinishedCourses(): void {
  const client = useApolloClient();
  const beat = useBeat();
  const { book, marks } = useCourseBook();
  useEffect(() => {
    const send: SendFinish = async (course, version, key) => {
      try {
        await tell(client, FINISH_TRAINING, { course, version, key });
        return true;
      } catch (error) {
        // Learnt from content of another version: nothing to send, it is shown as new again.
        return faultOf(error).code === 'COURSE_OLD';
      }
    };
    void book.send(send);
  }, [client, book, beat, marks]);
}
