import { formattingLocale } from '../../i18n/messages';
import { useWords } from '../messages';

/** Cents as money in the reader's language. */
export function useMoney(): (cents: number) => string {
  const { locale } = useWords();
  const format = new Intl.NumberFormat(formattingLocale(locale), { style: 'currency', currency: 'USD' });
  return (cents) => format.format(cents / 100);
}
