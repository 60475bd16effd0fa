import { deriveTasks, type CareFacts } from '@doorstep/lifecycle';
import { day } from '@doorstep/std';
import { describe, expect, it } from '@jest/globals';
import { needsOfRide, rideSource, seatsOfRide } from './ride-source';

const ZONE = 'America/Chicago';
const care = (ride: CareFacts['ride']): CareFacts => ({
  adults: 1,
  children: [0, 1, 0, 0],
  avoid: [],
  ...(ride ? { ride } : {}),
});
const legOf = (ride: CareFacts['ride'], on: string) =>
  deriveTasks({
    kind: 'ride',
    fromMinute: 120,
    toMinute: 240,
    loadUnits: 1,
    flags: [],
    ...rideSource(care(ride), day(on), ZONE),
  })[0]?.leg;

describe('a ride as the desk lays it', () => {
  it('never puts a two-year-old on a booster, whatever was outgrown', () => {
    const seats = (ageMonths: number, outgrown: 'infant' | 'harness' | 'booster') =>
      seatsOfRide(care({ riders: 2, comesBack: false, children: [{ ageMonths, outgrown }] }));
    expect(seats(24, 'booster')).toEqual({ infant: 0, harness: 1, booster: 0 });
    expect(seats(30, 'harness')).toEqual({ infant: 0, harness: 1, booster: 0 });
    expect(seats(20, 'harness')).toEqual({ infant: 0, harness: 1, booster: 0 });
    expect(seats(60, 'harness')).toEqual({ infant: 0, harness: 0, booster: 1 });
  });

  it('leaves in time for an appointment in the hour that does not come', () => {
    // 8 March 2026: at 2:00 the clock shows 3:00. An appointment "at 2:30" is at 3:00, which is 2:00 of before.
    const ride = { riders: 1, comesBack: false, appointmentMinute: 150 };
    // An hour before 3:00 the wall shows 1:00: picked up by then, nobody is late.
    expect(legOf(ride, '2026-03-08')).toMatchObject({ pickupFromMinute: 30, pickupToMinute: 60 });
    // On any other day half past two is half past two.
    expect(legOf(ride, '2026-03-09')).toMatchObject({ pickupFromMinute: 60, pickupToMinute: 90 });
  });

  it('tells the driver seats and names, and no age', () => {
    const needs = needsOfRide(
      care({
        riders: 2,
        comesBack: false,
        purpose: 'school',
        children: [{ first: 'Kite', ageMonths: 80, outgrown: 'harness' }],
      }),
    );
    expect(needs).toEqual({
      adults: 1,
      called: ['Kite'],
      purpose: 'school',
      seats: { infant: 0, harness: 0, booster: 1 },
    });
  });
});
