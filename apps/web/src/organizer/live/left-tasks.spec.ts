import { describe, expect, it } from '@jest/globals';
import type { LiveQuery } from '../../gql/graphql';
import { leftTasks } from './left-tasks';

type Day = LiveQuery['organizerDay'];
const YESTERDAY = '2026-11-20';
const TODAY = '2026-11-21';
const task = (id: string, state: string, kind = 'delivery') => ({ id, state, kind }) as Day['tasks'][number];
const run = (state: string, taskId: string, stop = 'loaded') =>
  ({ state, stops: [{ taskId, state: stop }] }) as unknown as Day['runs'][number];
const idsOf = (day: Pick<Day, 'tasks' | 'runs'>, of = YESTERDAY) =>
  leftTasks({ day: of, ...day }, TODAY).map(({ id }) => id);

describe('what a day that is over left open', () => {
  it('is every task that has not ended, except rides, which have a desk of their own', () => {
    const tasks = [
      task('open', 'open'),
      task('waits', 'on_hold'),
      task('visit', 'claimed', 'visit'),
      ...['done', 'attempted', 'cancelled'].map((state) => task(state, state)),
      task('out', 'open', 'ride_out'),
      task('back', 'planned', 'ride_back'),
    ];
    expect(idsOf({ tasks, runs: [] })).toEqual(['open', 'waits', 'visit']);
  });

  it('not what a drive still tells of; a drive that is over or a stop crossed out tells nothing', () => {
    const tasks = ['a', 'b', 'c'].map((id) => task(id, 'confirmed'));
    const runs = [run('departed', 'a'), run('aborted', 'b'), run('accepted', 'c', 'cancelled')];
    expect(idsOf({ tasks, runs })).toEqual(['b', 'c']);
  });

  it('is nothing on a day that is not over', () => {
    expect(idsOf({ tasks: [task('open', 'open')], runs: [] }, TODAY)).toEqual([]);
  });
});
