const MOST = 8;

/** Ages of children as they are said: `3 7 11m`, in years, or in months with an `m`. Months each; null for anything else. */
export function readKids(text: string): readonly number[] | null {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const ages = words.map((word) => {
    const [, number, unit] = /^(\d{1,2})(y|m)?$/.exec(word) ?? [];
    if (number === undefined) return -1;
    return unit === 'm' ? Number(number) : Number(number) * 12;
  });
  return ages.length > MOST || ages.some((age) => age < 0 || age > 216) ? null : ages;
}
