import { useQuery } from '@apollo/client/react';
import { useWords } from '../messages';
import { PEOPLE } from './people-documents';
import { useMoment } from './use-moment';

interface Saved {
  readonly madeBy: string | null;
  readonly madeAt: string;
}

/** Who saved a policy, and when. */
export function useSavedBy(): (saved: Saved) => string {
  const words = useWords();
  const moment = useMoment();
  const { data } = useQuery(PEOPLE);
  return ({ madeBy, madeAt }) => {
    const handle = data?.people.find(({ id }) => id === madeBy)?.handle;
    return handle === undefined
      ? words.t('policy.by.founding')
      : words.t('policy.by', { handle, moment: moment(madeAt) });
  };
}
