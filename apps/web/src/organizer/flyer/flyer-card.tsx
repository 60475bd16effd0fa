import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Card } from '../../ui';
import { useWords } from '../messages';

/** The way to the flyer, from the settings. */
export function FlyerCard(): ReactNode {
  const words = useWords();
  return (
    <Card title={words.t('flyer.title')} icon="people">
      <div className="stack">
        <p>{words.t('flyer.lead')}</p>
        <div>
          <Link className="button" to="/settings/flyer">
            {words.t('flyer.open')}
          </Link>
        </div>
      </div>
    </Card>
  );
}
