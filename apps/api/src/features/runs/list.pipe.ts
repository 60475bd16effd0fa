import type { PipeTransform } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal';

/** More stops than any run or plan of one command has. */
const MOST = 200;

/** A list that stands alone among the arguments: empty is fine, endless is not. */
export class ListPipe<T> implements PipeTransform<readonly T[], readonly T[]> {
  transform(list: readonly T[], metadata: { data?: string | undefined }): readonly T[] {
    if (Array.isArray(list) && list.length <= MOST) return list;
    throw new Refusal('INPUT_MALFORMED', { field: metadata.data });
  }
}
