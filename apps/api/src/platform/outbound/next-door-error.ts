/** A server next door that did not help. The message is a reason in words of ours: no question, no answer, no address. */
export class NextDoorError extends Error {
  override readonly name = 'NextDoorError';

  constructor(why: string, cause?: unknown) {
    super(why, { cause });
  }
}
