import { describe, expect, it } from '@jest/globals';
import { type Id } from '@doorstep/std';
import fc from 'fast-check';
import { balancesOf, entriesOf, type Entry, type Movement, type MovementKind, PASSAGES, post } from './index';

/*
 * Ten thousand short histories over every kind of movement: what came in is somewhere, or has left by a door that says so.
 * What is expected is counted by hand from the movements, not from the entries.
 */

const HISTORIES = 10_000;
const KINDS = Object.keys(PASSAGES) as readonly MovementKind[];
const LOTS = ['rice', 'milk'] as unknown as readonly Id[];
const PLACES = ['hub', 'bin'] as unknown as readonly [Id, Id];

const movement = fc
  .record({
    // Often enough that there is something to move.
    kind: fc.oneof(fc.constantFrom(...KINDS), fc.constantFrom<MovementKind>('receive', 'reserve')),
    at: fc.nat(1),
    lot: fc.constantFrom(...LOTS),
    quantity: fc.integer({ min: 1, max: 6 }),
    down: fc.boolean(),
  })
  .map(({ kind, at, lot, quantity, down }): Movement => ({
    kind,
    place: PLACES[at]!,
    lines: [{ lot, quantity: kind === 'adjust' && down ? -quantity : quantity }],
    reason: 'count',
    ...(kind === 'put' ? { to: PLACES[1 - at]! } : {}),
  }));
const history = fc.array(movement, { minLength: 1, maxLength: 12 });

/** Which movements bring goods into our world, and which take them out of what a balance shows. */
const INTO: Partial<Record<MovementKind, 1 | -1>> = {
  receive: 1,
  adjust: 1,
  unpack: 1,
  pack: -1,
  give: -1,
  arrive: -1,
};

/** Null, or the first law that does not hold. */
function brokenLaw(entries: readonly Entry[], expected: ReadonlyMap<Id, number>): string | null {
  const sums = new Map<Id, number>(LOTS.map((lot) => [lot, 0]));
  for (const one of balancesOf(entries)) {
    const { lot, available, reserved, held, onHand, inTransit, issued, discarded } = one;
    if (Math.min(available, reserved, held, onHand, inTransit, issued, discarded) < 0)
      return `${lot} is negative`;
    if (available + reserved + held !== onHand) return `${lot} is not what is on hand`;
    sums.set(lot, sums.get(lot)! + onHand + inTransit + issued + discarded);
  }
  return LOTS.find((lot) => sums.get(lot) !== (expected.get(lot) ?? 0)) ?? null;
}

/** Plays a history move by move; the first broken law, or null. */
function play(
  all: readonly Movement[],
  write: (entries: readonly Entry[], one: Movement) => readonly Entry[],
) {
  let entries: readonly Entry[] = [];
  const expected = new Map<Id, number>();
  for (const one of all) {
    const next = write(entries, one);
    const [{ lot, quantity }] = one.lines as [Movement['lines'][number]];
    if (next !== entries) expected.set(lot, (expected.get(lot) ?? 0) + quantity * (INTO[one.kind] ?? 0));
    entries = next;
    const broken = brokenLaw(entries, expected);
    if (broken) return broken;
  }
  return null;
}

const guarded = (entries: readonly Entry[], one: Movement): readonly Entry[] => {
  const posted = post(entries, one);
  return posted.ok ? posted.value : entries;
};
/** What the guard protects from. */
const unguarded = (entries: readonly Entry[], one: Movement): readonly Entry[] => {
  const fresh = entriesOf(one);
  return fresh.ok ? [...entries, ...fresh.value] : entries;
};

describe('conservation', () => {
  it(`holds at every moment of ${HISTORIES} histories`, () => {
    let moved = 0;
    fc.assert(
      fc.property(history, (all) => {
        const broken = play(all, (entries, one) => {
          const next = guarded(entries, one);
          moved += Number(next !== entries);
          return next;
        });
        return broken === null;
      }),
      { numRuns: HISTORIES },
    );
    // That the law was put to the test at all.
    expect(moved).toBeGreaterThan(2 * HISTORIES);
  });

  it('can fail: without the guard a balance falls below zero', () => {
    const found = fc.check(
      fc.property(history, (all) => play(all, unguarded) === null),
      { numRuns: HISTORIES },
    );
    expect(found.failed).toBe(true);
  });
});
