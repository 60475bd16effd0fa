import { useQuery } from '@apollo/client/react';
import { useEffect, type ReactNode } from 'react';
import type { RequestKind } from '@doorstep/lifecycle';
import { Banner, Select, SummaryList } from '../../ui';
import { SERVICES } from '../directory/directory-documents';
import { useHoursText } from '../directory/use-hours-text';
import { useLanguageName } from '../../i18n/language-name';
import { useWords } from '../messages';

interface ServiceChoiceProps {
  readonly kind: RequestKind;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** To whom a household is sent: what that place does, when it is open and its number, to be read aloud. */
export function ServiceChoice({ kind, value, onChange }: ServiceChoiceProps): ReactNode {
  const words = useWords();
  const hours = useHoursText();
  const language = useLanguageName();
  const { data } = useQuery(SERVICES);
  const open = (data?.services ?? []).filter(({ state }) => state === 'open');
  const fits = open.filter(({ kinds }) => kinds.includes(kind));
  const ordered = [...fits, ...open.filter((one) => !fits.includes(one))];
  const first = ordered[0]?.id ?? '';
  useEffect(() => {
    if (value === '' && first !== '') onChange(first);
  }, [value, first, onChange]);
  const chosen = ordered.find(({ id }) => id === value);
  if (data !== undefined && ordered.length === 0) return <Banner tone="info">{words.t('refer.none')}</Banner>;
  return (
    <div className="stack">
      <Select
        label={words.t('refer.to')}
        value={value}
        options={[
          ...ordered.map(({ id, name }) => ({ value: id, label: name })),
          { value: NOBODY, label: words.t('refer.nobody') },
        ]}
        onChange={onChange}
      />
      {chosen ? (
        <SummaryList
          rows={[
            { term: words.t('service.what'), value: chosen.what },
            { term: words.t('service.phone'), value: <bdi dir="ltr">{chosen.phone ?? '–'}</bdi> },
            { term: words.t('service.hours'), value: hours(chosen.hours) },
            {
              term: words.t('service.languages'),
              value: new Intl.ListFormat(words.locale).format(chosen.languages.map(language)),
            },
          ]}
        />
      ) : null}
    </div>
  );
}

/** Somebody who does not stand in the directory. */
export const NOBODY = 'nobody';
