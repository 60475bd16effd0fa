import { formattingLocale } from '../../i18n/messages';
import { useWords } from '../messages';

/** Cents as money in the reader's language. */
export function useMoney(): (cents: number) => string {
  const { locale } = useWords();
  const format = new Intl.NumberFormat(formattingLocale(locale), { style: 'currency', currency: 'USD' });
  return (cents) => format.format(cents / 100);
}

const AMOUNT = /^(\d{1,6})(?:[.,](\d{1,2}))?$/;

/** Typed dollars as cents; null when it is no amount. No floating point on the way: 12.1 are 1210 cents. */
export function centsOf(text: string): number | null {
  const found = AMOUNT.exec(text.trim().replace(/^\$\s*/, ''));
  if (found === null) return null;
  const cents = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return cents > 0 ? cents : null;
}
