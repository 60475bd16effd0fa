import type { ValidationError, ValidationPipeOptions } from '@nestjs/common';
import { Refusal } from '../errors/refusal';

/** The shape check of inputs: names the first wrong field and never repeats a value. */
export const shapeOptions: ValidationPipeOptions = {
  transform: true,
  stopAtFirstError: true,
  exceptionFactory: (errors) => new Refusal('INPUT_MALFORMED', { field: pathOf(errors[0]) }),
};

/** `boxes.2.body`: down to the innermost wrong field. */
function pathOf(error: ValidationError | undefined): string {
  if (error === undefined) return '';
  const inner = pathOf(error.children?.[0]);
  return inner === '' ? error.property : `${error.property}.${inner}`;
}
