import type { ReactNode } from 'react';
import { Link } from '../frame/router';
import { Card, type IconName } from '../kit';
import { useWords, type MessageKey } from '../messages';

const PLACES: readonly { readonly to: string; readonly word: MessageKey; readonly icon: IconName }[] = [
  { to: '/join', word: 'me.trust.steps', icon: 'list' },
  { to: '/training', word: 'me.trust.training', icon: 'check' },
  { to: '/vouch', word: 'me.trust.vouches', icon: 'people' },
  { to: '/join/name', word: 'me.trust.about', icon: 'lock' },
  { to: '/join/car', word: 'me.trust.car', icon: 'car' },
  { to: '/join/roles', word: 'me.trust.roles', icon: 'visit' },
];

/** Where a member goes to be trusted, and to say what has changed about them. */
export function TrustCard(): ReactNode {
  const words = useWords();
  return (
    <Card title={words.t('me.trust')} icon="key">
      <ul className="trust-links">
        {PLACES.map(({ to, word, icon }) => (
          <li key={to}>
            <Link to={to} icon={icon} className="join-step">
              {words.t(word)}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
