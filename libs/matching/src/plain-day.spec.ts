import { describe, expect, it } from '@jest/globals';
import { seconds } from '@doorstep/std';
import { aDay, aTask, aVolunteer } from './a-day';
import { match, openDay, type PlainDay } from './index';

const MINUTES = [
  [5, 6, 90],
  [5, 30, 20],
];
const tasks = ['a', 'b', 'c'].map((name) => aTask(name));
const volunteers = ['Ana', 'Ben'].map((name) => aVolunteer(name));

/** The same day as data: Ana and Ben live in two places, the tasks are in three. */
const plain: PlainDay = {
  tasks,
  volunteers,
  maxTravel: seconds(3600),
  from: Int32Array.of(1, 0),
  to: Int32Array.of(0, 2, 1),
  columns: 3,
  seconds: Float64Array.from([5, 20, 30, 5, 90, 6], (minutes) => 60 * minutes),
};

describe('a day as data', () => {
  it('is matched like the day that is asked, also after it was sent', () => {
    const asked = match(aDay(tasks, volunteers, MINUTES));
    expect(match(openDay(plain))).toEqual(asked);
    expect(match(openDay(structuredClone(plain)))).toEqual(asked);
  });

  it('has no way where the table has none', () => {
    const far = { ...plain, seconds: plain.seconds.map((s) => (s === 1200 ? Infinity : s)) };
    expect(openDay(far).travel(1, 2)).toBe(Infinity);
  });
});
