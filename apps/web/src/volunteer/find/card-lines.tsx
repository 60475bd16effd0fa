import type { Flag } from '@doorstep/lifecycle';
import type { BoxText } from '../../platform/session/boxes';
import { useWords } from '../messages';
import type { FactRow } from './fact-rows';
import { useLanguageName } from '../../i18n/language-name';
import { useCardFacts } from './use-card-facts';

/** What the sealed card adds, as rows: what is asked for, the language, how it is handed over. */
export function useCardRows(box: BoxText | null): readonly FactRow[] {
  const words = useWords();
  const languageName = useLanguageName();
  const card = useCardFacts(box);
  if (card.at !== 'open') {
    const text = words.t(card.at === 'opening' ? 'card.opening' : 'card.closed');
    return [{ icon: 'lock', label: words.t('card.label'), text }];
  }
  const { what, language, handover } = card.facts;
  return [
    ...(what === '' ? [] : [{ icon: 'info', label: words.t('card.what'), text: <q>{what}</q> } as const]),
    {
      icon: 'language',
      label: words.t('card.language'),
      text: `${languageName(language)} · ${words.t(`handover.${handover}`)}`,
    },
  ];
}

/** Needs as words, one each. */
export function useNeeds(): (flags: readonly Flag[]) => readonly string[] {
  const words = useWords();
  return (flags) => flags.map((flag) => words.t(`flag.${flag}`));
}
