import { describe, expect, it } from '@jest/globals';
import { CLEARANCE_STATES, memberStateOf, ROLES } from '@doorstep/lifecycle';
import fc from 'fast-check';
import {
  addressOf,
  isFound,
  listPeople,
  LISTS,
  nextExpiry,
  ORDERS,
  viewOf,
  waitingFor,
  type ClearanceRow,
  type DirectoryPerson,
  type DirectoryView,
} from './directory';

const NOW = { today: '2026-11-21', organizer: 'ana' };
const EVERYBODY: DirectoryView = { list: 'all', role: null, cell: null, order: 'handle' };

const clearance: fc.Arbitrary<ClearanceRow> = fc.record({
  role: fc.constantFrom(...ROLES),
  state: fc.constantFrom(...CLEARANCE_STATES),
  until: fc.constantFrom(null, '2026-11-20', '2026-12-21', '2026-12-22', '2027-06-01'),
  proposedBy: fc.constantFrom(null, null, 'ana', 'bo'),
});
const person: fc.Arbitrary<DirectoryPerson> = fc
  .record({
    id: fc.constantFrom('vera', 'sam', 'lin', 'ana'),
    homeCell: fc.constantFrom(null, 'q1', 'q2'),
    hoursThisMonth: fc.nat(40),
    clearances: fc.uniqueArray(clearance, { maxLength: 4, selector: ({ role }) => role }),
  })
  .map((made) => ({
    ...made,
    handle: made.id,
    roles: made.clearances.map(({ role }) => role),
    state: memberStateOf(made.clearances.map(({ state }) => state)),
  }));
const people = fc.array(person, { maxLength: 12 });
const view: fc.Arbitrary<DirectoryView> = fc.record({
  list: fc.constantFrom(...LISTS),
  role: fc.constantFrom(null, ...ROLES),
  cell: fc.constantFrom(null, 'q1'),
  order: fc.constantFrom(...ORDERS),
});

describe('the directory', () => {
  it('comes back from its address as it was', () => {
    fc.assert(
      fc.property(view, (asked) => {
        expect(viewOf(new URLSearchParams(addressOf(asked)))).toEqual(asked);
      }),
    );
  });

  it('shows nobody twice, loses nobody, and makes nobody up', () => {
    fc.assert(
      fc.property(people, view, (all, asked) => {
        const shown = listPeople(all, asked, NOW);
        expect(all).toEqual(expect.arrayContaining([...shown]));
        expect(shown.length).toBeLessThanOrEqual(all.length);
        expect(listPeople(all, EVERYBODY, NOW)).toHaveLength(all.length);
      }),
    );
  });

  it('asks nobody to confirm what they proposed themselves, nor to decide about themselves', () => {
    fc.assert(
      fc.property(person, (one) => {
        const waiting = waitingFor(one, NOW.organizer);
        expect(waiting.every(({ proposedBy }) => proposedBy !== NOW.organizer)).toBe(true);
        if (one.id === NOW.organizer) expect(waiting).toEqual([]);
      }),
    );
  });

  it('names the first day on which a role ends, and lists it for thirty days before', () => {
    const ends = (until: string | null, state: ClearanceRow['state'] = 'approved'): DirectoryPerson => ({
      id: 'vera',
      handle: 'vera',
      state,
      roles: ['carer'],
      homeCell: null,
      hoursThisMonth: 0,
      clearances: [{ role: 'carer', state, until, proposedBy: null }],
    });
    const expiring = (one: DirectoryPerson) =>
      listPeople([one], { ...EVERYBODY, list: 'expiring' }, NOW).length;
    expect(nextExpiry(ends('2026-12-21'))).toBe('2026-12-21');
    expect([ends('2026-12-21'), ends('2026-12-22'), ends(null)].map(expiring)).toEqual([1, 0, 0]);
    // What is over runs out no more.
    expect(expiring(ends('2026-12-01', 'suspended'))).toBe(0);
  });

  it('finds by handle, and by name, phone and language only once they were opened', () => {
    const [vera] = fc.sample(person, 1).map((one) => ({ ...one, handle: 'vera' }));
    if (!vera) throw new Error('nobody');
    const facts = { name: 'Zoë Müller-Ortiz', phone: '(612) 555-0100', languages: ['so'] };
    expect(['VER', 'zoe mull', '5550100', 'so vera'].map((text) => isFound(vera, facts, text))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isFound(vera, undefined, 'zoe')).toBe(false);
    expect(isFound(vera, facts, 'zoe smith')).toBe(false);
    expect(isFound(vera, facts, '  ')).toBe(true);
  });
});
