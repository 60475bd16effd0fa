import { fingerprint, type Bytes } from '@doorstep/sealed';
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useUnlocked } from '../../platform/session/session';
import { Button, CheckRows, EmptyState, Skeleton } from '../../ui';
import { LANGUAGES, useWords } from '../messages';
import { FlyerSheet } from './flyer-sheet';
import { FLYER_LANGUAGES, type FlyerLanguage } from './flyer-words';
import '../sheets/route-sheets.css';
import './flyer.css';

/** A hub's flyer for families, a sheet in each language that is wanted. All of it is public. */
export function Flyers(): ReactNode {
  const words = useWords();
  const { me, keys } = useUnlocked();
  const { hub } = me;
  const number = useFingerprint(keys.hubRoot);
  const [languages, setLanguages] = useState<readonly FlyerLanguage[]>(() => {
    const spoken = FLYER_LANGUAGES.filter((tag) => hub.languages.includes(tag));
    return spoken.length > 0 ? spoken : FLYER_LANGUAGES;
  });
  return (
    <>
      <header className="page-head sheet-controls">
        <div>
          <h1>{words.t('flyer.title')}</h1>
          <p>{words.t('flyer.lead')}</p>
        </div>
        <Link className="button" to="/settings">
          {words.t('flyer.back')}
        </Link>
      </header>
      <div className="sheet-controls stack" data-gap="2">
        <CheckRows
          label={words.t('flyer.languages')}
          value={languages}
          choices={FLYER_LANGUAGES.map((tag) => ({
            value: tag,
            label: LANGUAGES.find((language) => language.tag === tag)?.name ?? tag,
          }))}
          onChange={setLanguages}
        />
        <div>
          <Button
            variant="primary"
            reason={languages.length === 0 ? words.t('flyer.none') : undefined}
            onPress={() => print()}
          >
            {words.t('sheets.print')}
          </Button>
        </div>
      </div>
      {number === null ? <Skeleton label={words.t('app.loading')} rows={3} /> : null}
      {languages.length === 0 ? <EmptyState icon="list">{words.t('flyer.none')}</EmptyState> : null}
      {number === null
        ? null
        : FLYER_LANGUAGES.filter((tag) => languages.includes(tag)).map((language) => (
            <FlyerSheet
              key={language}
              language={language}
              hub={hub}
              number={number}
              origin={location.origin}
            />
          ))}
    </>
  );
}

/** The number that tells a hub's key, once it is worked out. */
function useFingerprint(hubRoot: Bytes): string | null {
  const [number, setNumber] = useState<string | null>(null);
  useEffect(() => {
    let stale = false;
    void fingerprint(hubRoot).then((digits) => {
      if (!stale) setNumber(digits);
    });
    return () => {
      stale = true;
    };
  }, [hubRoot]);
  return number;
}
