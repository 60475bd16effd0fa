import { formattingLocale } from '../../i18n/messages';
import { useWords } from '../messages';

/** First days of so many months, the last one being that of `day`; oldest first. */
export function monthsUntil(day: string, count: number): string[] {
  const last = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, i) => {
    const month = last - count + 1 + i;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  });
}

/** A month by its name and year. */
export function useMonthName(): (day: string) => string {
  const { locale } = useWords();
  const format = new Intl.DateTimeFormat(formattingLocale(locale), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (day) => format.format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`));
}
