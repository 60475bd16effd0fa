/** A source of dice, passed as an argument so that a seed repeats a run on every machine. */
export interface Random {
  /** Next 32 random bits as an unsigned integer. */
  next(): number;
  /** Uniform in [0, n). */
  below(n: number): number;
  /** Uniform in [0, 1). */
  unit(): number;
}

/** sfc32 (Chris Doty-Humphrey, PractRand): 32-bit integer arithmetic only, equal in every engine. */
export function seeded(seed: number): Random {
  let a = seed | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x243f6a88 | 0;
  let counter = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return {
    next,
    below: (n) => Math.floor((next() / 4294967296) * n),
    unit: () => next() / 4294967296,
  };
}
