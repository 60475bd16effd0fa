import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language';
import { Banner } from '../kit';
import { useWords } from '../messages';

/** Says once that a language could not be loaded, in the one that is shown instead. */
export function LanguageMissing(): ReactNode {
  const words = useWords();
  const { missing } = useLanguage();
  if (missing === null) return null;
  return (
    <Banner tone="warning" announce="status">
      {words.t('me.language.missing', { language: missing })}
    </Banner>
  );
}
