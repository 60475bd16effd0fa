/** Our own bug, never the caller's: thrown by libs when a law they promise is broken. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

export function invariant(condition: unknown, law: string): asserts condition {
  if (!condition) throw new InvariantError(law);
}

/** The value of an index that the code around it proves to exist. */
export function present<T>(value: T | null | undefined, law = 'value is present'): T {
  invariant(value !== null && value !== undefined, law);
  return value;
}

/** Makes a switch exhaustive: a new member of the union fails to compile here. */
export function never(value: never): never {
  throw new InvariantError(`unexpected ${String(value)}`);
}
