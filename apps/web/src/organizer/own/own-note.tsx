import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useUnlocked } from '../../platform/session/session';
import { Banner } from '../../ui';
import { useWords } from '../messages';

/** One quiet line until an organizer has a spare code: theirs may be the only keys of the hub. */
export function OwnNote(): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  if (me.spareMadeOn !== null || !me.roles.includes('organizer')) return null;
  return (
    <Banner
      tone="info"
      action={
        <Link className="button" data-variant="secondary" data-size="small" to="/settings">
          {words.t('own.note.go')}
        </Link>
      }
    >
      {words.t('own.note')}
    </Banner>
  );
}
