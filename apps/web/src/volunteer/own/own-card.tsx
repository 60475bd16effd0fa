import type { ReactNode } from 'react';
import { OwnSentences } from '../../own/own-sentences';
import { useUnlocked } from '../../platform/session/session';
import { useHubTime } from '../frame/hub-time';
import { Link } from '../frame/router';
import { Card } from '../kit';
import { useWords } from '../messages';
import { MyNumber } from './my-number';

/** My own keys: what opens them today, and what opens them on a bad day. */
export const OwnCard = (): ReactNode => (
  <OwnSentences>
    <Body />
    <MyNumber />
  </OwnSentences>
);

function Body(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { me } = useUnlocked();
  const since = me.spareMadeOn;
  return (
    <Card title={words.t('own.card')} icon="lock">
      <p>{since === null ? words.t('own.without') : words.t('own.since', { day: time.day(since) })}</p>
      <Link to="/spare" size="big" icon="key">
        {words.t(since === null ? 'own.make' : 'own.makeNew')}
      </Link>
      <Link to="/passphrase" size="big">
        {words.t('own.pass.save')}
      </Link>
    </Card>
  );
}
