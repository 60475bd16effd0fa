import type { ReactNode } from 'react';
import { Link } from '../frame/router';
import { useWords } from '../messages';

export function BackToShifts(): ReactNode {
  const words = useWords();
  return (
    <Link to="/shifts" size="big" icon="back">
      {words.t('shift.back')}
    </Link>
  );
}
