import type { RandomBytes } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import { PASSPHRASE_WORDS } from './words-for-passphrases';
import { FIRST_WORDS, SECOND_WORDS } from './words-for-names';

/** Six words of 256: 48 bits, behind Argon2id at 64 MiB. */
const WORDS_OF_A_PASSPHRASE = 6;

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
