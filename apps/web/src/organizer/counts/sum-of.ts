/** More than this is a slip of the finger. */
const MOST = 1_000_000;

/** What was typed as one number: `30`, or shelf by shelf, `12+12+6`. Null: it is none. Spaces do not matter. */
export function sumOf(text: string): number | null {
  const parts = text.replace(/\s/g, '').split('+');
  if (!parts.every((part) => /^\d{1,7}$/.test(part))) return null;
  const sum = parts.reduce((total, part) => total + Number(part), 0);
  return sum > MOST ? null : sum;
}
