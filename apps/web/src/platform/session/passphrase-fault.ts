/** The shortest passphrase, in characters. A long one is easier to remember than a strange one. */
export const SHORTEST_PASSPHRASE = 16;
const FEWEST_DIFFERENT = 6;

export type PassphraseFault = 'short' | 'plain' | 'handle';

/** What makes a passphrase easy to guess; null when nothing here does. */
export function passphraseFault(text: string, handle: string): PassphraseFault | null {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if ([...plain].length < SHORTEST_PASSPHRASE) return 'short';
  if (handle.length > 3 && plain.replaceAll(handle, '').trim().length < SHORTEST_PASSPHRASE / 2)
    return 'handle';
  return new Set(plain).size < FEWEST_DIFFERENT ? 'plain' : null;
}
