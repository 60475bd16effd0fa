import { fail, ok, type Result } from '@doorstep/std';
import type { Bytes } from './bytes';
import { encodeTuple } from './context';
import { draw, engineRandom, type RandomBytes } from './engine';
import { hkdf } from './hkdf';
import { deriveKeyPair, type KeyPair } from './keys';
import { markOf, readSheet, writeSheet, type Sheet } from './sheet';

/** Of so many sheets, so many bring a hub back: one may burn, and one alone tells nothing. */
export const SHEETS = 3;
const NEEDED = 2;
const SEED_BYTES = 16;

/** Loaded when sheets are: its tables, a kilobyte, would otherwise weigh on every page that seals anything. */
const shamir = () => import('shamir-secret-sharing');

/** `lookup` finds the hub, `proof` shows that somebody holds two sheets, `keyPair` opens what is sealed to them. */
export interface RecoverySecrets {
  readonly lookup: Bytes;
  readonly proof: Bytes;
  readonly keyPair: KeyPair;
}

/** A hub's recovery key as it is made: its secrets for a moment, and the sheets that are all that stays of them. */
export interface NewRecovery {
  readonly secrets: RecoverySecrets;
  /** Three times 48 digits, without spaces. */
  readonly sheets: readonly string[];
}

/** Makes a recovery key and the sheets any two of which make it again. The dice of the shares are the library's own. */
export async function newRecovery(random: RandomBytes = engineRandom): Promise<NewRecovery> {
  const seed = draw(random, SEED_BYTES);
  const secrets = await deriveRecovery(seed);
  const mark = await markOf(secrets.keyPair.publicKey);
  const { split } = await shamir();
  const shares = await split(seed, SHEETS, NEEDED);
  seed.fill(0);
  const sheets = shares.map((share) => writeSheet({ mark, share }));
  for (const share of shares) share.fill(0);
  return { secrets, sheets };
}

/** `SAME_SHEET`: one sheet twice. `OTHER_SHEETS`: two that were not made together, or digits of neither. */
export type SheetsFault = 'SAME_SHEET' | 'OTHER_SHEETS';

/** What two sheets stand for. Takes codes as `parseSheet` returns them. */
export async function joinSheets(one: string, other: string): Promise<Result<RecoverySecrets, SheetsFault>> {
  if (one === other) return fail('SAME_SHEET');
  const [first, second] = [readSheet(one), readSheet(other)];
  if (first === null || second === null || !areOfOneMaking(first, second)) return fail('OTHER_SHEETS');
  const { combine } = await shamir();
  const seed = await combine([first.share, second.share]);
  const secrets = await deriveRecovery(seed);
  seed.fill(0);
  // The mark is that of the key: digits that only look right make another one.
  return (await markOf(secrets.keyPair.publicKey)) === first.mark ? ok(secrets) : fail('OTHER_SHEETS');
}

/** Two shares at one point of the line belong to different lines; at no point at all, to none. */
const areOfOneMaking = (one: Sheet, other: Sheet): boolean =>
  one.mark === other.mark && pointOf(one) !== 0 && pointOf(other) !== 0 && pointOf(one) !== pointOf(other);

/** The library puts the point behind the value. */
const pointOf = ({ share }: Sheet): number => share.at(-1) ?? 0;

/** 128 random bits need no slow derivation: nobody guesses them. */
async function deriveRecovery(seed: Bytes): Promise<RecoverySecrets> {
  const part = (name: string): Promise<Bytes> => hkdf(seed, encodeTuple('recovery', [name]));
  const [lookup, proof, secret] = await Promise.all([part('lookup'), part('proof'), part('key')]);
  return { lookup, proof, keyPair: await deriveKeyPair(secret) };
}
