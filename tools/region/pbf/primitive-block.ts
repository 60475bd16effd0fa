import { Cursor, eachField, fieldsOf, zigzag, type Fields } from './cursor';

/** The tags of an element of the map. */
export type Tags = Readonly<Record<string, string>>;

/** Kinds of elements in a block, as bits. */
export const NODES = 1;
export const WAYS = 2;
export const RELATIONS = 4;

/** What a relation holds: an element by kind and id, and the part it plays. */
export interface Member {
  readonly type: 'node' | 'way' | 'relation';
  readonly ref: number;
  readonly role: string;
}

/** Receives elements; those without a receiver are not decoded. Coordinates in 10^-7 degrees. */
export interface Visitor {
  readonly node?: (id: number, lon: number, lat: number, tags: Tags | null) => void;
  readonly way?: (id: number, refs: readonly number[], tags: Tags) => void;
  readonly relation?: (id: number, members: readonly Member[], tags: Tags) => void;
}

const MEMBER_TYPES = ['node', 'way', 'relation'] as const;

/** Strings of a block, decoded when first asked for. */
class Words {
  private readonly known: (string | undefined)[] = [];
  private readonly spots: number[] = [];

  constructor(private readonly table: Cursor | null) {
    if (table === null) return;
    eachField(table, (field) => {
      if (field !== 1) return false;
      const { at, end } = table.part();
      this.spots.push(at, end);
      return true;
    });
  }

  at(index: number): string {
    const known = this.known[index];
    if (known !== undefined) return known;
    const [start, end] = [this.spots[index * 2], this.spots[index * 2 + 1]];
    if (start === undefined || end === undefined || this.table === null)
      throw new RangeError('a word is missing');
    const bytes = this.table.bytes;
    const word = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
    this.known[index] = word;
    return word;
  }
}

/** One block, decoded as far as somebody looks. */
class Block {
  private readonly groups: Cursor[] = [];
  private words = new Words(null);
  private granularity = 100;
  private latOffset = 0;
  private lonOffset = 0;

  constructor(bytes: Uint8Array) {
    const cursor = new Cursor(bytes);
    eachField(cursor, (field) => {
      if (field === 1) this.words = new Words(cursor.part());
      else if (field === 2) this.groups.push(cursor.part());
      else if (field === 17) this.granularity = cursor.uint();
      else if (field === 19) this.latOffset = cursor.int();
      else if (field === 20) this.lonOffset = cursor.int();
      else return false;
      return true;
    });
  }

  /** Hands every wanted element over; returns the kinds that are in the block. */
  visit(visitor: Visitor): number {
    let kinds = 0;
    for (const group of this.groups) {
      eachField(group, (field) => {
        kinds |= field <= 2 ? NODES : field === 3 ? WAYS : field === 4 ? RELATIONS : 0;
        return this.element(field, group, visitor);
      });
    }
    return kinds;
  }

  private element(field: number, group: Cursor, { node, way, relation }: Visitor): boolean {
    if (field === 1 && node) this.plainNode(fieldsOf(group.part()), node);
    else if (field === 2 && node) this.denseNodes(fieldsOf(group.part()), node);
    else if (field === 3 && way) this.way(fieldsOf(group.part()), way);
    else if (field === 4 && relation) this.relation(fieldsOf(group.part()), relation);
    else return false;
    return true;
  }

  private e7(offset: number, value: number): number {
    return Math.round((offset + this.granularity * value) / 100);
  }

  /** Keys and values are fields 2 and 3 of every element. */
  private tags({ parts }: Fields): Tags {
    const [keys, values] = [parts[2], parts[3]];
    const tags: Record<string, string> = {};
    while (keys?.more && values?.more) tags[this.words.at(keys.uint())] = this.words.at(values.uint());
    return tags;
  }

  private plainNode(fields: Fields, take: NonNullable<Visitor['node']>): void {
    const { numbers, parts } = fields;
    const [lat, lon] = [zigzag(numbers[8]), zigzag(numbers[9])];
    const tags = parts[2] === undefined ? null : this.tags(fields);
    take(zigzag(numbers[1]), this.e7(this.lonOffset, lon), this.e7(this.latOffset, lat), tags);
  }

  private denseNodes({ parts }: Fields, take: NonNullable<Visitor['node']>): void {
    const [ids, lats, lons] = [columnOf(parts[1]), columnOf(parts[8]), columnOf(parts[9])];
    const words = parts[10];
    let [id, lat, lon] = [0, 0, 0];
    while (ids.more) {
      // A missing coordinate would put a node where none is.
      if (!lats.more || !lons.more) throw new RangeError('a node without a place');
      id += ids.sint();
      lat += lats.sint();
      lon += lons.sint();
      const tags = words?.more ? this.denseTags(words) : null;
      take(id, this.e7(this.lonOffset, lon), this.e7(this.latOffset, lat), tags);
    }
  }

  /** Key and value by turns, a zero after the last of each node. */
  private denseTags(words: Cursor): Tags | null {
    let tags: Record<string, string> | null = null;
    for (let key = words.uint(); key !== 0; key = words.uint()) {
      tags ??= {};
      tags[this.words.at(key)] = this.words.at(words.uint());
    }
    return tags;
  }

  private way(fields: Fields, take: NonNullable<Visitor['way']>): void {
    take(fields.numbers[1] ?? 0, sums(fields.parts[8]), this.tags(fields));
  }

  private relation(fields: Fields, take: NonNullable<Visitor['relation']>): void {
    const [roles, types] = [fields.parts[8], fields.parts[10]];
    const members = sums(fields.parts[9]).map((ref): Member => {
      const type = MEMBER_TYPES[types?.uint() ?? 0] ?? 'node';
      return { type, ref, role: this.words.at(roles?.uint() ?? 0) };
    });
    take(fields.numbers[1] ?? 0, members, this.tags(fields));
  }
}

/** A packed list; an empty one where the field is not there. */
const columnOf = (part: Cursor | undefined): Cursor => part ?? new Cursor(new Uint8Array(0));

/** Adds up the steps of a packed list. */
function sums(steps: Cursor | undefined): number[] {
  const values: number[] = [];
  for (let value = 0; steps?.more;) values.push((value += steps.sint()));
  return values;
}

/** Reads one unpacked block; returns the kinds of elements in it. Throws a RangeError where it is damaged. */
export const visitBlock = (bytes: Uint8Array, visitor: Visitor): number => new Block(bytes).visit(visitor);
