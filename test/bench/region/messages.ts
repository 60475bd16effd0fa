import type { Stage } from '../../../tools/region/say';

/** What a child is asked: to build one pack, or to read one file with the library of the comparison. */
export interface Order {
  readonly work: 'build' | 'read' | 'read-by-library';
  readonly file: string;
  readonly out: string;
}

/** CPU seconds and resident memory at its peak (MB, Node itself included). */
export interface Answer {
  readonly cpu: number;
  readonly peak: number;
  readonly stages: Readonly<Partial<Record<Stage | 'written', number>>>;
  readonly report: Readonly<Record<string, number>>;
  readonly bytes: number;
}
