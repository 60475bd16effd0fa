import type { ReactNode } from 'react';
import { useWords } from '../messages';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { Banner } from '../kit';

/** What was done, and the way back to where it began. */
export function BackToMe({ title, done }: { readonly title: string; readonly done: string }): ReactNode {
  const words = useWords();
  return (
    <Screen title={title}>
      <Banner tone="success" announce="status">
        {done}
      </Banner>
      <Link to="/me" variant="primary" size="main" icon="back">
        {words.t('me.back')}
      </Link>
    </Screen>
  );
}
