import type { ReactNode } from 'react';
import { Banner, Button } from '../../ui';
import { useWords } from '../messages';

/** A screen that broke: the rest of the desk stays. */
export function ScreenFault(): ReactNode {
  const words = useWords();
  return (
    <Banner
      tone="danger"
      announce="alert"
      action={<Button onPress={() => location.reload()}>{words.t('app.retry')}</Button>}
    >
      {words.t('app.faultTitle')} {words.t('refusal.INTERNAL')}
    </Banner>
  );
}
