import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useUnlocked } from '../../../platform/session/session';
import { Banner } from '../../../ui';
import { useWords } from '../../messages';
import { BringSentences } from '../../messages/bring-sentences';
import { MapColumns } from './map-columns';
import { PickFile } from './pick-file';
import { Rows } from './rows';
import type { Confirmed } from './row-draft';
import type { Sheet } from './sheet';
import './bring-in.css';

/** A list or a stack of paper that a hub has, brought in row by row. The file is read here and goes nowhere. */
export const BringIn = (): ReactNode => (
  <BringSentences>
    <Screen />
  </BringSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const { me, keys } = useUnlocked();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);
  return (
    <>
      <header className="page-head sheet-controls">
        <div>
          <h1>{words.t('bring.title')}</h1>
          <p>{words.t('bring.lead')}</p>
        </div>
        <div className="row">
          <Link to="/intake">{words.t('intake.title')}</Link>
          <Link to="/intake/card">{words.t('blank.title')}</Link>
        </div>
      </header>
      {me.hub.intake === 'paused' ? <Banner tone="warning">{words.t('intake.paused')}</Banner> : null}
      {keys.tagOf === null ? (
        <Banner tone="warning">{words.t('bring.noTags')}</Banner>
      ) : sheet === null ? (
        <PickFile onRead={setSheet} />
      ) : confirmed === null ? (
        <MapColumns sheet={sheet} onConfirm={setConfirmed} onBack={() => setSheet(null)} />
      ) : (
        <Rows
          sheet={sheet}
          confirmed={confirmed}
          onBack={() => setConfirmed(null)}
          onNext={() => {
            setConfirmed(null);
            setSheet(null);
          }}
        />
      )}
    </>
  );
}
