import type { ReactNode } from 'react';
import { Button } from '../kit';
import { useWords } from '../messages';
import { Link } from './router';
import { useOnline } from './use-online';

interface YesOrNoProps {
  /** The screen that asks why not. */
  readonly decline: string;
  readonly busy: boolean;
  readonly onYes: () => void;
}

/** The two answers to an offer; yes needs the network, for it may be somebody else's already. */
export function YesOrNo({ decline, busy, onYes }: YesOrNoProps): ReactNode {
  const words = useWords();
  const online = useOnline();
  return (
    <div className="actions">
      <Link to={decline} size="big">
        {words.t('offer.decline')}
      </Link>
      <Button
        variant="primary"
        size="main"
        icon="check"
        busy={busy}
        reason={online ? undefined : words.t('app.needsNetwork')}
        onPress={onYes}
      >
        {words.t('offer.accept')}
      </Button>
    </div>
  );
}
