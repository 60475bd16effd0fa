import { describe, expect, it } from '@jest/globals';
import { dayFaultsOf, type DayPicture } from './day-judge';

/** A quiet day: one open task, one run that is over. */
const QUIET: DayPicture = {
  now: new Date('2026-11-21T18:00:00Z'),
  tasks: [{ id: 'task', requestId: 'request', state: 'open', goodsOut: false }],
  requests: [{ id: 'request', state: 'open' }],
  assignments: [],
  runs: [{ id: 'run', state: 'aborted', memberId: 'heron' }],
  stops: [{ id: 'stop', runId: 'run', taskId: 'task', state: 'cancelled' }],
  grants: [],
  held: [],
  followUps: [],
  incidents: [],
  stock: { onHand: 4, reserved: 0, begun: 4, booked: 0, promised: 0, sum: 0 },
  shown: [],
};
const task = (over: Partial<DayPicture['tasks'][number]>): Partial<DayPicture> => ({
  tasks: [{ ...QUIET.tasks[0]!, ...over }],
});
const claim = (id: string, state = 'claimed') => ({ id, taskId: 'task', runId: 'run', memberId: id, state });

describe('the judge of random days', () => {
  it('finds nothing on a quiet day', () => expect(dayFaultsOf(QUIET)).toEqual([]));

  it.each<[string, Partial<DayPicture>]>([
    ['two people hold one task', { assignments: [claim('heron'), claim('wren')] }],
    ['a claim that its task does not know', { assignments: [claim('heron', 'confirmed')] }],
    ['on hold, and nobody knows why', task({ state: 'on_hold' })],
    [
      'inside a hold, and not frozen',
      { held: [{ taskId: 'task', warned: false, kind: 'hub', inForce: true }] },
    ],
    ['a place of what is on hold', { ...task({ state: 'on_hold', goodsOut: true }), shown: ['task'] }],
    ['open to everybody, and in somebody’s hands', { assignments: [claim('heron')] }],
    ['a run that is over has stops ahead', { stops: [{ ...QUIET.stops[0]!, state: 'loaded' }] }],
    ['a run that is over holds tasks', { assignments: [claim('heron', 'offered')] }],
    [
      'a run that is over shows places',
      { assignments: [claim('heron', 'removed')], grants: [{ assignmentId: 'heron' }] },
    ],
    [
      'two runs go to one door',
      {
        runs: [
          { id: 'one', state: 'departed', memberId: 'heron' },
          { id: 'two', state: 'departed', memberId: 'wren' },
        ],
        stops: ['one', 'two'].map((runId) => ({ id: runId, runId, taskId: 'task', state: 'loaded' })),
      },
    ],
    ['a request that is fulfilled with tasks open', { requests: [{ id: 'request', state: 'fulfilled' }] }],
    ['a shelf below nothing', { stock: { ...QUIET.stock, reserved: 5, promised: 5 } }],
    ['a ledger that does not balance', { stock: { ...QUIET.stock, sum: 1 } }],
    ['a shelf that is not its ledger', { stock: { ...QUIET.stock, onHand: 3 } }],
    ['a shut door that nobody looks after', { stops: [{ ...QUIET.stops[0]!, state: 'attempted' }] }],
    [
      'an incident decided by nobody',
      { incidents: [{ id: 'incident', state: 'decided', decision: null, version: 2 }] },
    ],
  ])('finds: %s', (fault, planted) => {
    expect(dayFaultsOf({ ...QUIET, ...planted })).toContain(fault);
  });
});
