import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aShift, aVolunteer, aWeek, cleared, hours, id, span } from './a-week.fixture';
import {
  type Assignment,
  check,
  compare,
  explain,
  faultsOf,
  fill,
  gapsOf,
  type Problem,
  refill,
} from './index';
import { wildWeeks } from './wild-weeks.fixture';

const filled = (problem: Problem): readonly Assignment[] => {
  const search = fill(problem, { seed: 1, iterations: 300 });
  search.step(300);
  return search.best();
};
const at = (volunteer: string, shift: string, role = 'packer'): Assignment => ({
  volunteer: id(volunteer),
  shift: id(shift),
  role,
});
const one = (role: string, least = 1, most = least) => [{ role, least, most }];

describe('a roster', () => {
  it('gives work where most is offered: three hours of twelve rather than of four', () => {
    const problem = aWeek(
      [aVolunteer('Ana', { free: [span(9, 13)] }), aVolunteer('Ben', { free: [span(6, 18)] })],
      // What is offered counts from the first shift to the last: here 6:00 to 18:00.
      [
        aShift('s', 9, 12, { places: one('packer') }),
        aShift('early', 6, 7, { places: one('carer', 0) }),
        aShift('late', 17, 18, { places: one('carer', 0) }),
      ],
    );
    expect(filled(problem)).toEqual([at('Ben', 's')]);
  });

  it('keeps the known face', () => {
    const problem = aWeek(
      [aVolunteer('Ana'), aVolunteer('Ben')],
      [aShift('s', 9, 12, { places: one('packer'), usual: [id('Ben')] })],
    );
    expect(filled(problem)).toEqual([at('Ben', 's')]);
  });

  it('never lets an expired clearance pass: good to 11:00 is not good to 12:00', () => {
    const until = span(0, 11).to;
    const ana = aVolunteer('Ana', { clearances: cleared('packer').map((c) => ({ ...c, until })) });
    const problem = aWeek([ana], [aShift('s', 9, 12, { places: one('packer') })]);
    expect(filled(problem)).toEqual([]);
    expect(check(problem, [at('Ana', 's')]).violations).toEqual([
      { rule: 'NOT_CLEARED', volunteer: 'Ana', shift: 's' },
    ]);
    expect(gapsOf(problem, [])[0]).toMatchObject({ code: 'NOBODY_CLEARED', kind: 'least', missing: 1 });
  });

  it('opens a childcare room for two cleared adults or not at all', () => {
    const room = aShift('room', 9, 12, { places: one('carer', 2), twoCleared: 'carer' });
    const carer = (name: string) => aVolunteer(name, { clearances: cleared('carer') });
    expect(filled(aWeek([carer('Ana')], [room]))).toEqual([]);
    expect(filled(aWeek([carer('Ana'), carer('Ben')], [room]))).toHaveLength(2);
  });

  it('a newcomer comes beside somebody, never alone', () => {
    const shift = aShift('s', 9, 12, { places: one('packer', 2) });
    const cy = aVolunteer('Cy', { newcomer: true });
    expect(filled(aWeek([cy], [shift]))).toEqual([]);
    expect(filled(aWeek([cy, aVolunteer('Ana')], [shift]))).toHaveLength(2);
  });

  it('what people were told is kept unless much is won', () => {
    const problem = aWeek(
      [aVolunteer('Ana', { prefersHubs: [id('church')] }), aVolunteer('Ben')],
      [aShift('s', 9, 12, { places: one('packer') })],
      { inForce: [at('Ana', 's')] },
    );
    expect(filled(problem)).toEqual([at('Ana', 's')]);
  });
});

describe('the judge', () => {
  const day = [aShift('a', 9, 12), aShift('b', 11, 14), aShift('c', 22, 24), aShift('d', 28, 30)];
  it.each([
    ['TWO_PLACES', [at('Ana', 'a'), at('Ana', 'b')], {}],
    ['REST', [at('Ana', 'c'), at('Ana', 'd')], {}],
    ['DAY_FULL', [at('Ana', 'a'), at('Ana', 'c')], { shiftsPerDay: 1 }],
    ['WEEK_CAP', [at('Ana', 'a'), at('Ana', 'c')], { weekCap: hours(4) }],
    ['CAP', [at('Ana', 'a'), at('Ana', 'c')], { cap: hours(4) }],
    ['NOT_FREE', [at('Ana', 'a')], { free: [span(10, 12)] }],
    ['OTHER_HUB', [at('Ana', 'a')], { hubs: [id('church')] }],
    ['NEWCOMER_ALONE', [at('Ana', 'a')], { newcomer: true }],
    ['NO_SUCH_CELL', [at('Ana', 'a', 'pilot')], {}],
    ['TWICE', [at('Ana', 'a'), at('Ana', 'a')], {}],
  ])('%s', (rule, roster, more) => {
    const { violations } = check(aWeek([aVolunteer('Ana', more)], day), roster);
    expect(violations.map((violation) => violation.rule)).toContain(rule);
  });

  it('places, pairs and locks', () => {
    const people = ['Ana', 'Ben', 'Cy'].map((name) => aVolunteer(name));
    const shift = aShift('s', 9, 12, { twoCleared: 'carer' });
    const problem = aWeek(people, [shift], {
      apart: [[id('Ana'), id('Ben')]],
      locks: [
        { volunteer: id('Cy'), shift: id('s'), role: null },
        { volunteer: id('Ana'), shift: id('gone'), role: 'packer' },
      ],
    });
    const { violations } = check(problem, [at('Ana', 's'), at('Ben', 's'), at('Cy', 's')]);
    expect(new Set(violations.map(({ rule }) => rule))).toEqual(
      new Set(['OVER_MOST', 'APART', 'KEPT_OUT', 'LOCK_LOST', 'ONE_CLEARED']),
    );
  });
});

