import type { ReactNode } from 'react';
import { ComeBackForm } from '../../own/come-back-form';
import { OwnSentences } from '../../own/own-sentences';
import { useToast } from '../../ui';
import { useWords } from '../messages';

interface ComeBackProps {
  readonly known: string | null;
  readonly onBack: () => void;
}

/** The way in without the passphrase: the spare code on paper, and a new passphrase. */
export const ComeBack = (props: ComeBackProps): ReactNode => (
  <OwnSentences>
    <Page {...props} />
  </OwnSentences>
);

function Page({ known, onBack }: ComeBackProps): ReactNode {
  const words = useWords();
  const say = useToast();
  return (
    <>
      <h1>{words.t('own.back.title')}</h1>
      <ComeBackForm
        known={known}
        size="big"
        onDone={() => say({ tone: 'success', text: words.t('own.back.done') })}
        onBack={onBack}
      />
    </>
  );
}
