import { useWords } from '../../messages';

const DAY = 24;

/** So many hours before a shift, in days where they are whole. */
export function useOpensWords(): (hours: number) => string {
  const words = useWords();
  return (hours) =>
    hours % DAY === 0
      ? words.t('week.opens.days', { n: hours / DAY })
      : words.t('week.opens.hours', { n: hours });
}
