import { describe, expect, it } from '@jest/globals';
import { CORDEAU, DARP, LI_LIM, SOLOMON, VRPLIB } from '../examples.fixture';
import { type Objective, type Tour } from '../instance';
import { judge, type Rule } from './judge';

const from =
  (depot: number) =>
  (...nodes: number[]): Tour => ({ vehicle: 0, depot, nodes });
const tour = from(0);

const rulesOf = (text: string, objective: Objective, ...tours: Tour[]): Rule[] =>
  judge(text, objective, tours).breaches.map(({ rule }) => rule);

describe('customers and one depot', () => {
  const rules = (...tours: Tour[]) => rulesOf(SOLOMON, 'distance-dimacs', ...tours);

  it('adds arcs in the rounding of the objective', () => {
    const tours = [tour(1), tour(3, 2)];
    // 2 x 5; then 5, the root of 45 (6.7082) and 10.
    expect(judge(SOLOMON, 'distance-dimacs', tours)).toEqual({ breaches: [], distance: 31.7, vehicles: 2 });
    expect(judge(SOLOMON, 'distance-exact3', tours).distance).toBe(31.708);
    expect(judge(SOLOMON, 'hierarchical', tours).distance).toBeCloseTo(31.7082, 4);
  });

  it('does not count a route without customers', () => {
    expect(judge(SOLOMON, 'distance-dimacs', [tour(1, 2), tour(3), tour()]).vehicles).toBe(2);
  });

  it('reports whom nobody visits, and who is visited twice', () => {
    expect(judge(SOLOMON, 'distance-dimacs', [tour(1, 2)]).breaches).toEqual([
      { rule: 'NODE_MISSING', route: null, node: 3 },
    ]);
    expect(rules(tour(1, 2), tour(3, 2))).toEqual(['NODE_TWICE']);
  });

  it('reports nodes and depots that are not in the file', () => {
    expect(rules(tour(1, 2), tour(3, 9))).toEqual(['NODE_UNKNOWN']);
    expect(rules(tour(1, 2), from(7)(3))).toEqual(['DEPOT_UNKNOWN']);
    // The depot is no customer.
    expect(rules(tour(1, 2), tour(0, 3))).toEqual(['NODE_UNKNOWN']);
  });

  it('reports a fleet too small', () => {
    expect(rules(tour(1), tour(2), tour(3))).toEqual(['FLEET']);
  });

  it('reports a load above the capacity', () => {
    // 6 + 5 above 10.
    expect(judge(SOLOMON, 'distance-dimacs', [tour(1, 3), tour(2)]).breaches).toEqual([
      { rule: 'CAPACITY', route: 0, node: null },
    ]);
  });

  it('reports a late arrival, and a late return', () => {
    // Begin at 2 by 9: it takes 10 to get there.
    expect(
      rulesOf(SOLOMON.replace('20         30', '0           9'), 'distance-dimacs', tour(1, 2), tour(3)),
    ).toEqual(['WINDOW']);
    // 5 + 2 + 5, waiting until 20, 2 of service and 10 back: at the depot at 32.
    const closes = (due: string) => SOLOMON.replace('0          0        100', `0          0        ${due}`);
    expect(rulesOf(closes('32'), 'distance-dimacs', tour(1, 2), tour(3))).toEqual([]);
    expect(rulesOf(closes('31'), 'distance-dimacs', tour(1, 2), tour(3))).toEqual(['WINDOW']);
  });

  it('is exact where the rounding is: a tenth late is late', () => {
    // From 3 on at 6, 6.7 to 2: at 12.7; in doubles at 12.708.
    const due = (by: string) => SOLOMON.replace('20         30', `0         ${by}`);
    expect(rulesOf(due('12.7'), 'distance-dimacs', tour(1), tour(3, 2))).toEqual([]);
    expect(rulesOf(due('12.6'), 'distance-dimacs', tour(1), tour(3, 2))).toEqual(['WINDOW']);
    expect(rulesOf(due('12.7'), 'hierarchical', tour(1), tour(3, 2))).toEqual(['WINDOW']);
  });
});

describe('pairs', () => {
  const rules = (...tours: Tour[]) => rulesOf(LI_LIM, 'distance-exact3', ...tours);

  it('are fine in one car, the pickup first', () => {
    // 3 + 3.162 + 5 + 6.708 + 5.
    expect(judge(LI_LIM, 'distance-exact3', [tour(4, 1, 2, 3)])).toEqual({
      breaches: [],
      distance: 22.87,
      vehicles: 1,
    });
  });

  it('are reported when torn apart or turned round', () => {
    expect(rules(tour(1, 2), tour(4, 3))).toEqual(['PAIR_APART', 'PAIR_APART', 'PAIR_APART', 'PAIR_APART']);
    expect(rules(tour(3, 1), tour(4, 2))).toEqual(['PAIR_BACKWARD']);
  });

  it('are reported when they do not fit together, and only then', () => {
    const small = LI_LIM.replace('2 10 1', '2 9 1');
    expect(judge(small, 'distance-exact3', [tour(4, 1, 2, 3)]).breaches).toEqual([
      { rule: 'CAPACITY', route: 0, node: 1 },
    ]);
    expect(rulesOf(small, 'distance-exact3', tour(4, 2, 1, 3))).toEqual([]);
  });
});

