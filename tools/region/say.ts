import type { Progress } from './pbf/pbf-file';

/** The stages of a build, in the order they end. */
export const stages = [
  'extract',
  'streets',
  'places',
  'graph',
  'contraction',
  'search',
  'cells',
  'travel',
  'map',
] as const;
export type Stage = (typeof stages)[number];

/** Tells the person at the keyboard what is going on: a line for each stage, and how far a long reading is. */
export interface Say {
  readonly line: (text: string) => void;
  /** A stage is done; what it found. */
  readonly stage: (name: Stage, found: string) => void;
  /** A receiver of the share that is done, 0 to 1. */
  readonly share: (text: string) => Progress;
}

/** Nobody listens. */
export const silent: Say = { line: () => undefined, stage: () => undefined, share: () => () => undefined };

/** Tells every tenth part once. */
export const spoken = (print: (line: string) => void): Say => ({
  line: print,
  stage: (name, found) => print(`${name}: ${found}`),
  share: (text) => {
    let told = 0;
    return (share) => {
      const tenth = Math.floor(share * 10);
      if (tenth <= told) return;
      told = tenth;
      print(`${text}: ${tenth * 10} %`);
    };
  },
});
