import { type Facts, type Spot, type Yard } from './facts';
import { sectionFacts } from './section-facts';

/** The numbers of each line that has no letter in it. */
const figures = (text: string): number[][] =>
  text.split('\n').flatMap((line) => {
    const found = /[a-z]/i.test(line) ? null : line.match(/-?\d+(?:\.\d*)?|-?\.\d+/g);
    return found ? [found.map(Number)] : [];
  });

/** Reads a file anew, so that a mistake of the readers cannot hide in its own judgement. */
export function factsOf(text: string): Facts {
  if (text.includes('_SECTION')) return sectionFacts(text);
  const lines = figures(text);
  const [head = []] = lines;
  if (lines.at(-1)?.length === 9 && head.length === 3) return pairFacts(lines);
  if (head.length === 5) return rideFacts(lines);
  return head.length === 4 ? yardFacts(lines) : customerFacts(lines);
}

const at = (row: readonly number[] | undefined, column: number): number => {
  const figure = row?.[column];
  if (figure === undefined) throw new Error(`the judge misses a figure in column ${column}`);
  return figure;
};

/** id, x, y, demand, ready, due, service. */
const spotOf = (row: readonly number[]): Spot => ({
  x: at(row, 1),
  y: at(row, 2),
  demand: at(row, 3),
  from: at(row, 4),
  to: at(row, 5),
  service: at(row, 6),
});

const byId = (rows: readonly (readonly number[])[], read: (row: readonly number[]) => Spot) =>
  new Map(rows.map((row) => [at(row, 0), read(row)]));

const oneYard = (spots: Map<number, Spot>, cars: Omit<Yard, keyof Spot>): ReadonlyMap<number, Yard> => {
  const depot = spots.get(0);
  if (!depot) throw new Error('the judge finds no depot 0');
  spots.delete(0);
  return new Map([[0, { ...depot, ...cars }]]);
};

function customerFacts([head, ...rows]: readonly number[][]): Facts {
  const spots = byId(rows, spotOf);
  const cars = { cars: at(head, 0), capacity: at(head, 1), duration: Infinity };
  return { yards: oneYard(spots, cars), spots, pairs: new Map(), ride: Infinity };
}

function pairFacts([head, ...rows]: readonly number[][]): Facts {
  const spots = byId(rows, spotOf);
  const cars = { cars: at(head, 0), capacity: at(head, 1), duration: Infinity };
  const pairs = new Map(
    rows.slice(1).flatMap((row): [number, number][] => (at(row, 8) > 0 ? [[at(row, 0), at(row, 8)]] : [])),
  );
  return { yards: oneYard(spots, cars), spots, pairs, ride: Infinity };
}

/** id, x, y, service, load, ready, due; a last, even line is the depot again. */
function rideFacts([head, ...rows]: readonly number[][]): Facts {
  const riders = Math.floor((rows.length - 1) / 2);
  const spots = byId(rows.slice(0, 2 * riders + 1), (row) => ({
    x: at(row, 1),
    y: at(row, 2),
    service: at(row, 3),
    demand: at(row, 4),
    from: at(row, 5),
    to: at(row, 6),
  }));
  const cars = { cars: at(head, 0), duration: at(head, 2), capacity: at(head, 3) };
  const pairs = new Map(Array.from({ length: riders }, (_, i) => [i + 1, i + 1 + riders]));
  return { yards: oneYard(spots, cars), spots, pairs, ride: at(head, 4) };
}

/** id, x, y, service, demand, frequency, a list after its length, ready, due; depots last. */
function yardFacts([head, ...rows]: readonly number[][]): Facts {
  const [cars, customers, depots] = [at(head, 1), at(head, 2), at(head, 3)];
  const nodes = rows.slice(depots, depots + customers + depots);
  const read = (row: readonly number[]): Spot => ({
    x: at(row, 1),
    y: at(row, 2),
    service: at(row, 3),
    demand: at(row, 4),
    from: at(row, 7 + at(row, 6)),
    to: at(row, 8 + at(row, 6)),
  });
  const yards = new Map(
    nodes.slice(customers).map((row, d): [number, Yard] => {
      const [longest, capacity] = [at(rows[d], 0), at(rows[d], 1)];
      return [at(row, 0), { ...read(row), cars, capacity, duration: longest > 0 ? longest : Infinity }];
    }),
  );
  return { yards, spots: byId(nodes.slice(0, customers), read), pairs: new Map(), ride: Infinity };
}
