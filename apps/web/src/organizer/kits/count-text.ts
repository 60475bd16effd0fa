/** A count as people write it down while they count: `12`, `12+12+6`. Null: no number, or nothing. */
export function countIn(text: string): number | null {
  const parts = text.split('+').map((part) => part.trim());
  if (!parts.every((part) => /^\d{1,5}$/.test(part))) return null;
  const sum = parts.reduce((total, part) => total + Number(part), 0);
  return sum > 0 ? sum : null;
}