describe('rides', () => {
  const rules = (text: string, ...tours: Tour[]) => rulesOf(text, 'darp-distance', ...tours);

  it('may wait before a pickup so that the ride is short', () => {
    // 4 begins at 40 at the soonest. Picking up 2 at once, at 25.7, would make a ride of 12.3; at 26 it is 12.
    const verdict = judge(DARP, 'darp-distance', [tour(1, 3, 2, 4)]);
    expect(verdict.breaches).toEqual([]);
    expect(verdict.distance).toBeCloseTo(25 + Math.sqrt(45), 9);
  });

  it('are reported when no schedule keeps them short enough', () => {
    // 2 must leave at 28 or later, so 3 is reached at 34.7; 1 left at 22 at the latest.
    expect(rules(DARP, tour(1, 2, 3, 4))).toEqual(['RIDE_TIME']);
  });

  it('are reported when the whole route takes too long, wherever it starts', () => {
    // 31.708 on the road, 4 x 2 of service.
    expect(rules(DARP.replace('2 2 60', '2 2 39.71'), tour(1, 3, 2, 4))).toEqual([]);
    expect(rules(DARP.replace('2 2 60', '2 2 39.70'), tour(1, 3, 2, 4))).toEqual(['DURATION']);
  });

  it('are reported when late or too many', () => {
    expect(rules(DARP, tour(2, 1, 4, 3))).toEqual(['RIDE_TIME']);
    expect(rules(DARP, tour(2, 4, 1, 3))).toEqual(['WINDOW']);
    const oneSeat = DARP.replace('60 3 12', '60 1 100').replace('40 50', '0 100');
    expect(rules(oneSeat, tour(1, 2, 3, 4))).toEqual(['CAPACITY']);
  });

  it('have the tolerance of the literature, no more', () => {
    // Alone, 1 rides 5: to the left of it there is room for a ten-thousandth.
    const limit = (ride: number) => DARP.replace('60 3 12', `60 3 ${ride}`);
    expect(rules(limit(4.99995), tour(1, 3), tour(2, 4))).toEqual([]);
    expect(rules(limit(4.9998), tour(1, 3), tour(2, 4))).toEqual(['RIDE_TIME', 'RIDE_TIME']);
  });
});

describe('several depots', () => {
  it('has routes start and end at their own', () => {
    // 2 x 5; 17.464 from (20, 0) to (3, 4), 17.029 to (20, 5), 5 back.
    expect(judge(CORDEAU, 'distance-exact3', [from(4)(3), from(5)(1, 2)])).toEqual({
      breaches: [],
      distance: 49.493,
      vehicles: 2,
    });
    expect(judge(VRPLIB, 'distance-exact3', [from(0)(2), from(0)(4), from(1)(3)])).toEqual({
      breaches: [],
      distance: 30,
      vehicles: 3,
    });
  });

  it('reports a route too long for one depot and right for the other', () => {
    // 5 + 17.029 + 20.616 and 4 of service: above 40.
    expect(rulesOf(CORDEAU, 'distance-exact3', from(4)(1, 2), from(5)(3))).toEqual(['DURATION']);
  });

  it('counts a route from its latest start, not from the opening of the depot', () => {
    // Waiting at home until 45: 5 there, 2 of service, 5 back.
    const late = CORDEAU.replace('40 10', '12 10').replace('1 1 1 0 50', '1 1 1 50 60');
    expect(rulesOf(late, 'distance-exact3', from(4)(1), from(5)(3, 2))).toEqual([]);
    expect(rulesOf(late.replace('12 10', '11 10'), 'distance-exact3', from(4)(1), from(5)(3, 2))).toEqual([
      'DURATION',
    ]);
  });

  it('counts cars and loads by depot', () => {
    expect(rulesOf(CORDEAU, 'distance-exact3', from(4)(3), from(4)(1), from(5)(2))).toEqual(['FLEET']);
    // 11 is too much for depot 4, and fine for depot 5.
    expect(rulesOf(CORDEAU.replace('40 10', '0 10'), 'distance-exact3', from(4)(1, 3), from(5)(2))).toEqual([
      'CAPACITY',
    ]);
    expect(rulesOf(CORDEAU.replace('40 10', '0 10'), 'distance-exact3', from(5)(1, 3), from(4)(2))).toEqual(
      [],
    );
    expect(rulesOf(VRPLIB, 'distance-exact3', from(1)(2), from(1)(3), from(0)(4))).toContain('FLEET');
  });
});
