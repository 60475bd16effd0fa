import { beforeEach, describe, expect, it } from '@jest/globals';
import { seconds } from '@doorstep/std';
import { type Problem } from '../problem';
import { Appraiser } from './appraise';
import { Journal } from './journal';
import { compile } from './kernel';
import { Tours } from './tours';

const day = { from: seconds(0), to: seconds(1000) };

/** Two doors in a street, both with a morning and an afternoon, and two cars. */
const problem: Problem = {
  locations: 3,
  profiles: [
    { seconds: Int32Array.of(0, 1, 2, 1, 0, 1, 2, 1, 0), meters: Int32Array.of(0, 1, 2, 1, 0, 1, 2, 1, 0) },
  ],
  dimensions: 0,
  depots: [],
  tasks: [1, 2].map((location) => ({
    kind: 'stay',
    at: {
      location,
      windows: [
        { from: seconds(0), to: seconds(400) },
        { from: seconds(500), to: seconds(900) },
      ],
      service: seconds(5),
    },
    load: [],
  })),
  vehicles: [0, 1].map(() => ({
    start: 0,
    end: 0,
    shifts: [day],
    capacity: [],
    cost: { fixed: 0, perSecond: 0, perMeter: 1 },
  })),
};

describe('settling what was changed', () => {
  const kernel = compile(problem);
  const [near, far] = [kernel.first[0]!, kernel.first[1]!];
  let tours: Tours;
  let journal: Journal;
  let before: readonly number[];

  /** Takes everything out of the first row and puts these in, the last ones' window chosen by number. */
  const lay = (nodes: readonly number[], window: number): void => {
    const gone = new Uint8Array(kernel.nodeCount).fill(1);
    for (const end of [kernel.startOf[0]!, kernel.endOf[0]!]) gone[end] = 0;
    tours.drop(0, gone);
    nodes.forEach((node, k) => {
      tours.choose(node, kernel.windowAt[node]! + window);
      tours.put(0, node, k + 1);
    });
    tours.refresh(0);
  };

  beforeEach(() => {
    tours = new Tours(kernel);
    tours.begin(new Appraiser(tours));
    journal = new Journal(tours);
    lay([near, far], 0);
    before = [...tours.version];
    journal.open();
    journal.touch(0);
    journal.touch(1);
  });

  it('gives a row that is as it was its old version, and counts it as touched no more', () => {
    lay([far], 0);
    lay([near, far], 0);
    expect(tours.version[0]).not.toBe(before[0]);
    journal.settle();
    expect([...tours.version]).toEqual(before);
    expect(journal.touched).toEqual([]);
  });

  it('leaves a row in another order, or in another window, as changed', () => {
    for (const [nodes, window] of [
      [[far, near], 0],
      [[near, far], 1],
      [[near], 0],
    ] as const) {
      lay(nodes, window);
      journal.settle();
      expect(tours.version[0]).not.toBe(before[0]);
      expect(journal.touched).toEqual([0]);
    }
  });

  it('remembers a settled row again when it changes once more', () => {
    journal.settle();
    journal.touch(0);
    lay([far], 0);
    journal.undo();
    expect([...tours.row[0]!.subarray(1, 3)]).toEqual([near, far]);
    expect(tours.version[0]).toBe(before[0]);
  });
});
