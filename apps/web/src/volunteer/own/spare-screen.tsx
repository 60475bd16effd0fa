import { useState, type ReactNode } from 'react';
import { OwnSentences } from '../../own/own-sentences';
import { SpareStep } from '../../own/spare-steps';
import { useWords } from '../messages';
import { useSpare } from '../../own/use-spare';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { Banner, Button } from '../kit';
import { BackToMe } from './back-to-me';

interface SpareScreenProps {
  /** Whether the code before was used up a moment ago. */
  readonly usedUp: boolean;
}

/** A spare code is shown once, copied by hand, and typed back from the paper before it counts. */
export const SpareScreen = (props: SpareScreenProps): ReactNode => (
  <OwnSentences>
    <Steps {...props} />
  </OwnSentences>
);

function Steps({ usedUp }: SpareScreenProps): ReactNode {
  const words = useWords();
  const spare = useSpare();
  const [kept, setKept] = useState(false);
  if (kept) return <BackToMe title={words.t('own.spare.title')} done={words.t('own.spare.kept')} />;
  return (
    <Screen title={words.t('own.spare.title')}>
      {usedUp && !spare.written ? <Banner tone="info">{words.t('own.back.done')}</Banner> : null}
      <SpareStep spare={spare} />
      {spare.written ? (
        <div className="actions">
          <Button size="big" onPress={() => spare.setWritten(false)}>
            {words.t('own.spare.show')}
          </Button>
          <Button
            variant="primary"
            size="main"
            icon="check"
            busy={spare.busy}
            onPress={() => void spare.keep().then(setKept)}
          >
            {words.t('own.spare.keep')}
          </Button>
        </div>
      ) : (
        <div className="actions">
          <Link to="/me" size="big" icon="back">
            {words.t('me.notNow')}
          </Link>
          <Button variant="primary" size="main" icon="check" onPress={() => spare.setWritten(true)}>
            {words.t('own.spare.written')}
          </Button>
        </div>
      )}
    </Screen>
  );
}
