import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, IsInt, Max, Min } from 'class-validator';
import { MOST_BANDS } from '@doorstep/goods';

/** One small count for each band of households: where it begins, or what it may choose. */
export const AreOfBands = (): PropertyDecorator =>
  applyDecorators(
    ArrayMaxSize(MOST_BANDS),
    IsInt({ each: true }),
    Min(1, { each: true }),
    Max(99, { each: true }),
  );
