import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commandsFrom, move } from './machine';
import {
  cancelCommand,
  ENDED_LEG,
  isLegOver,
  openWhy,
  RIDE_LEG,
  rideState,
  waitOver,
  type OpenLeg,
} from './ride-machines';
import { backWindow, bucketsOf, outWindow, rideLimit } from './ride-times';
import { LEG_STATES, type LegState } from './ride-words';
import { deriveTasks } from './tasks';
import { TASK_STATES } from './words';

const minute = 60_000;
const legStates = fc.constantFrom(...LEG_STATES);
const taskStates = fc.constantFrom(...TASK_STATES);

describe('the machine of a leg', () => {
  it('reaches every state, from asked for or from will-call', () => {
    const seen = new Set<LegState>(['requested', 'will_call']);
    for (const state of seen) for (const c of commandsFrom(RIDE_LEG, state)) seen.add(RIDE_LEG[c].to);
    expect([...seen].sort()).toEqual([...LEG_STATES].sort());
  });

  it('records nobody-came and a child that is not there only after an arrival', () => {
    for (const command of ['noShow', 'missChild'] as const)
      expect(RIDE_LEG[command].from).toEqual(['arrived']);
  });

  it('lets nobody board before a driver arrived, and nobody arrive twice out of a car', () => {
    expect(move(RIDE_LEG, 'driver_en_route', 'board').ok).toBe(false);
    expect(move(RIDE_LEG, 'on_board', 'arrive').ok).toBe(false);
    expect(move(RIDE_LEG, 'on_board', 'miss').ok).toBe(false);
  });

  it('keeps a child that was not at the stop until somebody says where it is', () => {
    expect(commandsFrom(RIDE_LEG, 'child_missing').sort()).toEqual(['board', 'bringHome', 'cancel']);
  });

  it('ends for good where it ends, but for a return whose rider is out there after all', () => {
    const again = ENDED_LEG.filter((state) => commandsFrom(RIDE_LEG, state).length > 0);
    expect(again.sort()).toEqual(['missed_by_us', 'rider_no_show', 'turned_down']);
    for (const state of again) {
      for (const command of commandsFrom(RIDE_LEG, state))
        expect(['callReady', 'waitAfterAll']).toContain(command);
    }
  });
});

describe('what people are shown', () => {
  const leg = { state: 'requested', taskState: 'open', pickupTo: 100, now: 50 } as const;

  it('follows the task while nobody is on the way, and the clock when nobody came', () => {
    expect(rideState(leg)).toBe('requested');
    expect(rideState({ ...leg, taskState: 'claimed' })).toBe('booked');
    expect(rideState({ ...leg, taskState: 'confirmed' })).toBe('confirmed');
    expect(rideState({ ...leg, now: 100 })).toBe('unmet');
    expect(rideState({ ...leg, state: 'on_board', now: 100 })).toBe('on_board');
  });

  it('never calls a return unmet once its rider has called', () => {
    expect(rideState({ ...leg, state: 'ready_called', now: 100_000 })).toBe('ready_called');
  });
});

describe('the list that holds people until they are home', () => {
  const waits: OpenLeg = {
    state: 'will_call',
    taskState: 'planned',
    returns: 'will_call',
    isOut: true,
    pickupTo: 0,
    now: 0,
  };

  it('says why somebody is in it', () => {
    expect(openWhy(waits)).toBe('waits_for_call');
    expect(openWhy({ ...waits, isOut: false })).toBeNull();
    expect(openWhy({ ...waits, state: 'ready_called', taskState: 'open' })).toBe('ready');
    expect(openWhy({ ...waits, state: 'arrived', taskState: 'en_route' })).toBe('on_the_way');
    expect(openWhy({ ...waits, state: 'on_board', taskState: 'attempted' })).toBe('car_stopped');
    expect(openWhy({ ...waits, state: 'requested', returns: 'scheduled', taskState: 'open' })).toBe(
      'nobody_drives',
    );
  });

  it('law: whoever is out there and not in a moving car is in it, whatever else holds', () => {
    fc.assert(
      fc.property(
        legStates,
        taskStates,
        fc.constantFrom('scheduled', 'will_call'),
        (state, taskState, returns) => {
          const why = openWhy({ state, taskState, returns, isOut: true, pickupTo: 0, now: 1 } as OpenLeg);
          const inCar =
            ['on_board', 'handed_over'].includes(state) && ['en_route', 'at_door'].includes(taskState);
          expect(why === null).toBe(isLegOver(state) || inCar);
        },
      ),
    );
  });
});

