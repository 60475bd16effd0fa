/**
 * The answer of a call, or a rejection like that of a lost network when it takes too long: in a dead spot a call may
 * hang for minutes, and everything behind it would wait. Only for calls that may be made again.
 */
export function inTime<T>(call: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TypeError('no answer in time')), milliseconds);
    call.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
