import { useState, type ReactNode } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Card } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { OwnSentences } from '../../own/own-sentences';
import { ChangeDialog } from './change-dialog';
import { SpareDialog } from './spare-dialog';

/** A member's own keys: what opens them today, and what opens them on a bad day. */
export const OwnCard = (): ReactNode => (
  <OwnSentences>
    <Body />
  </OwnSentences>
);

function Body(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const online = useOnline();
  const { me } = useUnlocked();
  const [open, setOpen] = useState<'spare' | 'change' | null>(null);
  const close = (): void => setOpen(null);
  const stopped = online ? undefined : words.t('frame.offlineReason');
  const since = me.spareMadeOn;
  return (
    <Card title={words.t('own.card')} icon="lock">
      <div className="stack">
        <p>{words.t('own.lead')}</p>
        {since === null ? (
          <Banner tone="warning">{words.t('own.without')}</Banner>
        ) : (
          <p>{words.t('own.since', { day: time.shortDay(since) })}</p>
        )}
        <div className="row">
          <Button icon="key" reason={stopped} onPress={() => setOpen('spare')}>
            {words.t(since === null ? 'own.make' : 'own.makeNew')}
          </Button>
          <Button reason={stopped} onPress={() => setOpen('change')}>
            {words.t('own.pass.save')}
          </Button>
        </div>
        {open === 'spare' ? <SpareDialog onClose={close} /> : null}
        {open === 'change' ? <ChangeDialog onClose={close} /> : null}
      </div>
    </Card>
  );
}
