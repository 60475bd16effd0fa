/** Between two keys of a scanner lie a few milliseconds; nobody types that fast for that long. */
const BETWEEN_KEYS = 30;
/** The shortest number on a pack has eight digits; fewer keys are somebody who rolls two fingers over the keyboard. */
const FEWEST = 6;

/** One key as the window hears it. */
export interface KeyPressed {
  readonly key: string;
  /** Milliseconds on any steady clock. */
  readonly at: number;
}

/** What to do about a key: nothing, or somebody has scanned something. */
export type WedgeAnswer = { readonly scanned: string } | null;

/**
 * Tells a scanner that types (a keyboard wedge) from a person. Keys within 30 ms of one another with an Enter at the end are
 * a scan; anything slower is somebody typing and belongs to the field it is typed in.
 */
export class Wedge {
  private keys = '';
  private last = Number.NEGATIVE_INFINITY;

  /** Whether a key has just begun a new burst: what the field held before it is worth remembering. */
  begins({ at }: KeyPressed): boolean {
    return at - this.last > BETWEEN_KEYS;
  }

  press(pressed: KeyPressed): WedgeAnswer {
    const { key, at } = pressed;
    const keys = this.begins(pressed) ? '' : this.keys;
    this.last = at;
    if (key === 'Enter') {
      this.keys = '';
      return keys.length >= FEWEST ? { scanned: keys } : null;
    }
    // Shift and the like come with capital letters of Code 128: they are no keys of the code and end no burst.
    this.keys = key.length === 1 ? keys + key : keys;
    return null;
  }
}
