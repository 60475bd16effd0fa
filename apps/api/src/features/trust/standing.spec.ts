import { describe, expect, it } from '@jest/globals';
import { COURSES, REQUIREMENT_KINDS, type Requirement, type RoleRule } from '@doorstep/lifecycle';
import fc from 'fast-check';
import { standingFor, type Held } from './standing';

const TODAY = '2026-11-21';
const NOTHING: Held = { credentials: [], vouches: [], exemptions: [] };
const ask = (kind: Requirement['kind'], more: Partial<Requirement> = {}): Requirement => ({
  kind,
  course: null,
  count: 1,
  validDays: null,
  twoPeople: false,
  ...more,
});
const rule = (...requirements: Requirement[]): RoleRule => ({
  role: 'driver_to_homes',
  tier: 2,
  requirements,
  twoPeople: false,
  newcomerShifts: 0,
});
const paper = (kind: Requirement['kind'], until: string | null, more = {}) => ({
  id: `${kind} ${until}`,
  kind,
  course: null,
  givenOn: '2026-11-01',
  until,
  secondBy: null,
  state: 'given',
  ...more,
});

describe('a standing', () => {
  it('lasts as long as the first thing it rests on, on that day itself too', () => {
    const held = {
      ...NOTHING,
      credentials: [paper('licence', '2026-11-21'), paper('insurance', '2027-01-31')],
    };
    const asked = rule(ask('licence'), ask('insurance'));
    expect(standingFor(asked, held, TODAY)).toEqual({ missing: [], until: '2026-11-21' });
    expect(standingFor(asked, held, '2026-11-22').missing).toEqual([
      { kind: 'licence', course: null, count: 1, have: 0 },
    ]);
  });

  it('counts a year from the day a thing was seen, or the paper’s own end when that comes first', () => {
    const asked = rule(ask('vehicle_check', { validDays: 365 }));
    const until = (end: string | null) =>
      standingFor(asked, { ...NOTHING, credentials: [paper('vehicle_check', end)] }, TODAY).until;
    expect(until(null)).toBe('2027-11-01');
    expect(until('2027-02-28')).toBe('2027-02-28');
  });

  it('takes the best of several, and never one that was withdrawn or that one person saw of two', () => {
    const asked = rule(ask('background_check', { twoPeople: true }));
    const of = (...credentials: Held['credentials']) =>
      standingFor(asked, { ...NOTHING, credentials }, TODAY);
    const [one, two] = [
      paper('background_check', '2028-01-01'),
      paper('background_check', '2027-01-01', { secondBy: 'bo' }),
    ];
    expect(of(one).missing).toHaveLength(1);
    expect(of(one, two).until).toBe('2027-01-01');
    expect(of({ ...two, state: 'withdrawn' }).missing).toHaveLength(1);
  });

  it('with two vouches ends with the earlier of the two that last longest', () => {
    const vouch = (until: string, state = 'given') => ({ id: until, madeOn: '2026-11-01', until, state });
    const asked = rule(ask('vouches', { count: 2 }));
    const of = (...vouches: Held['vouches']) => standingFor(asked, { ...NOTHING, vouches }, TODAY);
    expect(of(vouch('2027-05-01')).missing).toEqual([{ kind: 'vouches', course: null, count: 2, have: 1 }]);
    expect(of(vouch('2027-05-01'), vouch('2027-03-01'), vouch('2027-04-01')).until).toBe('2027-04-01');
    expect(of(vouch('2027-05-01'), vouch('2026-12-05', 'review')).until).toBe('2026-12-05');
    expect(of(vouch('2027-05-01'), vouch('2027-05-01', 'withdrawn')).missing).toHaveLength(1);
  });

  it('is helped by an exemption for this role, kind and course, as long as it lasts and was not ended', () => {
    const asked = rule(ask('licence'), ask('training', { course: 'at_the_door' }));
    const exemption = (kind: Requirement['kind'], more = {}) => ({
      id: kind,
      role: 'driver_to_homes' as const,
      kind,
      course: null,
      until: '2027-01-01',
      endedOn: null,
      ...more,
    });
    const of = (...exemptions: Held['exemptions']) => standingFor(asked, { ...NOTHING, exemptions }, TODAY);
    const course = exemption('training', { course: 'at_the_door', until: '2027-02-01' });
    expect(of(exemption('licence'), course)).toEqual({ missing: [], until: '2027-01-01' });
    expect(of(exemption('licence', { role: 'carer' }), course).missing).toHaveLength(1);
    expect(of(exemption('licence', { endedOn: TODAY }), course).missing).toHaveLength(1);
    expect(of(exemption('licence'), { ...course, course: 'packing' }).missing).toHaveLength(1);
  });

  it('never ends where nothing it rests on does', () => {
    const held = { ...NOTHING, credentials: [paper('interview', null)] };
    expect(standingFor(rule(ask('interview')), held, TODAY)).toEqual({ missing: [], until: null });
    expect(standingFor(rule(), NOTHING, TODAY)).toEqual({ missing: [], until: null });
  });
});

