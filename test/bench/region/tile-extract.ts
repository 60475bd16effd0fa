import { appendFileSync, writeFileSync } from 'node:fs';
import {
  osmPbf,
  type FixtureNode,
  type FixtureRelation,
  type FixtureWay,
} from '../../../tools/region/pbf.fixture';
import { PbfFile } from '../../../tools/region/pbf/pbf-file';

interface Contents {
  readonly nodes: FixtureNode[];
  readonly ways: FixtureWay[];
  readonly relations: FixtureRelation[];
}

/** Elements in one block, as osmium writes them. */
const PER_BLOCK = 8000;
/** A road of this class joins two copies. */
const JOINS = 'secondary';

function contentsOf(file: string): Contents {
  const pbf = new PbfFile(file);
  const found: Contents = { nodes: [], ways: [], relations: [] };
  pbf.visit(
    {
      node: (id, lon, lat, tags) =>
        found.nodes.push(tags === null ? [id, lon / 1e7, lat / 1e7] : [id, lon / 1e7, lat / 1e7, tags]),
      way: (id, refs, tags) => found.ways.push({ id, refs, tags }),
      relation: (id, members, tags) =>
        found.relations.push({ id, tags, members: members.map(({ type, ref, role }) => [type, ref, role]) }),
    },
    () => undefined,
  );
  pbf.close();
  return found;
}

/** A node of a two-way main road in the middle of the extract: copies are joined there. */
function gateOf({ nodes, ways }: Contents): number {
  const place = new Map(nodes.map(([id, lon, lat]) => [id, { lon, lat }]));
  const mean = (of: (node: FixtureNode) => number): number =>
    nodes.reduce((sum, node) => sum + of(node), 0) / nodes.length;
  const [lon, lat] = [mean((node) => node[1]), mean((node) => node[2])];
  const roads = ways.filter(({ tags }) => tags['highway'] === JOINS && tags['oneway'] !== 'yes');
  const [best] = roads
    .flatMap(({ refs }) => refs)
    .filter((id) => place.has(id))
    .map((id) => ({ id, off: Math.hypot((place.get(id)?.lon ?? 0) - lon, (place.get(id)?.lat ?? 0) - lat) }))
    .sort((a, b) => a.off - b.off);
  if (best === undefined) throw new Error('the extract has no main road to join its copies by');
  return best.id;
}

function* chunks<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < list.length; i += PER_BLOCK) yield list.slice(i, i + PER_BLOCK);
}

/** Writes `across` x `across` copies of an extract side by side, joined by roads: a larger country of the same kind. */
export function tileExtract(file: string, across: number, out: string): void {
  const contents = contentsOf(file);
  const gate = gateOf(contents);
  const lons = contents.nodes.map(([, lon]) => lon);
  const lats = contents.nodes.map(([, , lat]) => lat);
  const span = (values: readonly number[]): number =>
    values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
  const [width, height] = [span(lons), span(lats)];
  // Above every id of the map, below 2^53.
  const shift = (copy: number) => (id: number) => id + copy * 2 ** 40;
  writeFileSync(out, '');
  for (let copy = 0; copy < across * across; copy++) {
    const [column, line] = [copy % across, Math.floor(copy / across)];
    const id = shift(copy);
    const nodes = contents.nodes.map(([own, lon, lat, tags]): FixtureNode => {
      const spot = [id(own), lon + column * width, lat + line * height] as const;
      return tags === undefined ? spot : [...spot, tags];
    });
    const ways = contents.ways.map((way) => ({ ...way, id: id(way.id), refs: way.refs.map(id) }));
    const before = [...(column > 0 ? [copy - 1] : []), ...(line > 0 ? [copy - across] : [])];
    const roads = before.map((other, i): FixtureWay => ({
      id: id(2 ** 36 + i),
      refs: [shift(other)(gate), id(gate)],
      tags: { highway: JOINS, name: 'Join' },
    }));
    const relations = contents.relations.map((relation): FixtureRelation => ({
      ...relation,
      id: id(relation.id),
      members: relation.members.map(([type, ref, role]) => [type, id(ref), role] as const),
    }));
    for (const some of chunks(nodes)) appendFileSync(out, osmPbf(some, []));
    for (const some of chunks([...ways, ...roads])) appendFileSync(out, osmPbf([], some));
    for (const some of chunks(relations)) appendFileSync(out, osmPbf([], [], some));
  }
}
