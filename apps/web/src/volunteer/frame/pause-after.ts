/** Seconds; whoever waits longer is served by the round of every half minute. */
const PAUSES = [2, 4, 8, 16];

/**
 * When to try again, in milliseconds, after so many readings in a row that got nowhere; null: with the next round. A phone
 * often says that it has a signal before it has one, and says it only once.
 */
export const pauseAfter = (lost: number): number | null => {
  const seconds = PAUSES[lost - 1];
  return seconds === undefined ? null : seconds * 1000;
};
