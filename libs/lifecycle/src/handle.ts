import { fail, ok, type Result } from '@doorstep/std';

/** Why a text is no handle. `email` and `phone` would tell the server who somebody is. */
export type HandleFault = 'email' | 'phone' | 'letters' | 'short' | 'long';

export const HANDLE_LENGTH = { least: 2, most: 24 } as const;

/** Six digits in one name are a telephone number, or a birthday. */
const MANY_DIGITS = 6;
/** Plain letters only: two handles that look alike would be two people whom nobody can tell apart. */
const SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * A handle as it is kept: small letters, digits, single dashes. It is made up by its person and is all that the server
 * ever learns of a name, so what looks like an address or a telephone number is turned away.
 */
export function readHandle(text: string): Result<string, HandleFault> {
  const handle = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '-');
  const fault = faultOf(handle);
  return fault === null ? ok(handle) : fail(fault);
}

function faultOf(handle: string): HandleFault | null {
  if (handle.includes('@')) return 'email';
  if (handle.replace(/\D/g, '').length >= MANY_DIGITS) return 'phone';
  if (handle.length < HANDLE_LENGTH.least) return 'short';
  if (handle.length > HANDLE_LENGTH.most) return 'long';
  return SHAPE.test(handle) ? null : 'letters';
}
