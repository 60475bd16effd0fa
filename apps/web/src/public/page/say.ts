import type { WordKey } from '../words/en';
import { fill, type Values } from '../words/fill';

/** Keys of the sentences that travel with a page. */
export type SaidKey = Extract<WordKey, `${'say' | 'ask' | 'see'}.${string}`>;

let words: Readonly<Record<string, string>> = {};

/** Takes the sentences out of the page's data element. */
export function openWords(text: string): void {
  words = JSON.parse(text) as Record<string, string>;
}

/** The sentence in the page's language, its places filled. */
export const say = (key: SaidKey, values: Values = {}): string => fill(words[key] ?? key, values);
