import type { ChildFacts, SheetFacts } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import { Banner, Card } from '../kit';
import { useWords } from '../messages';
import { useChildName } from './child-name';
import type { SheetState } from './use-care';
import { useList } from './use-list';

/** What must be known before anything else: allergies, then whom to call. Or honestly that it cannot be read. */
export function AllergiesFirst({ sheet }: { readonly sheet: SheetState }): ReactNode {
  const words = useWords();
  if (sheet.at === 'open') return <Sheet facts={sheet.facts} />;
  if (sheet.at === 'opening') return <p role="status">{words.t('place.opening')}</p>;
  return <Banner tone="warning">{words.t('care.sheetClosed')}</Banner>;
}

function Sheet({ facts }: { readonly facts: SheetFacts }): ReactNode {
  const words = useWords();
  const list = useList();
  const nameOf = useChildName();
  const allergic = facts.children.filter(({ allergies = [] }) => allergies.length > 0);
  const noted = facts.children.filter(({ note }) => note !== undefined && note !== '');
  const line = (child: ChildFacts): string => nameOf(facts, facts.children.indexOf(child) + 1);
  return (
    <Card title={words.t('care.allergies')} icon="alert" tone={allergic.length > 0 ? 'attention' : 'plain'}>
      {allergic.length === 0 ? <p>{words.t('care.noAllergies')}</p> : null}
      <ul className="plain-list">
        {allergic.map((child) => (
          <li key={facts.children.indexOf(child)}>
            <strong>
              <bdi>{line(child)}</bdi>
            </strong>
            {': '}
            <bdi>{list(child.allergies ?? [])}</bdi>
          </li>
        ))}
        {noted.map((child) => (
          <li key={`note-${facts.children.indexOf(child)}`}>
            <bdi>{line(child)}</bdi>
            {': '}
            <bdi>{child.note}</bdi>
          </li>
        ))}
      </ul>
      {facts.emergency ? (
        <p>
          {words.t('care.emergency')} <bdi>{facts.emergency.name}</bdi>{' '}
          <a className="button" href={`tel:${facts.emergency.phone}`}>
            <bdi dir="ltr">{facts.emergency.phone}</bdi>
          </a>
        </p>
      ) : null}
      <p>{words.t(facts.consentMedical === true ? 'care.medicalYes' : 'care.medicalNo')}</p>
    </Card>
  );
}
