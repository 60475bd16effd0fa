import type { ReactNode } from 'react';
import { formattingLocale } from '../../i18n/messages';
import { useLanguageName } from '../../i18n/language-name';
import { go } from '../frame/router';
import { Screen } from '../frame/screen';
import { Button } from '../kit';
import { useWords } from '../messages';
import { FactRows } from '../find/fact-rows';
import type { DoorPage } from './door-page';

/** Who asks, what the work is, what is asked in return, and how long the link works. */
export function InvitePage({ door }: DoorPage): ReactNode {
  const words = useWords();
  const nameOf = useLanguageName();
  const { hub, expiresAt } = door;
  const until = new Intl.DateTimeFormat(formattingLocale(words.locale), {
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(expiresAt));
  return (
    <Screen title={words.t('join.invite.title', { hub: hub.name })}>
      <p>{words.t('join.invite.lead')}</p>
      <FactRows
        rows={[
          { icon: 'basket', label: words.t('join.invite.work'), text: words.t('join.invite.work.text') },
          { icon: 'clock', label: words.t('join.invite.asked'), text: words.t('join.invite.asked.text') },
          { icon: 'lock', label: words.t('join.invite.never'), text: words.t('join.invite.never.text') },
          {
            icon: 'language',
            label: words.t('join.invite.languages'),
            text: hub.languages.map(nameOf).join(', '),
          },
        ]}
      />
      <p className="meta">{words.t('join.invite.until', { until })}</p>
      <div className="actions">
        <Button variant="primary" size="main" icon="next" onPress={() => go('/join/roles')}>
          {words.t('join.invite.begin')}
        </Button>
      </div>
    </Screen>
  );
}
