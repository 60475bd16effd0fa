import type { ReactNode } from 'react';
import { formatSheet, SHEETS } from '@doorstep/sealed';
import { present } from '@doorstep/std';
import { directionOf, openMessages } from '../../i18n/messages';
import { useUnlocked } from '../../platform/session/session';
import { useHubTime } from '../frame/hub-time';
import { CATALOGS, useWords } from '../messages';
import { RECOVERY_CATALOGS } from '../messages/recovery-sentences';
import '../sheets/route-sheets.css';
import './recovery.css';

type PaperLanguage = keyof typeof RECOVERY_CATALOGS;

const isKnown = (tag: string): tag is PaperLanguage => tag in RECOVERY_CATALOGS;

/** One of three sheets, as it is printed: the digits large enough to copy, and how to use them in the hub's languages. */
export function SheetPaper({ code, number }: { readonly code: string; readonly number: number }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { hub } = useUnlocked().me;
  const spoken = hub.languages.filter(isKnown);
  const languages = spoken.length > 0 ? spoken : (['en'] as const);
  return (
    <section
      className="sheet recovery-sheet"
      aria-label={words.t('recover.paper.number', { number, total: SHEETS })}
    >
      <header>
        <h2>{words.t('recover.paper.title')}</h2>
        <p>{words.t('recover.paper.number', { number, total: SHEETS })}</p>
      </header>
      <p>
        {words.t('recover.paper.hub', { hub: hub.name })}
        {' · '}
        {words.t('recover.paper.made', { day: time.date(time.today()) })}
      </p>
      <ol className="recovery-digits tabular" dir="ltr" translate="no">
        {formatSheet(code).map((line) => (
          <li key={line}>
            {line.split(' ').map((group, n) => (
              <span key={n}>{group} </span>
            ))}
          </li>
        ))}
      </ol>
      {languages.map((language) => (
        <How key={language} language={language} />
      ))}
    </section>
  );
}

function How({ language }: { readonly language: PaperLanguage }): ReactNode {
  const paper = openMessages(language, RECOVERY_CATALOGS[language]);
  const link = openMessages(language, present(CATALOGS[language], 'the desk speaks it')).t(
    'lock.everyoneLost',
  );
  return (
    <p lang={language} dir={directionOf(language)}>
      {paper.t('recover.paper.how', { address: `${location.host}/hub`, link })}
    </p>
  );
}
