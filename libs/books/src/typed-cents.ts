const AMOUNT = /^(\d{1,6})(?:[.,](\d{1,2}))?$/;

/** Typed dollars as cents; null when it is no amount. No floating point on the way: 8.1 are 810 cents. */
export function typedCents(text: string): number | null {
  const found = AMOUNT.exec(text.trim().replace(/^\$\s*/, ''));
  if (found === null) return null;
  const cents = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return cents > 0 ? cents : null;
}
