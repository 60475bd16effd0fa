import type { BoxContext, Compartment } from '@doorstep/sealed';

/** Where the first version of a request's box belongs. */
export const boxContext = (
  hub: string,
  subject: string,
  compartment: Compartment,
  version = 0,
): BoxContext => ({
  deployment: 'doorstep',
  hub,
  subject,
  compartment,
  version,
});
