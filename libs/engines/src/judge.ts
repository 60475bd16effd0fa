/** What came over the wire, looked at before it is believed. Nothing here throws. */
export const record = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;

export const list = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null);

/** A finite number that is not negative; null for anything else. */
export const amount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;

/** Text for people: without control characters, at most 160 characters; null when nothing is left. */
export function words(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const clean = value
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 160);
  return clean === '' ? null : clean;
}
