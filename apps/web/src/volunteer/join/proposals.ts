import type { RandomBytes } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import { PASSPHRASE_WORDS } from './words-for-passphrases';
import { FIRST_WORDS, SECOND_WORDS } from './words-for-names';

/** The shortest passphrase, in characters. A long one is easier to remember than a strange one. */
export const SHORTEST_PASSPHRASE = 16;
/** Six words of 256: 48 bits, behind Argon2id at 64 MiB. */
const WORDS_OF_A_PASSPHRASE = 6;
const FEWEST_DIFFERENT = 6;

/** Every list has 64 or 256 entries, so that a byte draws evenly. */
const drawn = (list: readonly string[], byte: number): string => present(list[byte % list.length]);

/** A handle that tells nothing about its person: two plain words, and two digits against meeting another. */
export function proposeHandle(random: RandomBytes): string {
  const [a = 0, b = 0, c = 0] = random(3);
  return `${drawn(FIRST_WORDS, a)}-${drawn(SECOND_WORDS, b)}-${10 + (c % 90)}`;
}

/** Six words to remember, in the language of the page where there is a list for it. */
export function proposePassphrase(random: RandomBytes, language: string): string {
  const list = language === 'es' ? PASSPHRASE_WORDS.es : PASSPHRASE_WORDS.en;
  return [...random(WORDS_OF_A_PASSPHRASE)].map((byte) => drawn(list, byte)).join(' ');
}

export type PassphraseFault = 'short' | 'plain' | 'handle';

/** What makes a passphrase easy to guess; null when nothing here does. */
export function passphraseFault(text: string, handle: string): PassphraseFault | null {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if ([...plain].length < SHORTEST_PASSPHRASE) return 'short';
  if (handle.length > 3 && plain.replaceAll(handle, '').trim().length < SHORTEST_PASSPHRASE / 2)
    return 'handle';
  return new Set(plain).size < FEWEST_DIFFERENT ? 'plain' : null;
}
