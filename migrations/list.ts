import { LayTheGround20261121T0800 } from './20261121T0800-lay-the-ground';
import { CloseAreas20261121T1445 } from './20261121T1445-close-areas';
import { LetBoxesChangeCars20261121T1440 } from './20261121T1440-let-boxes-change-cars';

/** In order. An explicit list works bundled, in Jest and from the command line alike. */
export const migrations = [
  LayTheGround20261121T0800,
  LetBoxesChangeCars20261121T1440,
  CloseAreas20261121T1445,
];
