import type { ReactNode } from 'react';
import { Banner, Button } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { usePocket } from '../frame/pocket';
import { useWords } from '../messages';
import type { MyCare } from './kept-care';

interface CheckCallProps {
  readonly check: MyCare['checks'][number];
  readonly careId: string;
}

/** The hub asks whether all is well: one press, and it knows. */
export function CheckCall({ check, careId }: CheckCallProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { cares } = usePocket();
  const key = check.state === 'missed' ? 'care.checkMissed' : 'care.checkDue';
  return (
    <Banner tone="warning" announce="alert">
      <p>{words.t(key, { time: time.clock(check.dueAt) })}</p>
      <Button size="big" icon="check" onPress={() => void cares.act({ kind: 'careCheck', careId })}>
        {words.t('care.allWell')}
      </Button>
    </Banner>
  );
}
