import { useQuery } from '@apollo/client/react';
import { formattingLocale } from '../../i18n/messages';
import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import { useWords } from '../messages';
import { CAPACITY } from './inbox-documents';

/** "Saturday: 14 of 40 slots left", from the same sum that families are promised from; null while it is not known. */
export function useCapacityLine({ day, kind }: Pick<OpenCaseFieldsFragment, 'day' | 'kind'>): string | null {
  const words = useWords();
  const { data } = useQuery(CAPACITY, { variables: { day, kind } });
  const capacity = data?.capacity;
  if (!capacity) return null;
  const weekday = new Intl.DateTimeFormat(formattingLocale(words.locale), {
    weekday: 'long',
    timeZone: 'UTC',
  });
  return words.t('capacity.line', {
    day: weekday.format(new Date(`${capacity.day}T00:00:00Z`)),
    left: capacity.left,
    slots: capacity.slots,
  });
}
