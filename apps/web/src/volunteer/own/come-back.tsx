import type { ReactNode } from 'react';
import { ComeBackForm } from '../../own/come-back-form';
import { OwnSentences } from '../../own/own-sentences';
import { useWords } from '../messages';
import { BrandTop } from '../frame/brand-top';
import { go } from '../frame/router';
import { Screen } from '../frame/screen';

interface ComeBackProps {
  readonly known: string | null;
  readonly onBack: () => void;
}

/** The way in without the passphrase. It leads to the next spare code: this one is used up by it. */
export const ComeBack = (props: ComeBackProps): ReactNode => (
  <OwnSentences>
    <Page {...props} />
  </OwnSentences>
);

function Page({ known, onBack }: ComeBackProps): ReactNode {
  const words = useWords();
  return (
    <>
      <BrandTop />
      <Screen title={words.t('own.back.title')}>
        <ComeBackForm
          known={known}
          size="main"
          onDone={() => go('/spare/again', { replace: true })}
          onBack={onBack}
        />
      </Screen>
    </>
  );
}
