import { type PipeTransform } from '@nestjs/common';
import { Matches, ValidateBy } from 'class-validator';
import { Refusal } from '../errors/refusal';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A field that holds an id of ours: a UUID in lower case. With `{ each: true }` for lists. */
export const IsId = (options: { each?: boolean } = {}): PropertyDecorator => Matches(UUID, options);

/** A `Bytes` field of `min` to `max` bytes (`max` defaults to `min`: exactly). */
export const HasBytes = (min: number, max = min): PropertyDecorator =>
  ValidateBy({
    name: 'hasBytes',
    validator: {
      validate: (value: unknown) => Buffer.isBuffer(value) && value.length >= min && value.length <= max,
    },
  });

/** For an id that stands alone among the arguments: `@Args('id', { type: () => ID }, IdPipe)`. */
export class IdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown, metadata: { data?: string | undefined }): string {
    if (typeof value === 'string' && UUID.test(value)) return value;
    throw new Refusal('INPUT_MALFORMED', { field: metadata.data });
  }
}

/** The same for a list of ids, at most `MAX_IDS` of them. */
export class IdsPipe implements PipeTransform<unknown, string[]> {
  transform(value: unknown, metadata: { data?: string | undefined }): string[] {
    const ids: unknown[] = Array.isArray(value) ? value : [];
    if (
      ids.length > 0 &&
      ids.length <= MAX_IDS &&
      ids.every((id) => typeof id === 'string' && UUID.test(id))
    ) {
      return ids as string[];
    }
    throw new Refusal('INPUT_MALFORMED', { field: metadata.data });
  }
}

/** A short text that stands alone among the arguments: 1 to `max` characters. */
export class TextPipe implements PipeTransform<unknown, string> {
  constructor(private readonly max: number) {}

  transform(value: unknown, metadata: { data?: string | undefined }): string {
    if (typeof value === 'string' && value.length > 0 && value.length <= this.max) return value;
    throw new Refusal('INPUT_MALFORMED', { field: metadata.data });
  }
}

/** A `Bytes` argument of exactly `length` bytes. */
export class BytesPipe implements PipeTransform<unknown, Buffer> {
  constructor(private readonly length: number) {}

  transform(value: unknown, metadata: { data?: string | undefined }): Buffer {
    if (Buffer.isBuffer(value) && value.length === this.length) return value;
    throw new Refusal('INPUT_MALFORMED', { field: metadata.data });
  }
}

/** For a list of such values: at most `most` of them. */
export class BytesListPipe implements PipeTransform<unknown, Buffer[]> {
  private readonly one: BytesPipe;

  constructor(
    length: number,
    private readonly most: number,
  ) {
    this.one = new BytesPipe(length);
  }

  transform(value: unknown, metadata: { data?: string | undefined }): Buffer[] {
    if (Array.isArray(value) && value.length <= this.most)
      return value.map((each) => this.one.transform(each, metadata));
    throw new Refusal('INPUT_MALFORMED', { field: metadata.data });
  }
}

const MAX_IDS = 200;
