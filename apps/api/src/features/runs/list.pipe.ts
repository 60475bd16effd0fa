import type { PipeTransform } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal';

/** More stops than any run or plan of one command has. */
const MOST = 200;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A list that stands alone among the arguments: at least `least` of them, not endless, each with an id of ours. */
export class ListPipe<T> implements PipeTransform<readonly T[], readonly T[]> {
  constructor(
    private readonly least: number,
    private readonly idOf: (item: T) => string,
  ) {}

  transform(list: readonly T[], metadata: { data?: string | undefined }): readonly T[] {
    const sized = Array.isArray(list) && list.length >= this.least && list.length <= MOST;
    if (sized && list.every((item) => UUID.test(this.idOf(item)))) return list;
    throw new Refusal('INPUT_MALFORMED', { field: metadata.data });
  }
}
