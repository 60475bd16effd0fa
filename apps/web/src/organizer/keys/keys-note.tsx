import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { keysDue } from './keys-due';
import { KEY_STATE } from './turn-documents';
import { TurnDialog } from './turn-dialog';

/** One quiet line when the keys are due; nothing otherwise, and nothing for who cannot turn them. */
export function KeysNote(): ReactNode {
  const { me } = useUnlocked();
  return me.roles.includes('organizer') ? <Note /> : null;
}

function Note(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const online = useOnline();
  const { data } = useQuery(KEY_STATE);
  const [open, setOpen] = useState(false);
  const due = data ? keysDue(data.keyState, time.today(), time.zone) : null;
  if (!data || (due === null && !open)) return null;
  const { owed, root } = data.keyState;
  return (
    <>
      <Banner
        tone={due === 'week' ? 'info' : 'warning'}
        action={
          root ? (
            <Button
              size="small"
              icon="key"
              reason={online ? undefined : words.t('frame.offlineReason')}
              onPress={() => setOpen(true)}
            >
              {words.t('keys.turn')}
            </Button>
          ) : undefined
        }
      >
        {due === 'owed'
          ? words.t('keys.owed', { count: owed })
          : words.t(due === 'opened' ? 'keys.opened' : 'keys.week')}
        {root ? null : ` ${words.t('keys.noRoot')}`}
      </Banner>
      {open ? <TurnDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
