import { type Facts, type Spot, type Yard } from './facts';

/** A VRPLIB file with windows. Its nodes count from 1, those of solutions from 0. */
export function sectionFacts(text: string): Facts {
  const named = (name: string): number | undefined => {
    const found = new RegExp(`^${name}\\s*:\\s*(\\S+)`, 'm').exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const depots = [...table(text, 'DEPOT').keys()].filter((id) => id >= 0);
  const homes = [...table(text, 'VEHICLES_DEPOT').values()].map(([home]) => home);
  const spots = spotsOf(text, named('SERVICE_TIME') ?? 0);
  const yards = new Map(
    depots.map((id): [number, Yard] => {
      const spot = spots.get(id);
      const capacity = named('CAPACITY');
      if (!spot || capacity === undefined) throw new Error(`the judge misses depot ${id} or the capacity`);
      const mine = homes.filter((home) => home === id + 1).length;
      const cars = homes.length > 0 ? mine : (named('VEHICLES') ?? spots.size);
      return [id, { ...spot, cars, capacity, duration: named('VEHICLES_MAX_DURATION') ?? Infinity }];
    }),
  );
  for (const id of depots) spots.delete(id);
  return { yards, spots, pairs: new Map(), ride: Infinity };
}

/** The rows of a section by their first number less one. */
function table(text: string, name: string): Map<number, number[]> {
  const [, behind = ''] = text.split(new RegExp(`^${name}_SECTION\\s*$`, 'm'));
  const [rows = ''] = behind.split(/^[A-Z]/m);
  return new Map(
    rows
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line): [number, number[]] => {
        const [id = 0, ...rest] = line.split(/\s+/).map(Number);
        return [id - 1, rest];
      }),
  );
}

function spotsOf(text: string, usualService: number): Map<number, Spot> {
  const demands = table(text, 'DEMAND');
  const services = table(text, 'SERVICE_TIME');
  const windows = table(text, 'TIME_WINDOW');
  const figure = (rows: ReadonlyMap<number, number[]>, id: number, column: number, usual: number): number =>
    rows.get(id)?.[column] ?? usual;
  return new Map(
    [...table(text, 'NODE_COORD')].map(([id, [x = Number.NaN, y = Number.NaN]]): [number, Spot] => [
      id,
      {
        x,
        y,
        demand: figure(demands, id, 0, 0),
        from: figure(windows, id, 0, Number.NaN),
        to: figure(windows, id, 1, Number.NaN),
        service: figure(services, id, 0, usualService),
      },
    ]),
  );
}
