import { type Instance, type Objective } from '../instance';
import { cell, UnreadableError } from './lines';
import { type Base, multiDepot } from './multi-depot';
import { type Node } from './rounding';

/** What a VRPLIB file says: `KEY: value` lines and sections of numbered rows. */
interface Parts {
  readonly values: ReadonlyMap<string, string>;
  readonly sections: ReadonlyMap<string, readonly (readonly number[])[]>;
}

/**
 * VRPLIB with windows, in the dialect of PyVRP/Instances: coordinates, demands, service times and windows in sections,
 * depots by number, the depot of each vehicle. Nodes are numbered from 1 in the file and from 0 in solutions, and so
 * are they here.
 */
export function readVrplib(text: string, objective: Objective): Instance {
  const parts = partsOf(text);
  const depots = section(parts, 'DEPOT_SECTION')
    .map((row) => cell(row, 0, 'a depot'))
    .filter((id) => id > 0);
  const nodes = nodesOf(parts);
  const bases = depots.map((id) => baseOf(parts, nodes, id, depots.length));
  const customers = [...nodes].filter(([id]) => !depots.includes(id)).map(([, node]) => node);
  return multiDepot(bases, customers, objective);
}

function partsOf(text: string): Parts {
  const values = new Map<string, string>();
  const sections = new Map<string, number[][]>();
  let rows: number[][] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    const [, key, value] = /^([A-Z_]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) values.set(key, value);
    else if (/^[A-Z_]+_SECTION$/.test(line)) sections.set(line, (rows = []));
    else if (/^-?[\d.]/.test(line)) rows.push(line.split(/\s+/).map(Number));
  }
  return { values, sections };
}

function section({ sections }: Parts, name: string): readonly (readonly number[])[] {
  const rows = sections.get(name);
  if (!rows) throw new UnreadableError(`there is no ${name}`);
  return rows;
}

/** One value each, by node; absent sections count as 0. */
const columnOf = ({ sections }: Parts, name: string): ReadonlyMap<number, readonly number[]> =>
  new Map((sections.get(name) ?? []).map((row) => [row[0] ?? 0, row.slice(1)]));

function nodesOf(parts: Parts): Map<number, Node> {
  const demands = columnOf(parts, 'DEMAND_SECTION');
  const services = columnOf(parts, 'SERVICE_TIME_SECTION');
  const windows = columnOf(parts, 'TIME_WINDOW_SECTION');
  return new Map(
    section(parts, 'NODE_COORD_SECTION').map(([id = 0, x = 0, y = 0]) => [
      id,
      {
        id: id - 1,
        x,
        y,
        demand: demands.get(id)?.[0] ?? 0,
        service: services.get(id)?.[0] ?? Number(parts.values.get('SERVICE_TIME') ?? 0),
        from: cell(windows.get(id), 0, `the window of ${id}`),
        to: cell(windows.get(id), 1, `the window of ${id}`),
      },
    ]),
  );
}

function baseOf(parts: Parts, nodes: ReadonlyMap<number, Node>, id: number, depots: number): Base {
  const depot = nodes.get(id);
  if (!depot) throw new UnreadableError(`depot ${id} has no coordinates`);
  const homes = parts.sections.get('VEHICLES_DEPOT_SECTION');
  if (!homes && depots > 1) throw new UnreadableError('vehicles have no depots');
  const all = Number(parts.values.get('VEHICLES') ?? nodes.size - depots);
  return {
    depot,
    vehicles: homes ? homes.filter(([, home]) => home === id).length : all,
    capacity: Number(parts.values.get('CAPACITY') ?? Number.NaN),
    duration: Number(parts.values.get('VEHICLES_MAX_DURATION') ?? Infinity),
  };
}
