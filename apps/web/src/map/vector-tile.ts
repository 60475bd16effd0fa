/** A shape of a tile. `parts`: rings or lines as x, y, x, y, ... in units of the tile, 0 to `extent`. */
export interface TileFeature {
  readonly kind: 'point' | 'line' | 'area';
  readonly properties: Readonly<Record<string, string>>;
  readonly parts: readonly Int32Array[];
}

export interface TileLayer {
  readonly extent: number;
  readonly features: readonly TileFeature[];
}

export type VectorTile = ReadonlyMap<string, TileLayer>;

/** Field numbers of the Mapbox Vector Tile specification, version 2.1. */
const LAYERS = 3;
const LAYER = { name: 1, features: 2, keys: 3, values: 4, extent: 5 } as const;
const FEATURE = { tags: 2, type: 3, geometry: 4 } as const;
const TEXT_VALUE = 1;
const KINDS = ['point', 'point', 'line', 'area'] as const;

type Field = { readonly number: number } & (
  { readonly bytes: Uint8Array; readonly value: null } | { readonly bytes: null; readonly value: number }
);

/** The fields of a protobuf message, in order. Throws where the message ends too soon. */
function* fieldsOf(bytes: Uint8Array): Generator<Field> {
  const at = { position: 0 };
  while (at.position < bytes.length) {
    const tag = varint(bytes, at);
    const wire = tag & 7;
    const number = tag >>> 3;
    if (wire === 0) yield { number, value: varint(bytes, at), bytes: null };
    else if (wire === 2) {
      const length = varint(bytes, at);
      const start = at.position;
      at.position += length;
      if (at.position > bytes.length) throw new RangeError('the tile is cut off');
      yield { number, bytes: bytes.subarray(start, at.position), value: null };
    } else at.position += wire === 1 ? 8 : 4;
  }
}

function varint(bytes: Uint8Array, at: { position: number }): number {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = bytes[at.position++];
    if (byte === undefined) throw new RangeError('the tile is cut off');
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return value;
  }
}

function packed(bytes: Uint8Array): number[] {
  const at = { position: 0 };
  const values: number[] = [];
  while (at.position < bytes.length) values.push(varint(bytes, at));
  return values;
}

const decoder = new TextDecoder();

/** A vector tile, unpacked. Only texts are kept of the properties. Throws for bytes that are no tile. */
export function readVectorTile(bytes: Uint8Array): VectorTile {
  const layers = new Map<string, TileLayer>();
  for (const field of fieldsOf(bytes)) {
    if (field.number !== LAYERS || !field.bytes) continue;
    const { name, layer } = readLayer(field.bytes);
    layers.set(name, layer);
  }
  return layers;
}

function readLayer(bytes: Uint8Array): { name: string; layer: TileLayer } {
  let name = '';
  let extent = 4096;
  const keys: string[] = [];
  const values: (string | null)[] = [];
  const raw: Uint8Array[] = [];
  for (const field of fieldsOf(bytes)) {
    if (field.number === LAYER.extent) extent = field.value ?? extent;
    if (!field.bytes) continue;
    if (field.number === LAYER.name) name = decoder.decode(field.bytes);
    else if (field.number === LAYER.features) raw.push(field.bytes);
    else if (field.number === LAYER.keys) keys.push(decoder.decode(field.bytes));
    else if (field.number === LAYER.values) values.push(textOf(field.bytes));
  }
  return { name, layer: { extent, features: raw.map((each) => readFeature(each, keys, values)) } };
}

function textOf(value: Uint8Array): string | null {
  for (const field of fieldsOf(value)) {
    if (field.number === TEXT_VALUE && field.bytes) return decoder.decode(field.bytes);
  }
  return null;
}

function readFeature(
  bytes: Uint8Array,
  keys: readonly string[],
  values: readonly (string | null)[],
): TileFeature {
  let kind: TileFeature['kind'] = 'point';
  let tags: readonly number[] = [];
  let parts: readonly Int32Array[] = [];
  for (const field of fieldsOf(bytes)) {
    if (field.number === FEATURE.type) kind = KINDS[field.value ?? 0] ?? 'point';
    else if (field.number === FEATURE.tags && field.bytes) tags = packed(field.bytes);
    else if (field.number === FEATURE.geometry && field.bytes) parts = readGeometry(packed(field.bytes));
  }
  return { kind, properties: propertiesOf(tags, keys, values), parts };
}

function propertiesOf(
  tags: readonly number[],
  keys: readonly string[],
  values: readonly (string | null)[],
): Record<string, string> {
  const properties: Record<string, string> = {};
  for (let i = 0; i + 1 < tags.length; i += 2) {
    const [key, value] = [keys[tags[i] ?? -1], values[tags[i + 1] ?? -1]];
    if (key !== undefined && value != null) properties[key] = value;
  }
  return properties;
}

const MOVE = 1;
const LINE = 2;
const CLOSE = 7;
const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1);

/** Commands of the specification: each moves a cursor by steps from where it was. */
function readGeometry(commands: readonly number[]): Int32Array[] {
  const parts: number[][] = [];
  const cursor = { at: 0, x: 0, y: 0 };
  const step = (): readonly [number, number] => {
    cursor.x += unzigzag(commands[cursor.at++] ?? 0);
    cursor.y += unzigzag(commands[cursor.at++] ?? 0);
    return [cursor.x, cursor.y];
  };
  while (cursor.at < commands.length) {
    const command = commands[cursor.at++] ?? 0;
    const [id, count] = [command & 7, command >>> 3];
    if (id === CLOSE) parts.at(-1)?.push(...(parts.at(-1)?.slice(0, 2) ?? []));
    else for (let n = 0; n < count && cursor.at < commands.length; n++) drawTo(parts, id, step());
  }
  return parts.map((part) => Int32Array.from(part));
}

function drawTo(parts: number[][], id: number, spot: readonly [number, number]): void {
  if (id === MOVE) parts.push([...spot]);
  else if (id === LINE) parts.at(-1)?.push(...spot);
}
