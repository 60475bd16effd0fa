import { formatReceiptCode } from '@doorstep/sealed';
import type { ReactNode } from 'react';
import { Button, Card } from '../../ui';
import { signText } from '../case/sign-text';
import { useWords } from '../messages';
import type { SealedIntake } from './seal-intake';

/** The code and the sign, large enough to read aloud. Nobody can show them again. */
export function Receipt({
  saved,
  onNext,
}: {
  readonly saved: SealedIntake;
  readonly onNext: () => void;
}): ReactNode {
  const words = useWords();
  const sign = signText(words, saved.sign);
  return (
    <Card>
      <h1>{words.t('intake.saved')}</h1>
      <div role="status" className="stack">
        <p>{words.t('intake.saved.code')}</p>
        <p className="big-code">
          <bdi dir="ltr">{formatReceiptCode(saved.code)}</bdi>
        </p>
        <p>{words.t('intake.saved.sign')}</p>
        <p className="big-sign">{sign}</p>
        <p>{words.t('intake.saved.say', { sign })}</p>
      </div>
      <div className="row">
        <Button variant="primary" size="big" autoFocus onPress={onNext}>
          {words.t('intake.new')}
        </Button>
      </div>
    </Card>
  );
}
