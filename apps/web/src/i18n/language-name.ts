import { useMemo } from 'react';
import { useLanguage } from './language';

/** Languages that browsers know no name of, under their own (experience.md 7.4). */
const OWN_NAMES: Readonly<Record<string, string>> = { hmn: 'Hmoob', mww: 'Hmoob', ksw: 'Karen' };

/** The name of a language in the reader's language; the tag itself where nobody knows one. */
export function useLanguageName(): (tag: string) => string {
  const { locale } = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language' });
    return (tag) => {
      try {
        return OWN_NAMES[tag] ?? names.of(tag) ?? tag;
      } catch (error) {
        // What stands in a sealed drawer is somebody's text: not every text is a tag.
        if (error instanceof RangeError) return tag;
        throw error;
      }
    };
  }, [locale]);
}
