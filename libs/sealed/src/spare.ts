import { invariant, type Result } from '@doorstep/std';
import { utf8 } from './bytes';
import { formatCode, newCode, parseCode, type CodeFault } from './code';
import { encodeTuple } from './context';
import { engineRandom, type RandomBytes } from './engine';
import { sha256 } from './hkdf';
import { halvesOf, PASSPHRASE_COST, type Kdf, type MemberSecrets } from './passphrase';
import { DEPLOYMENT } from './tuples';

/** 103 bits behind Argon2id at the cost of a passphrase; every digit more is one more to copy by hand. */
const RANDOM_DIGITS = 31;

/** A member's second way to their own keys, for a piece of paper: 31 random digits and a check digit. */
export const newSpareCode = (random: RandomBytes = engineRandom): string => newCode(RANDOM_DIGITS, random);

/** Eight groups of four. */
export const formatSpareCode = formatCode;

/** A typed spare code as 32 ASCII digits. */
export const parseSpareCode = (text: string): Result<string, CodeFault> => parseCode(text, RANDOM_DIGITS);

/**
 * What proves the holder of a spare code to the server, and what opens the member's keys (`spareKeysTuple`). Takes a code
 * as `parseSpareCode` returns it. The handle is the salt: the code itself is random, and a salt to be fetched would tell who has one.
 */
export async function deriveSpare(code: string, handle: string, kdf: Kdf): Promise<MemberSecrets> {
  const parsed = parseSpareCode(code);
  invariant(parsed.ok && parsed.value === code, 'a spare code is parsed before it is used');
  const salt = await sha256(encodeTuple('spare-salt', [DEPLOYMENT, handle]));
  return halvesOf(await kdf(utf8(code), salt, PASSPHRASE_COST), 'spare');
}
