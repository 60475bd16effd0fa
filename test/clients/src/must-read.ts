import type { Result } from '@doorstep/std';

/** A drawer's content, or the end of the journey. */
export function mustRead<T>(read: Result<T, string>): T {
  if (!read.ok) throw new Error('the box does not hold what its drawer says');
  return read.value;
}
