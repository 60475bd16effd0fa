import { formattingLocale } from '../../i18n/messages';
import { useWords } from '../messages';

/** "milk, eggs and nuts", in the reader's language. */
export function useList(): (parts: readonly string[]) => string {
  const { locale } = useWords();
  return (parts) => new Intl.ListFormat(formattingLocale(locale), { type: 'conjunction' }).format(parts);
}
