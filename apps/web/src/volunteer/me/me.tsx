import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language';
import { useSession, useUnlocked } from '../../platform/session/session';
import { Button, Card, RadioRows, type Theme } from '../kit';
import { FeedCard } from '../feed/feed-card';
import { LanguageMissing } from '../frame/language-missing';
import { useOutbox } from '../frame/pocket';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { useWords } from '../messages';
import { OwnCard } from '../own/own-card';
import { TrustCard } from './trust-card';
import { OnThisPhone } from './on-this-phone';
import { useFarewell } from './use-farewell';
import { useTheme } from './use-theme';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** When I am free, how this app looks and speaks, and what it keeps here. */
export function Me(): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const { lock } = useSession();
  const { entries } = useOutbox();
  const leave = useFarewell();
  return (
    <Screen title={words.t('me.title')}>
      <p>{words.t('me.who', { handle: me.handle, hub: me.hub.name })}</p>
      <Free />
      <FeedCard />
      <TrustCard />
      <OwnCard />
      <Link to="/costs" size="big" icon="car">
        {words.t('costs.me')}
      </Link>
      <LanguageChoice />
      <ThemeChoice />
      <OnThisPhone />
      <div className="actions">
        <Button size="big" icon="lock" onPress={lock}>
          {words.t('me.lock')}
        </Button>
        {entries.length === 0 ? (
          <Button size="big" onPress={() => void leave()}>
            {words.t('me.signOut')}
          </Button>
        ) : (
          <Link to="/unsent" size="big" icon="wait">
            {words.t('me.unsentFirst', { count: entries.length })}
          </Link>
        )}
      </div>
    </Screen>
  );
}

function Free(): ReactNode {
  const words = useWords();
  return (
    <Card title={words.t('me.free')} icon="calendar">
      <p>{words.t('me.free.lead')}</p>
      <Link to="/availability" size="big" icon="calendar">
        {words.t('me.free.open')}
      </Link>
    </Card>
  );
}

function LanguageChoice(): ReactNode {
  const words = useWords();
  const { languages, locale, choose } = useLanguage();
  return (
    <>
      <RadioRows
        label={words.t('me.language')}
        value={locale}
        choices={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
        onChange={choose}
      />
      <LanguageMissing />
    </>
  );
}

function ThemeChoice(): ReactNode {
  const words = useWords();
  const [theme, choose] = useTheme();
  return (
    <RadioRows
      label={words.t('me.theme')}
      value={theme}
      choices={THEMES.map((value) => ({ value, label: words.t(`me.theme.${value}`) }))}
      onChange={choose}
    />
  );
}
