import { MINNESOTA, seatsFor } from '@doorstep/care';
import type { CareFacts, ChildFacts, RideFacts, RideNeeds } from '@doorstep/lifecycle';
import { addDays, dayOf, minuteOf } from '@doorstep/schedule';
import { instant, type Day, type Random } from '@doorstep/std';
import { inventRequest } from './invent-requests';
import type { Spots } from './spots';
import type { InventedRequest } from './world';

/** What has happened at a hub that is not new: each request of it is one line of some screen. */
export interface Lived {
  /** Out at the clinic, and calls when they are ready. */
  readonly away: InventedRequest;
  /** To school with somebody named at its end. */
  readonly school: InventedRequest;
  /** A ride of some days ago that arrived. */
  readonly arrived: InventedRequest;
  /** Two children for whom two carers are sought and much is known already. */
  readonly cared: InventedRequest;
  /** Yesterday nobody opened. */
  readonly shut: InventedRequest;
  /** Comes back every week. */
  readonly weekly: InventedRequest;
}

export interface LivedDays {
  readonly now: Date;
  readonly zone: string;
  /** The first day that requests may ask for. */
  readonly first: Day;
  readonly languages: readonly string[];
}

const IKA: ChildFacts = { first: 'Ika', ageMonths: 84, allergies: ['peanuts'] };
const TOMA: ChildFacts = { first: 'Toma', ageMonths: 40 };
const BLOCK = 120;

/** `driver` is an index into the hub's members: who drove the ride that arrived. */
export function inventLived(dice: Random, spots: Spots, days: LivedDays, driver: number): Lived {
  const { now, zone, first, languages } = days;
  const today = dayOf(instant(now.getTime()), zone);
  const ask = (of: Partial<InventedRequest> & Pick<InventedRequest, 'kind' | 'day'>): InventedRequest => ({
    ...inventRequest(dice, spots, languages, { state: 'open', helpedBy: null, ...of }),
    ...of,
  });
  const begun = Math.floor(minuteOf(instant(now.getTime()), zone) / BLOCK) * BLOCK;
  const outing = { day: today, fromMinute: begun, toMinute: begun + BLOCK } as const;
  return {
    away: riding(ask({ kind: 'ride', state: 'in_progress', ...outing }), {
      ...{ riders: 1, adults: 1, comesBack: true, back: 'will_call', purpose: 'appointment' },
      pickupMinute: begun,
    }),
    school: riding(ask({ kind: 'ride', day: first, fromMinute: 840, toMinute: 960, flags: ['car_seat'] }), {
      ...{ riders: 1, adults: 0, comesBack: false, purpose: 'school' },
      ...{ appointmentMinute: 960, children: [IKA] },
    }),
    arrived: riding(ask({ kind: 'ride', state: 'fulfilled', day: addDays(today, -3), helpedBy: driver }), {
      ...{ riders: 2, adults: 2, comesBack: false },
    }),
    cared: caring(ask({ kind: 'childcare', day: first, fromMinute: 840, toMinute: 1080 })),
    shut: ask({ kind: 'groceries', state: 'unfulfilled', day: addDays(today, -1) }),
    weekly: ask({ kind: 'groceries', day: addDays(first, 1), fromMinute: 960, toMinute: 1200 }),
  };
}

/** With what the desk seals beside the place for the driver: who comes along, how they sit, who takes over. */
function riding(request: InventedRequest, ride: RideFacts): InventedRequest {
  const { children = [], adults = 0, purpose, appointmentMinute } = ride;
  const seats = seatsFor(
    children.map(({ ageMonths }) => ({ months: ageMonths, outgrew: null })),
    MINNESOTA,
  );
  const needs: RideNeeds = {
    ...{ adults, seats, called: children.flatMap(({ first }) => first ?? []) },
    ...(purpose ? { purpose } : {}),
    ...(appointmentMinute === undefined ? {} : { appointmentMinute }),
  };
  const rosa = { name: 'Rosa', at: 'destination', codeWord: 'teapot' } as const;
  const place = {
    ...request.drawers.place,
    ride: needs,
    ...(children.length > 0 ? { receivers: [rosa] } : {}),
  };
  return withCare({ ...request, drawers: { ...request.drawers, place } }, { ride });
}

const caring = (request: InventedRequest): InventedRequest =>
  withCare(request, {
    sittingMinutes: 240,
    childcare: {
      children: [IKA, TOMA],
      emergency: { name: 'Aunt', phone: '612-555-0142' },
      receivers: [{ name: 'Grandfather', at: 'origin', codeWord: 'kettle' }],
      consentMedical: true,
      where: 'room',
    },
  });

const withCare = (request: InventedRequest, more: Partial<CareFacts>): InventedRequest => ({
  ...request,
  drawers: { ...request.drawers, care: { ...request.drawers.care, ...more } },
});
