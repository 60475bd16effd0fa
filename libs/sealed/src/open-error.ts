import { fail, ok, type Result } from '@doorstep/std';
import { own, type Bytes } from './bytes';

/**
 * Why something does not open. `WRONG_KEY`: sealed to another key. `TAMPERED`: a bit or the context differs, or the
 * key that wrapped it does. `UNKNOWN_VERSION`: written by a newer program. `MALFORMED`: no seal of ours looks so.
 */
export type OpenError = 'WRONG_KEY' | 'TAMPERED' | 'UNKNOWN_VERSION' | 'MALFORMED';

/** One answer for every failed authentication: whoever probes us learns nothing from the difference. */
export const authenticated = (opening: Promise<ArrayBuffer>): Promise<Result<Bytes, 'TAMPERED'>> =>
  opening.then(
    (plain) => ok(own(new Uint8Array(plain))),
    () => fail('TAMPERED'),
  );
