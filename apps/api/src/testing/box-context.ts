import type { BoxContext } from '@doorstep/sealed';

/** Where the first version of a request's box belongs. */
export const boxContext = (hub: string, subject: string, compartment: 'place' | 'card'): BoxContext => ({
  deployment: 'doorstep',
  hub,
  subject,
  compartment,
  version: 0,
});
