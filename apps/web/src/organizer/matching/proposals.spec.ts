import { check, solve, stop } from '@doorstep/routing';
import { day } from '@doorstep/std';
import { describe, expect, it } from '@jest/globals';
import { placesOf, problemOf } from '../plan/problem-of';
import { aDriver, aTask, everythingApart } from '../plan/question.fixture';
import { withStandings } from '../plan/standings';
import { errandQuestion, tasksToGive, volunteersOf, type ExactDay } from './errand-question';
import { proposalsOf } from './proposals';

const SATURDAY = day('2026-11-21');
const HOME = { lon: -93.25, lat: 44.97 };
const town = { region: 'town', hub: { lon: -93.27, lat: 44.96 } };
const ride = aTask({
  id: 'ride',
  requestId: 'ride',
  kind: 'ride_out',
  tier: 3,
  loadUnits: 0,
  seats: 2,
  destination: { lon: -93.2, lat: 44.9 },
});
const sitting = aTask({
  id: 'sitting',
  requestId: 'sitting',
  kind: 'sitting',
  tier: 4,
  loadUnits: 0,
  service: 7_200,
});

type Person = ExactDay['people'][number];
const person = (id: string): Person => ({
  ...aDriver({ id, handle: id }),
  roles: ['driver_to_homes', 'driver_of_people', 'carer', 'companion'],
  capabilities: [],
  state: 'approved',
  homeCell: 'cell',
  openClaims: 0,
  freeOn: [{ from: '2026-11-21T08:00:00Z', to: '2026-11-21T18:00:00Z' }],
  away: [],
});
const aDay = (more: Partial<ExactDay['dayStandings']>, people: readonly Person[]): ExactDay => ({
  dayStandings: { tasks: [], people: [], ...more },
  organizerDay: { tasks: [] },
  people,
});
const standing = (memberId: string) => ({ memberId, newHomesLeft: 8, tasksLeft: 3, busy: [] });
const around = {
  day: SATURDAY,
  zone: 'UTC',
  now: Date.parse('2026-11-20T12:00:00Z'),
  homeOf: (cell: string | null) => (cell === null ? null : HOME),
};

function proposed(data: ExactDay, tasks = [ride, sitting]) {
  const question = errandQuestion(
    town,
    withStandings(tasks, data.dayStandings.tasks),
    volunteersOf(data, around),
  );
  const laid = placesOf(question);
  const problem = problemOf(question, laid, everythingApart(laid.points.length));
  const plan = solve(problem, { seed: 1, stop: stop.afterIterations(300) });
  expect(check(problem, plan)).toEqual([]);
  return { plan, question, proposals: proposalsOf(plan, question) };
}

describe('matching on exact places', () => {
  it('gives a ride and a sitting of one day to people, from home, with the way and the hour', () => {
    const data = aDay({ people: [standing('ana'), standing('bo')] }, [person('ana'), person('bo')]);
    const { proposals, question } = proposed(data);
    expect(proposals.map(({ task }) => question.tasks[task]?.id).sort()).toEqual(['ride', 'sitting']);
    for (const one of proposals) {
      expect(one.leg).toBe(600);
      expect(one.beginAt - one.leaveAt).toBeGreaterThanOrEqual(600);
    }
    expect(proposals.some(({ after }) => after === 'home')).toBe(true);
  });

  it('prefers who knows the home, and never asks who said no', () => {
    const people = [person('ana'), person('bo'), person('cy')];
    const tasks = [{ taskId: 'ride', knownTo: ['cy'], facesLeft: 4, together: null, declinedBy: ['ana'] }];
    const data = aDay({ tasks, people: people.map(({ id }) => standing(id)) }, people);
    const { proposals, question } = proposed(data, [ride]);
    expect(proposals.map(({ driver }) => question.drivers[driver]?.id)).toEqual(['cy']);
    expect(proposals[0]?.knowsHome).toBe(true);
    const without = aDay({ tasks, people: [standing('ana')] }, people);
    expect(proposed(without, [ride]).plan.unserved.map(({ reason }) => reason)).toEqual(['NOT_ALLOWED']);
  });

  it('leaves promised hours and spent limits alone', () => {
    const busy = [{ from: '2026-11-21T09:00:00Z', to: '2026-11-21T13:00:00Z' }];
    const people = [person('ana'), person('bo'), person('cy')];
    const data = aDay(
      {
        people: [
          { ...standing('ana'), busy },
          { ...standing('bo'), tasksLeft: 0 },
          { ...standing('cy'), newHomesLeft: 0 },
        ],
        tasks: [{ taskId: 'ride', knownTo: [], facesLeft: 4, together: null, declinedBy: [] }],
      },
      people,
    );
    const volunteers = volunteersOf(data, around);
    expect(volunteers.map(({ id, free }) => [id, free.length])).toEqual([
      ['ana', 2],
      ['cy', 1],
    ]);
    const { plan } = proposed(data, [ride]);
    expect(plan.unserved.map(({ vehicles }) => vehicles)).toEqual([{ SHIFT: 1, NEW_HOMES: 1 }]);
  });

  it('looks for people for what nobody holds, and leaves alone what is in a round somebody was asked to drive', () => {
    const task = (id: string, state: string, ...assignments: { state: string; runId: string | null }[]) => ({
      id,
      state,
      assignments,
    });
    const tasks = [
      task('nobody', 'open'),
      task('asked', 'offered', { state: 'offered', runId: null }),
      task('gave it back', 'open', { state: 'released', runId: 'run' }),
      task('in a round', 'offered', { state: 'offered', runId: 'run' }),
      task('taken', 'claimed', { state: 'claimed', runId: null }),
      task('begun', 'open'),
    ];
    const known = tasks.slice(0, -1).map(({ id }) => ({ taskId: id, knownTo: [], facesLeft: 4, together: null, declinedBy: [] })); // prettier-ignore
    expect(tasksToGive(tasks, { tasks: known }).map(({ id }) => id)).toEqual([
      'nobody',
      'asked',
      'gave it back',
    ]);
  });
});
