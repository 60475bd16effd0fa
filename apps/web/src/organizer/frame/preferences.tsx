import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language';
import { LanguageMenu, ThemeSwitch } from '../../ui';
import { useWords } from '../messages';

/** Language first, then colours. */
export function Preferences(): ReactNode {
  const words = useWords();
  const { languages, locale, choose } = useLanguage();
  return (
    <div className="row" data-gap="1">
      <LanguageMenu
        label={words.t('frame.language')}
        languages={languages}
        current={locale}
        onChoose={choose}
      />
      <ThemeSwitch
        label={words.t('frame.theme')}
        names={{
          system: words.t('frame.theme.system'),
          light: words.t('frame.theme.light'),
          dark: words.t('frame.theme.dark'),
        }}
      />
    </div>
  );
}
