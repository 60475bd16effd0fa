import type { ReactNode } from 'react';
import { Icon } from '../kit';
import { useWords } from '../messages';
import type { HubFacts } from './kept-run';

interface CallHubProps {
  readonly hub: HubFacts;
  readonly size?: 'big' | 'main';
}

/** The phone's own dialler with the hub's number. */
export function CallHub({ hub, size = 'big' }: CallHubProps): ReactNode {
  const words = useWords();
  return (
    <a
      className="button"
      data-variant={size === 'main' ? 'primary' : 'secondary'}
      data-size={size}
      href={`tel:${hub.phone.replace(/[^+\d]/g, '')}`}
    >
      <Icon name="phone" />
      <span>
        {words.t('stop.call')}
        {size === 'main' ? (
          <>
            {' '}
            <bdi dir="ltr">{hub.phone}</bdi>
          </>
        ) : null}
      </span>
    </a>
  );
}
