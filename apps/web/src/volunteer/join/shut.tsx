import type { ReactNode } from 'react';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { Card, Icon } from '../kit';
import { useWords } from '../messages';
import type { InviteDoor } from './door-page';

/** The link was good once. Why it is not any more, and what to do now. */
export function Shut({ door }: { readonly door: InviteDoor }): ReactNode {
  const words = useWords();
  const { hub, state } = door;
  if (state === 'open') return null;
  return (
    <Screen title={words.t(`join.shut.${state}`)}>
      <p>{words.t(`join.shut.${state}.lead`)}</p>
      <HubCard name={hub.name} street={hub.street} phone={hub.phone} />
      <SignIn />
    </Screen>
  );
}

/** No link, or one that leads nowhere: mostly half of it was copied. */
export function NoLink(): ReactNode {
  const words = useWords();
  return (
    <Screen title={words.t('join.noLink')}>
      <p>{words.t('join.noLink.lead')}</p>
      <p>{words.t('join.noLink.ask')}</p>
      <SignIn />
    </Screen>
  );
}

function SignIn(): ReactNode {
  const words = useWords();
  return (
    <div className="actions">
      <Link to="/" size="big" icon="key">
        {words.t('join.signIn')}
      </Link>
    </div>
  );
}

interface HubCardProps {
  readonly name: string;
  readonly street: string;
  readonly phone: string;
}

/** Who to ask, and how. */
export function HubCard({ name, street, phone }: HubCardProps): ReactNode {
  const words = useWords();
  return (
    <Card title={name} icon="hub">
      <p>{street}</p>
      <a
        className="button"
        data-variant="secondary"
        data-size="big"
        href={`tel:${phone.replace(/[^+\d]/g, '')}`}
      >
        <Icon name="phone" />
        <span>
          {words.t('join.call')} <bdi dir="ltr">{phone}</bdi>
        </span>
      </a>
    </Card>
  );
}