describe('faults', () => {
  it('locks that break a rule together are told, not kept', () => {
    const problem = aWeek([aVolunteer('Ana')], [aShift('a', 9, 12), aShift('b', 11, 14)], {
      locks: [{ ...at('Ana', 'a') }, { ...at('Ana', 'b') }],
    });
    expect(faultsOf(problem)).toEqual([{ code: 'LOCK_BREAKS', rule: 'TWO_PLACES', id: 'Ana', shift: 'a' }]);
    expect(() => fill(problem, { seed: 1 })).toThrow('without faults');
  });
});

describe('what is told', () => {
  it.each([
    ['NOBODY_FREE', { free: [span(1, 2)] }, []],
    ['CAPS', { weekCap: hours(2) }, []],
    ['BUSY', {}, [at('Ana', 'other')]],
    ['WOULD_BREAK', { newcomer: true }, []],
  ] as const)('a gap because of %s, and who comes nearest', (code, more, roster) => {
    const problem = aWeek(
      [aVolunteer('Ana', more)],
      [aShift('s', 9, 12, { places: one('packer') }), aShift('other', 10, 13, { places: one('packer') })],
    );
    const [gap] = gapsOf(problem, roster);
    expect(gap).toMatchObject({ shift: 's', code });
    expect(gap!.fixes).toEqual([{ volunteer: 'Ana', rule: gap!.stopped[0]!.rule }]);
  });

  it('each assignment has its reasons', () => {
    const problem = aWeek(
      [aVolunteer('Ana', { company: [id('Ben')] }), aVolunteer('Ben', { newcomer: true })],
      [aShift('s', 9, 12, { places: one('packer', 2), usual: [id('Ana')] })],
    );
    const [ana, ben] = explain(problem, filled(problem));
    expect(ana!.reasons).toContainEqual({ code: 'USUAL', isUsual: true, points: 0 });
    expect(ana!.reasons).toContainEqual({ code: 'COMPANY', with: ['Ben'], points: 0 });
    expect(ben!.reasons).toContainEqual({ code: 'BESIDE', with: ['Ana'] });
  });

  it('law: a comparison turns one roster into the other and tells the difference in cost', () => {
    fc.assert(
      fc.property(wildWeeks(5, 5), fc.nat(9), (problem, n) => {
        const after = filled(problem);
        const before = after.filter((_, i) => i !== n);
        const { added, dropped, cost } = compare(problem, before, after);
        expect(dropped).toEqual([]);
        expect([...before, ...added]).toHaveLength(after.length);
        expect(cost.total).toBe(check(problem, after).cost.total - check(problem, before).cost.total);
      }),
    );
  });

  it('law: every empty place is told, with a reason that holds', () => {
    fc.assert(
      fc.property(wildWeeks(5, 5), (problem) => {
        const roster = filled(problem);
        const gaps = gapsOf(problem, roster);
        for (const shift of problem.shifts) {
          for (const { role, least, most } of shift.places) {
            const people = roster.filter((a) => a.shift === shift.id && a.role === role).length;
            const told = gaps.some((g) => g.shift === shift.id && g.role === role && g.kind !== 'leader');
            expect(told).toBe(people < Math.max(least, most));
          }
        }
      }),
    );
  });

  it('law: refilling keeps what was accepted and leaves out what was refused', () => {
    fc.assert(
      fc.property(wildWeeks(6, 6), fc.nat(20), (problem, n) => {
        const roster = filled(problem);
        if (roster.length === 0) return;
        const refused = roster[n % roster.length]!;
        if (problem.locks.some((l) => l.shift === refused.shift && l.volunteer === refused.volunteer)) return;
        const search = refill(
          problem,
          roster,
          { accepted: [], refused: [refused] },
          { seed: 1, iterations: 100 },
        );
        search.step(100);
        const after = search.best();
        expect(after.some((a) => a.volunteer === refused.volunteer && a.shift === refused.shift)).toBe(false);
        const again = refill(problem, after, { accepted: after, refused: [] }, { seed: 2, iterations: 100 });
        again.step(100);
        expect(after.every((a) => again.best().some((b) => compareCell(a, b)))).toBe(true);
      }),
    );
  });
});

const compareCell = (a: Assignment, b: Assignment): boolean =>
  a.volunteer === b.volunteer && a.shift === b.shift && a.role === b.role;
