import { formatReceiptCode } from '@doorstep/sealed';
import type { ReactNode } from 'react';
import { Button, Card } from '../../ui';
import { signText } from '../case/sign-text';
import { useWords } from '../messages';
import type { SealedIntake, Source } from './seal-intake';

/** The code and the sign, large enough to read aloud. Nobody can show them again. */
export function Receipt({
  saved,
  source,
  onNext,
}: {
  readonly saved: SealedIntake;
  readonly source: Source;
  readonly onNext: () => void;
}): ReactNode {
  const words = useWords();
  const sign = signText(words, saved.sign);
  const isPaper = source === 'paper';
  return (
    <Card>
      <h1>{words.t(isPaper ? 'intake.saved.write' : 'intake.saved')}</h1>
      <div role="status" className="stack">
        <p>{words.t('intake.saved.code')}</p>
        <p className="big-code">
          <bdi dir="ltr">{formatReceiptCode(saved.code)}</bdi>
        </p>
        <p>{words.t('intake.saved.sign')}</p>
        <p className="big-sign">{sign}</p>
        {isPaper ? null : <p>{words.t('intake.saved.say', { sign })}</p>}
      </div>
      <div className="row">
        <Button variant="primary" size="big" autoFocus onPress={onNext}>
          {words.t(isPaper ? 'intake.cards.next' : 'intake.new')}
        </Button>
      </div>
    </Card>
  );
}
