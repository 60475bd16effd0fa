import { describe, expect, it } from '@jest/globals';
import { bestKnownOf } from './best-known';
import { classOf } from './class-of';
import { type Objective } from './instance';
import { errorsOf, gapOf, isAtBest, isBelowBest, type Result } from './result';
import { settingsOf } from './settings';
import { solutionText } from './solution-file';
import { summariesOf } from './summary';

const CSV = `set,instance,objective,vehicles,distance,proven_optimal,source
small,A1,distance-dimacs,,100.0,yes,"by hand, twice"
small,a2,distance-dimacs,,200.0,no,by hand
small,a1,hierarchical,3,102.50,,by hand
`;

const lookup = bestKnownOf(CSV);

function aResult(
  name: string,
  value: number,
  more: { objective?: Objective; vehicles?: number } = {},
): Result {
  const objective = more.objective ?? 'distance-dimacs';
  return {
    task: {
      set: 'small',
      name,
      file: name,
      format: 'solomon',
      text: '',
      group: 'A1',
      objective,
      cpu: 1,
      best: lookup('small', name, objective),
    },
    tours: [],
    value,
    vehicles: more.vehicles ?? 3,
    breaches: [],
    seed: 1,
    answer: {
      tours: [],
      violations: 0,
      unserved: 0,
      iterations: 10,
      firstAt: 0.1,
      bestAt: 0.5,
      firstValue: 2 * value,
      cpu: 1,
      peak: 80,
    },
  };
}

describe('best known values', () => {
  it('are found whatever the case of the name', () => {
    expect(lookup('small', 'a1', 'distance-dimacs')).toMatchObject({
      distance: 100,
      isProven: true,
      precision: 0.05,
    });
    expect(lookup('small', 'A1', 'hierarchical')).toMatchObject({ vehicles: 3, isProven: false });
    expect(lookup('small', 'a3', 'hierarchical')).toBeNull();
  });

  it('are refused in another layout', () => {
    expect(() => bestKnownOf('instance,value\nA1,3\n')).toThrow(/bks.csv begins/);
  });
});

describe('a result', () => {
  it('has a gap in percent, none where nothing is known', () => {
    expect(gapOf(aResult('a1', 101))).toBeCloseTo(1, 9);
    expect(gapOf(aResult('a3', 101))).toBeNull();
  });

  it('is at the best known as far as the table’s figures go', () => {
    expect(isAtBest(aResult('a1', 100.04))).toBe(true);
    expect(isAtBest(aResult('a1', 100.1))).toBe(false);
  });

  it('below a proven optimum is an error, below another value is news', () => {
    expect(errorsOf(aResult('a1', 99.9))).toEqual([expect.stringMatching(/PROVEN/)]);
    expect(errorsOf(aResult('a1', 99.96))).toEqual([]);
    expect(errorsOf(aResult('a2', 199))).toEqual([]);
    expect(isBelowBest(aResult('a2', 199))).toBe(true);
  });

  it('that breaks a rule is an error, whatever its distance', () => {
    const broken: Result = { ...aResult('a1', 101), breaches: [{ rule: 'WINDOW', route: 1, node: null }] };
    expect(errorsOf(broken)).toEqual(['INFEASIBLE: WINDOW route 2']);
    const unlawful = aResult('a1', 101);
    expect(errorsOf({ ...unlawful, answer: { ...unlawful.answer, violations: 2 } })).toHaveLength(1);
  });

  it('with more cars than known has no gap when cars come first', () => {
    expect(gapOf(aResult('a1', 100, { objective: 'hierarchical', vehicles: 4 }))).toBeNull();
    expect(gapOf(aResult('a1', 102.5, { objective: 'hierarchical', vehicles: 3 }))).toBe(0);
  });
});

describe('a summary', () => {
  it('has mean, median and worst of a set', () => {
    const [all, ...more] = summariesOf([aResult('a1', 101), aResult('a2', 206), aResult('a3', 7)]);
    expect(more).toEqual([]);
    // 1 and 3 percent; the third is unknown.
    expect(all).toMatchObject({ instances: 3, compared: 2, atBest: 0, infeasible: 0, group: 'all' });
    expect(all?.mean).toBeCloseTo(2, 9);
    expect(all?.median).toBeCloseTo(2, 9);
    expect(all?.worst).toBeCloseTo(3, 9);
  });

  it('keeps objectives apart and counts cars too many', () => {
    const results = [aResult('a1', 101), aResult('a1', 90, { objective: 'hierarchical', vehicles: 5 })];
    expect(summariesOf(results)).toMatchObject([
      { objective: 'distance-dimacs', moreVehicles: null },
      { objective: 'hierarchical', moreVehicles: 2, mean: null },
    ]);
  });
});

describe('names and words', () => {
  it('tell the class as the authors of a set meant it', () => {
    expect(['R101', 'rc1_2_3'].map((name) => classOf('solomon', name))).toEqual(['R1', 'RC1']);
    expect(classOf('li-lim', 'lrc2_2_1')).toBe('LRC2');
    expect(['a2-16', 'R1a'].map((name) => classOf('darp', name))).toEqual(['a', 'R']);
    expect(classOf('vrplib', 'PR11A')).toBe('PR');
  });

  it('of the command line are understood or refused', () => {
    expect(settingsOf(['--set', 'x', '--cpu', '2.5', '--seed', '7'])).toMatchObject({
      sets: ['x'],
      cpu: 2.5,
      seed: 7,
    });
    for (const args of [
      ['--cpu', '0'],
      ['--seed', '1.5'],
      ['--workers', '0'],
      ['--objective', 'speed'],
      ['--fast'],
    ]) {
      expect(() => settingsOf(args)).toThrow(/takes a|is one of|Unknown option/);
    }
  });

  it('of a solution are the usual ones; with several depots a route has the number of its car', () => {
    const tours = [
      { vehicle: 1, depot: 0, nodes: [5, 3] },
      { vehicle: 3, depot: 0, nodes: [8] },
    ];
    expect(solutionText('solomon', tours, 12.30000001)).toBe('Route #1: 5 3\nRoute #2: 8\nCost 12.3\n');
    expect(solutionText('vrplib', tours, 7)).toBe(
      'Route #1:\nRoute #2: 5 3\nRoute #3:\nRoute #4: 8\nCost 7\n',
    );
  });
});
