import { LayTheGround20261121T0800 } from './20261121T0800-lay-the-ground';

/** In order. An explicit list works bundled, in Jest and from the command line alike. */
export const migrations = [LayTheGround20261121T0800];
