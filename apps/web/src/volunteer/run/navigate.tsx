import { useState, type ReactNode } from 'react';
import { Button, Icon } from '../kit';
import { useWords, type MessageKey } from '../messages';

interface NavigateProps {
  readonly link: string | null;
  /** Why there is nothing to hand to a map, when there is no link. */
  readonly reason: MessageKey;
}

/** Hands one place to the phone's own map app, after saying that the app will learn it. */
export function Navigate({ link, reason }: NavigateProps): ReactNode {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  if (!asked || !link) {
    return (
      <Button
        size="big"
        icon="map"
        reason={link ? undefined : words.t(reason)}
        onPress={() => setAsked(true)}
      >
        {words.t('stop.navigate')}
      </Button>
    );
  }
  return (
    <section className="card" aria-label={words.t('stop.navigate')}>
      <p>{words.t('stop.navigate.warning')}</p>
      <a className="button" data-size="big" href={link} rel="noreferrer" onClick={() => setAsked(false)}>
        <Icon name="map" />
        <span>{words.t('stop.navigate.open')}</span>
      </a>
      <Button onPress={() => setAsked(false)}>{words.t('stop.navigate.no')}</Button>
    </section>
  );
}
