import { describe, expect, it } from '@jest/globals';
import type { Stop } from '../run/kept-run';
import { atPickup, receiversAt, stepped, waitEnds, type Leg } from './leg-model';

const leg: Leg = {
  state: 'confirmed',
  pickupFrom: '2026-11-21T20:00:00.000Z',
  pickupTo: '2026-11-21T20:30:00.000Z',
  waitMinutes: 5,
  childSeats: 1,
  handover: true,
  returns: null,
  stopId: null,
  arrivedAt: null,
} as Leg;
const stop = (id: string, kind: 'pickup' | 'dropoff'): Stop =>
  ({ id, taskId: 'ride', kind, state: 'loaded', taskKind: 'ride_out', leg }) as Stop;
const stops = [stop('up', 'pickup'), stop('off', 'dropoff')];
const at = Date.parse('2026-11-21T19:50:00Z');
const after = (...steps: Parameters<typeof stepped>[1]['step'][]) =>
  steps.reduce<readonly Stop[]>(
    (now, step) =>
      stepped(now, { stopId: ['hand_over', 'complete'].includes(step) ? 'off' : 'up', step }, at),
    stops,
  );

describe('a leg on a phone without a network', () => {
  it('goes on press by press, and both its stops know', () => {
    expect(after('en_route').map(({ leg: one }) => one?.state)).toEqual([
      'driver_en_route',
      'driver_en_route',
    ]);
    const there = after('en_route', 'arrive', 'board');
    expect(there.map(({ state }) => state)).toEqual(['done', 'loaded']);
    expect(after('arrive', 'board', 'hand_over', 'complete').map(({ state }) => state)).toEqual([
      'done',
      'done',
    ]);
  });

  it('waits from the window when it was early, and says until when', () => {
    const [here] = after('arrive');
    expect(here?.leg && waitEnds(here.leg)).toBe(Date.parse('2026-11-21T20:05:00Z'));
    expect(waitEnds(leg)).toBeNull();
    expect(here?.leg && atPickup({ id: 'up', leg: here.leg })).toBe('arrived');
    expect(here?.leg && atPickup({ id: 'another', leg: here.leg })).toBe('before');
  });

  it('crosses out the goal when nobody was picked up, and never before the hub has said so', () => {
    expect(after('arrive', 'child_not_here').map(({ state }) => state)).toEqual(['loaded', 'loaded']);
    expect(after('arrive', 'child_not_here', 'leave').map(({ state }) => state)).toEqual([
      'attempted',
      'cancelled',
    ]);
    expect(after('arrive', 'no_show').map(({ state }) => state)).toEqual(['attempted', 'cancelled']);
  });

  it('hands over at the end of the leg to those named for that end', () => {
    const receivers = [
      { name: 'Rosa', at: 'destination' as const },
      { name: 'Grandma', at: 'origin' as const },
    ];
    expect(receiversAt('ride_out', receivers).map(({ name }) => name)).toEqual(['Rosa']);
    expect(receiversAt('ride_back', receivers).map(({ name }) => name)).toEqual(['Grandma']);
  });
});
