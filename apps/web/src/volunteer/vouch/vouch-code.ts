const DIGITS = 8;

/** Eight digits as somebody typed or scanned them; null while it is anything else. */
export function readCode(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '');
  return digits.length === DIGITS && /^\d+$/.test(digits) ? digits : null;
}

/** "1234 5678": as it is read out. */
export const spelled = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** What a phone's camera opens. The code works for ten minutes, and only in the hands of a member. */
export const vouchLink = (origin: string, code: string): string => `${origin}/v/vouch#${code}`;