describe('the wait', () => {
  it('runs from the arrival, or from the window when somebody is early', () => {
    expect(waitOver(20 * minute, 0, 5)).toBe(25 * minute);
    expect(waitOver(0, 10 * minute, 15)).toBe(25 * minute);
  });
});

describe('cancelling', () => {
  it('is late within two hours of the pickup, whatever the day', () => {
    const pickup = 10 * 3600_000;
    expect(cancelCommand(pickup - 7200_000, pickup, true)).toBe('cancelLate');
    expect(cancelCommand(pickup - 7200_001, pickup, true)).toBe('cancelSameDay');
    expect(cancelCommand(pickup - 7200_001, pickup, false)).toBe('cancel');
  });
});

describe('times of a ride', () => {
  it('is twenty minutes longer than the way, never over an hour unless the way is', () => {
    expect([10, 40, 50, 75].map(rideLimit)).toEqual([30, 60, 60, 75]);
  });

  it('plans an appointment backward and a pickup forward', () => {
    // There at 14:10 (850), 35 minutes at most in the car, 5 to get in and 5 to get out: leave by 13:25 (805).
    expect(outWindow({ appointmentMinute: 850, loadMinutes: 5 }, 35)).toEqual({ from: 775, to: 805 });
    expect(outWindow({ pickupMinute: 462 }, 35)).toEqual({ from: 450, to: 480 });
    expect(outWindow({}, 35)).toBeNull();
    expect(backWindow({ backFromMinute: 903 })).toEqual({ from: 905, to: 935 });
  });

  const day = fc.integer({ min: 0, max: 1440 });
  it('law: who is picked up in the window is there in time, or the day had not begun', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 30 }),
        (appointment, way, load) => {
          const limit = rideLimit(way);
          const window = outWindow({ appointmentMinute: appointment, loadMinutes: load }, limit);
          if (window === null) throw new Error('an appointment has a window');
          if (window.from === 0) return; // squeezed by midnight: the desk is warned
          expect(window.to + limit + 2 * load).toBeLessThanOrEqual(appointment);
        },
      ),
    );
  });

  it('law: windows lie in the day on steps of five, and buckets of two hours hold them', () => {
    fc.assert(
      fc.property(day, fc.boolean(), (at, back) => {
        const window = back ? backWindow({ backFromMinute: at }) : outWindow({ pickupMinute: at }, 60);
        if (window === null) throw new Error('a time has a window');
        const bucket = bucketsOf(window);
        expect([window.from % 5, window.to % 5, bucket.from % 120, bucket.to % 120]).toEqual([0, 0, 0, 0]);
        expect(window.from).toBeLessThan(window.to);
        expect(bucket.from <= window.from && window.to <= bucket.to && bucket.to <= 1440).toBe(true);
      }),
    );
  });
});

describe('the tasks of a ride', () => {
  const base = { kind: 'ride', fromMinute: 720, toMinute: 840, loadUnits: 1, flags: [], riders: 2 } as const;

  it('lays a clinic ride backward from its appointment, and lets the way back wait for a call', () => {
    const [out, back] = deriveTasks({
      ...base,
      comesBack: true,
      appointmentMinute: 850,
      loadMinutes: 5,
      rideLimitMinutes: 35,
      back: 'will_call',
    });
    expect(out).toMatchObject({ fromMinute: 720, toMinute: 840, serviceSeconds: 300, seats: 2 });
    expect(out?.leg).toMatchObject({
      pickupFromMinute: 775,
      pickupToMinute: 805,
      returns: null,
      shareAgreed: false,
    });
    expect(back).toMatchObject({ kind: 'ride_back', fromMinute: 720, toMinute: 1440 });
    expect(back?.leg).toMatchObject({ returns: 'will_call', handover: false });
  });

  it('hands a school run over, and asks for a car with child seats', () => {
    const [run] = deriveTasks({ ...base, pickupMinute: 462, purpose: 'school', childSeats: 2 });
    expect(run).toMatchObject({ fromMinute: 360, toMinute: 480, flags: ['car_seat'] });
    expect(run?.leg).toMatchObject({
      handover: true,
      childSeats: 2,
      pickupFromMinute: 450,
      pickupToMinute: 480,
    });
  });
});
