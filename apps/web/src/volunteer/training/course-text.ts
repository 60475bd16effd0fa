import type { IconName } from '../kit';

/** One choice below a question. `says` is shown when it is chosen: why it is right, or what would be better. */
export interface Answer {
  readonly text: string;
  readonly says: string;
  readonly right?: true;
}

/** At most forty words, then one question with exactly one right answer. */
export interface Card {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly ask: string;
  readonly answers: readonly Answer[];
}

/** A course in one language: at most seven cards. Every language has the same cards in the same order. */
export interface CourseText {
  readonly title: string;
  readonly lead: string;
  readonly cards: readonly Card[];
}
