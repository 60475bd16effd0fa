import type { ReactNode } from 'react';
import type { ArrangementFieldsFragment } from '../../gql/graphql';
import { Chip } from '../../ui';
import { useWords } from '../messages';

type Near = ArrangementFieldsFragment['nearness'][number];
const TONE = { clear: 'plain', near: 'warning', over: 'danger' } as const;

/** Days and families of each carer in a year, and how near that is to needing a licence. Not legal advice. */
export function LicenceLine({ rows }: { readonly rows: readonly Near[] }): ReactNode {
  const words = useWords();
  return (
    <>
      <p className="meta">{words.t('care.licenceLead')}</p>
      {rows.length === 0 ? <p>{words.t('care.licenceNone')}</p> : null}
      <ul className="rows">
        {rows.map(({ memberId, handle, days, households, state }) => (
          <li key={memberId} className="row" data-align="between">
            <span>{words.t('care.licenceRow', { handle, days, households })}</span>
            <Chip tone={TONE[state]} {...(state === 'clear' ? {} : { icon: 'alert' as const })}>
              {words.t(`licence.${state}`)}
            </Chip>
          </li>
        ))}
      </ul>
    </>
  );
}
