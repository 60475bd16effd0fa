import type { PipeTransform } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal';

/** A number of days that stands alone among the arguments: from 1 to ten weeks. */
export class DaysPipe implements PipeTransform<number, number> {
  transform(days: number): number {
    if (Number.isInteger(days) && days >= 1 && days <= 70) return days;
    throw new Refusal('INPUT_MALFORMED', { field: 'days' });
  }
}
