import type { Progress } from './pbf/pbf-file';

/** Tells the person at the keyboard what is going on: a line for each stage, and how far a long reading is. */
export interface Say {
  readonly line: (text: string) => void;
  /** A receiver of the share that is done, 0 to 1. */
  readonly share: (text: string) => Progress;
}

/** Nobody listens. */
export const silent: Say = { line: () => undefined, share: () => () => undefined };

/** Tells every tenth part once. */
export const spoken = (print: (line: string) => void): Say => ({
  line: print,
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