const days = fc.integer({ min: -400, max: 400 }).map((n) => {
  const at = new Date(Date.UTC(2026, 10, 21) + n * 86_400_000);
  return at.toISOString().slice(0, 10);
});
const kind = fc.constantFrom(...REQUIREMENT_KINDS);
const courseOf = (k: Requirement['kind'], n: number) =>
  k === 'training' ? (COURSES[n % COURSES.length] ?? null) : null;
const requirement = fc
  .tuple(
    kind,
    fc.nat(7),
    fc.integer({ min: 1, max: 3 }),
    fc.option(fc.integer({ min: 1, max: 400 })),
    fc.boolean(),
  )
  .map(([k, n, count, validDays, twoPeople]) =>
    ask(k, { course: courseOf(k, n), count: k === 'vouches' ? count : 1, validDays, twoPeople }),
  );
const held: fc.Arbitrary<Held> = fc.record({
  credentials: fc.array(
    fc
      .tuple(kind, fc.nat(7), days, fc.option(days), fc.option(fc.constant('bo')), fc.boolean())
      .map(([k, n, givenOn, until, secondBy, given]) => ({
        id: `${k} ${n}`,
        kind: k,
        course: courseOf(k, n),
        givenOn,
        until,
        secondBy,
        state: given ? 'given' : 'withdrawn',
      })),
    { maxLength: 8 },
  ),
  vouches: fc.array(
    fc.record({
      id: fc.uuid(),
      madeOn: days,
      until: days,
      state: fc.constantFrom('given', 'review', 'withdrawn'),
    }),
    { maxLength: 5 },
  ),
  exemptions: fc.array(
    fc.tuple(kind, fc.nat(7), days).map(([k, n, until]) => ({
      id: `${k} ${n}`,
      role: 'driver_to_homes' as const,
      kind: k,
      course: courseOf(k, n),
      until,
      endedOn: null,
    })),
    { maxLength: 3 },
  ),
});

describe('laws of standing', () => {
  const rules = fc.array(requirement, { maxLength: 5 }).map((list) => rule(...list));

  it('what is enough on a day is enough until the day it names, and not one day longer', () => {
    fc.assert(
      fc.property(rules, held, days, (asked, facts, today) => {
        const { missing, until } = standingFor(asked, facts, today);
        if (missing.length > 0 || until === null) return;
        expect(until >= today).toBe(true);
        expect(standingFor(asked, facts, until).missing).toEqual([]);
        const next = new Date(Date.parse(`${until}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        expect(standingFor(asked, facts, next).missing).not.toEqual([]);
      }),
    );
  });

  it('asking for less, or holding more, never takes anything away', () => {
    fc.assert(
      fc.property(rules, held, held, days, (asked, facts, more, today) => {
        const count = (r: RoleRule, h: Held) => standingFor(r, h, today).missing.length;
        const fewer = { ...asked, requirements: asked.requirements.slice(1) };
        const both: Held = {
          credentials: [...facts.credentials, ...more.credentials],
          vouches: [...facts.vouches, ...more.vouches],
          exemptions: [...facts.exemptions, ...more.exemptions],
        };
        expect(count(fewer, facts)).toBeLessThanOrEqual(count(asked, facts));
        expect(count(asked, both)).toBeLessThanOrEqual(count(asked, facts));
      }),
    );
  });
});
