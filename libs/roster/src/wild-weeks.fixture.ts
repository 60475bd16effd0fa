import { seconds } from '@doorstep/std';
import fc from 'fast-check';
import { aShift, aVolunteer, aWeek, cleared, hours, id, span } from './a-week.fixture';
import { check } from './judge/check';
import { type Lock, type Problem, type Shift, type Volunteer } from './model';

const names = ['Ana', 'Ben', 'Cy', 'Di', 'Eve', 'Flo'];
const roles = ['packer', 'carer', 'leader'];
const hubs = ['school', 'church'];
const kinds = ['packing', 'room'];
const someIds = (list: readonly string[]) => fc.subarray([...list], { maxLength: 2 }).map((l) => l.map(id));
const begin = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 8, max: 18 }))
  .map(([n, hour]) => n * 24 + hour);

const clearances = fc
  .tuple(fc.subarray(roles, { minLength: 1 }), fc.integer({ min: 0, max: 400 }))
  .map(([held, lasts]) =>
    cleared(...held).map((c, i) => (i === 0 ? { ...c, until: span(0, lasts + 1).to } : c)),
  );

const volunteer: fc.Arbitrary<Partial<Volunteer>> = fc.record({
  free: fc.array(
    fc.tuple(begin, fc.integer({ min: 4, max: 90 })).map(([from, n]) => span(from, from + n)),
    { minLength: 1, maxLength: 3 },
  ),
  hubs: fc.subarray(hubs, { minLength: 1 }).map((l) => l.map(id)),
  clearances,
  weekCap: fc.integer({ min: 2, max: 12 }).map(hours),
  cap: fc.integer({ min: 2, max: 20 }).map(hours),
  rest: fc.integer({ min: 0, max: 20 }).map(hours),
  shiftsPerDay: fc.integer({ min: 1, max: 2 }),
  newcomer: fc.boolean(),
  prefersKinds: fc.subarray(kinds),
  prefersHubs: someIds(hubs),
  company: someIds(names),
  dislikes: fc.subarray(kinds, { maxLength: 1 }),
  lately: fc.record({
    worked: fc.integer({ min: 0, max: 20 }).map(hours),
    offered: fc.integer({ min: 0, max: 20 }).map(hours),
    wanted: fc.nat(2),
    unwanted: fc.nat(2),
  }),
});

const shift: fc.Arbitrary<(name: string) => Shift> = fc
  .record({
    from: begin,
    lasts: fc.constantFrom(1, 1.2, 2, 3.5),
    hub: fc.constantFrom(...hubs).map(id),
    kind: fc.constantFrom(...kinds),
    urgency: fc.constantFrom(0 as const, 1 as const, 3 as const),
    places: fc.subarray(['packer', 'carer'], { minLength: 1 }).chain((held) =>
      fc.tuple(
        ...held.map((role) =>
          fc.record({
            role: fc.constant(role),
            least: fc.nat(2),
            most: fc.nat(2),
          }),
        ),
      ),
    ),
    leader: fc.constantFrom(null, null, 'leader'),
    twoCleared: fc.constantFrom(null, null, 'carer'),
    usual: someIds(names),
  })
  .map(
    ({ from, lasts, ...more }) =>
      (name) =>
        aShift(name, from, from + lasts, more),
  );

/** Small weeks with every rule and wish in them; few cells, so that all rosters can be tried. */
export const wildWeeks = (people: number, shifts: number): fc.Arbitrary<Problem> =>
  fc
    .record({
      people: fc.array(volunteer, { minLength: 1, maxLength: people }),
      shifts: fc.array(shift, { minLength: 1, maxLength: shifts }),
      apart: fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 1 }),
      inForce: fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(shifts)), { maxLength: 3 }),
      locks: fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(shifts), fc.boolean()), { maxLength: 2 }),
    })
    .map((drawn) => {
      const problem = aWeek(
        drawn.people.map((more, i) => aVolunteer(names[i]!, more)),
        drawn.shifts.map((make, i) => make(`s${i}`)),
        {
          apart: drawn.apart.map(([a, b]) => [id(a), id(b)] as const),
          inForce: drawn.inForce.map(([who, s]) => ({
            volunteer: id(who),
            shift: id(`s${s}`),
            role: 'packer',
          })),
          travel: () => seconds(1800),
        },
      );
      const wanted = drawn.locks.map(([who, s, inside]): Lock => {
        const role = problem.shifts[s]?.places[0]?.role ?? 'packer';
        return { volunteer: id(who), shift: id(`s${s}`), role: inside ? role : null };
      });
      return { ...problem, locks: keepable(problem, wanted) };
    });

/** Those locks which, one after the other, break no rule. */
function keepable(problem: Problem, wanted: readonly Lock[]): readonly Lock[] {
  const kept: Lock[] = [];
  for (const lock of wanted) {
    const known =
      problem.volunteers.some((v) => v.id === lock.volunteer) &&
      problem.shifts.some((s) => s.id === lock.shift);
    const twice = kept.some((k) => k.volunteer === lock.volunteer && k.shift === lock.shift);
    if (!known || twice) continue;
    const locks = [...kept, lock];
    const held = locks.flatMap(({ role, ...cell }) => (role === null ? [] : [{ ...cell, role }]));
    if (check({ ...problem, locks }, held).violations.length === 0) kept.push(lock);
  }
  return kept;
}
