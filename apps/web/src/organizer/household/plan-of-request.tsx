import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Card } from '../../ui';
import { useWords } from '../messages';
import { MatchSentences } from '../messages/match-sentences';
import { PLAN_OF_REQUEST } from './household-documents';
import { missing, PlanState } from './plan-state';

/** That a request is part of one plan with others of its household; nothing where it stands for itself. */
export const PlanOfRequest = ({ requestId }: { readonly requestId: string }): ReactNode => (
  <MatchSentences>
    <Part requestId={requestId} />
  </MatchSentences>
);

function Part({ requestId }: { readonly requestId: string }): ReactNode {
  const words = useWords();
  const plan = useQuery(PLAN_OF_REQUEST, { variables: { requestId } }).data?.planOfRequest;
  if (plan === null || plan === undefined) return null;
  const kinds = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(
    plan.parts.map(({ kind }) => words.t(`kind.${kind}`)),
  );
  return (
    <Card title={words.t('household.title')} icon="people" action={<PlanState state={plan.state} />}>
      <p>{words.t('household.missing', { count: missing(plan.gaps) })}</p>
      <Link className="button" to={`/household/${plan.id}`}>
        {words.t('household.open', { kinds })}
      </Link>
    </Card>
  );
}
