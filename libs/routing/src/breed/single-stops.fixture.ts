import { seconds } from '@doorstep/std';
import fc from 'fast-check';
import { anyMatrix, carParts, LOCATIONS, maybe, nat, planeMatrix, whole } from '../any-parts.fixture';
import { type Delivery, type Problem, type Stay, type Vehicle } from '../problem';
import { type Rows } from './rows';

// Random days of single stops, small, with every feature that breeding knows. For tests only.

const window = fc
  .tuple(nat(3000), nat(3000))
  .map(([from, n]) => ({ from: seconds(from), to: seconds(from + n) }));
const at = fc.record({
  location: nat(LOCATIONS - 1),
  windows: window.map((one) => [one]),
  service: nat(200).map(seconds),
});
const common = {
  skills: maybe(fc.subarray(['lift', 'spanish'])),
  penalty: maybe(nat(20_000)),
  preferred: maybe(fc.subarray([0, 1])),
  strangerCost: maybe(nat(500)),
};
const delivery: fc.Arbitrary<Delivery> = whole(
  fc.record({
    kind: fc.constant('delivery' as const),
    at,
    depots: fc.subarray([0, 1], { minLength: 1 }),
    load: fc.tuple(nat(3), nat(3)),
    ...common,
  }),
);
const stay: fc.Arbitrary<Stay> = whole(
  fc.record({ kind: fc.constant('stay' as const), at, load: fc.constant([0, 0]), ...common }),
);
const vehicle: fc.Arbitrary<Vehicle> = whole(fc.record({ ...carParts, profile: nat(1) }));
const problems = (matrix: fc.Arbitrary<Int32Array>, most: number, cars: number): fc.Arbitrary<Problem> =>
  fc
    .record({
      ways: fc.array(matrix, { minLength: 4, maxLength: 4 }),
      depots: fc.array(
        fc.record({
          location: nat(LOCATIONS - 1),
          windows: window.map((w) => [{ ...w, to: seconds(w.to + 4000) }]),
          service: nat(100).map(seconds),
        }),
        { minLength: 2, maxLength: 2 },
      ),
      tasks: fc.array(fc.oneof({ weight: 3, arbitrary: delivery }, stay), { minLength: 2, maxLength: most }),
      // The same vehicle twice: rows of one type.
      vehicles: fc
        .array(vehicle, { minLength: 1, maxLength: cars })
        .map((some) => (some.length < cars ? [...some, some[0]!] : some)),
    })
    .map(({ ways, ...rest }) => ({
      locations: LOCATIONS,
      profiles: [
        { seconds: ways[0]!, meters: ways[1]! },
        { seconds: ways[2]!, meters: ways[3]! },
      ],
      dimensions: 2,
      ...rest,
    }));
/** All from one depot, on a plane, and better served than left out. */
export const simple = problems(planeMatrix, 4, 2).map(({ tasks, ...rest }) => ({
  ...rest,
  tasks: tasks.flatMap(({ penalty: _, ...task }) =>
    task.kind === 'delivery' ? [{ ...task, depots: [0] }] : [],
  ),
}));
/** Of all kinds. */
export const wild = problems(anyMatrix, 9, 4);

/** Some tasks in random rows, in any order, whatever limits that breaks. */
export function scatter(rows: Rows, numbers: readonly number[]): void {
  const { form } = rows;
  const lists = Array.from({ length: form.rows }, (): number[] => []);
  for (let task = 0; task < form.tasks; task++) {
    const r = numbers[task]! % (form.rows + 1);
    if (r < form.rows) lists[r]!.push(task);
  }
  lists.forEach((list, r) => {
    const type = form.typeOf[r]!;
    const heads = form.headsAt[type + 1]! - form.headsAt[type]!;
    if (heads > 0)
      rows.write(r, form.headsAt[type]! + (numbers[r]! % heads), Int32Array.from(list), list.length);
  });
}
