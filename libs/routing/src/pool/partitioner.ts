import { type Columns } from './columns';
import { type Duals } from './duals';
import { type Work } from '../work';

/** Columns to choose among, what they are worth, and the present choice. */
export interface Question {
  readonly columns: Columns;
  readonly duals: Duals;
  /** Columns of the present plan, by number. */
  readonly present: readonly number[];
  /** Columns a search may look at in one region: the same bound on every machine, unlike seconds. */
  readonly effort: number;
}

/**
 * Picks columns that cover each task at most once and keep the rules, cheaper than the present ones if it can; what is
 * not covered is left out. Null when it found nothing. The same question has the same answer, on every machine.
 */
export type Partitioner = (question: Question) => Work<readonly number[] | null>;
