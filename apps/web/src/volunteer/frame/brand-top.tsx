import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language';
import { Button, Icon } from '../kit';
import { useWords } from '../messages';
import { LanguageMissing } from './language-missing';

/** What stands above a screen before anybody is in: whose it is, and in which language it speaks. */
export function BrandTop(): ReactNode {
  const words = useWords();
  return (
    <>
      <header className="lock-top">
        <span className="brand">
          <Icon name="table" size={28} /> {words.t('app.name')}
        </span>
        <Languages />
      </header>
      <LanguageMissing />
    </>
  );
}

/** Native names, never flags, and before anything else. */
function Languages(): ReactNode {
  const words = useWords();
  const { languages, locale, choose } = useLanguage();
  return (
    <div className="row" role="group" aria-label={words.t('me.language')}>
      {languages.map(({ tag, name }) => (
        <Button key={tag} pressed={tag === locale} onPress={() => choose(tag)}>
          <span lang={tag}>{name}</span>
        </Button>
      ))}
    </div>
  );
}
