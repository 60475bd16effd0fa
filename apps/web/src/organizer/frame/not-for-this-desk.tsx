import type { ReactNode } from 'react';
import { useSession } from '../../platform/session/session';
import { Button, EmptyState } from '../../ui';
import { useWords } from '../messages';

/** For a member without a role at the desk. */
export function NotForThisDesk(): ReactNode {
  const words = useWords();
  const { leave } = useSession();
  return (
    <main className="lock-card">
      <EmptyState
        icon="hub"
        action={
          <div className="row">
            <a className="button" data-variant="primary" href="/v/">
              {words.t('lock.toVolunteer')}
            </a>
            <Button onPress={() => void leave()}>{words.t('frame.signOut')}</Button>
          </div>
        }
      >
        {words.t('lock.notOrganizer')}
      </EmptyState>
    </main>
  );
}
