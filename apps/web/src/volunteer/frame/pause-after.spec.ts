import { describe, expect, it } from '@jest/globals';
import { pauseAfter } from './pause-after';

describe('a reading that got nowhere', () => {
  it('is tried again soon, then later, then with the round', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(pauseAfter)).toEqual([null, 2000, 4000, 8000, 16_000, null, null]);
  });
});
