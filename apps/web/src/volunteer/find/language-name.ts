import { useMemo } from 'react';
import { useWords } from '../messages';

/** The name of a language in the reader's language; the tag itself where the browser knows no name. */
export function useLanguageName(): (tag: string) => string {
  const { locale } = useWords();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language' });
    return (tag) => {
      try {
        return names.of(tag) ?? tag;
      } catch (error) {
        // What stands in a sealed drawer is somebody's text: not every text is a tag.
        if (error instanceof RangeError) return tag;
        throw error;
      }
    };
  }, [locale]);
}
