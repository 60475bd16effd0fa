/** Two to the seventh: a varint holds seven bits a byte. */
const STEP = 128;

/** Reads protocol buffers: numbers and the ranges of fields. What lies behind the end reads as zero. */
export class Cursor {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
    readonly end = bytes.length,
  ) {}

  get more(): boolean {
    return this.at < this.end;
  }

  /** A whole number from zero up; exact to 2^53, which no id of OpenStreetMap comes near. */
  uint(): number {
    const bytes = this.bytes;
    let byte = bytes[this.at++] ?? 0;
    if (byte < STEP) return byte;
    let value = byte - STEP;
    let scale = STEP;
    do {
      byte = bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * scale;
      scale *= STEP;
    } while (byte >= STEP);
    return value;
  }

  /** A signed number in the zigzag form: 0, -1, 1, -2, 2. */
  sint(): number {
    return zigzag(this.uint());
  }

  /** A signed number in plain form, where minus one takes ten bytes: rare, so slow is fine. */
  int(): number {
    let value = 0n;
    let shift = 0n;
    let byte: number;
    do {
      byte = this.bytes[this.at++] ?? 0;
      value |= BigInt(byte & 0x7f) << shift;
      shift += 7n;
    } while (byte >= STEP && shift < 70n);
    return Number(BigInt.asIntN(64, value));
  }

  /** The next field's bytes as a cursor of its own. */
  part(): Cursor {
    const length = this.uint();
    const start = this.at;
    this.at += length;
    if (this.at > this.end) throw new RangeError('a field runs past the end');
    return new Cursor(this.bytes, start, this.at);
  }

  /** Passes over a field of which only the key was read. */
  skip(key: number): void {
    const wire = key & 7;
    if (wire === 0) this.uint();
    else if (wire === 1) this.at += 8;
    else if (wire === 2) this.part();
    else if (wire === 5) this.at += 4;
    else throw new RangeError(`a field of the unknown form ${wire}`);
    if (this.at > this.end) throw new RangeError('a field runs past the end');
  }

  /** Bytes from here to the end of this cursor. */
  rest(): Uint8Array {
    return this.bytes.subarray(this.at, this.end);
  }
}

/** Calls `take` with the number of each field; a field it does not take (false) is passed over. */
export function eachField(cursor: Cursor, take: (field: number) => boolean): void {
  while (cursor.more) {
    const key = cursor.uint();
    if (!take(key >>> 3)) cursor.skip(key);
  }
  if (cursor.at > cursor.end) throw new RangeError('a message runs past its end');
}

/** The fields of one small message: numbers as written, the rest as ranges; of repeated fields the last. */
export interface Fields {
  readonly numbers: readonly (number | undefined)[];
  readonly parts: readonly (Cursor | undefined)[];
}

/** Reads all fields of a message that repeats none. */
export function fieldsOf(cursor: Cursor): Fields {
  const numbers: (number | undefined)[] = [];
  const parts: (Cursor | undefined)[] = [];
  while (cursor.more) {
    const key = cursor.uint();
    if ((key & 7) === 0) numbers[key >>> 3] = cursor.uint();
    else if ((key & 7) === 2) parts[key >>> 3] = cursor.part();
    else cursor.skip(key);
  }
  return { numbers, parts };
}

/** A number that was read as it is written, in the zigzag form. */
export const zigzag = (value = 0): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
