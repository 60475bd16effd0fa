import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Button, Card, Chip } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { BreakGlass } from './break-glass';
import { CAREGIVER_PLAN } from './care-documents';
import { WritePlan } from './write-plan';

/** "If I do not come home." That there is a plan is known; what stands in it only after two people pressed. */
export function CaregiverPlanCard({ requestId }: { readonly requestId: string }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const query = useQuery(CAREGIVER_PLAN, { variables: { requestId }, fetchPolicy: 'cache-and-network' });
  const [shown, setShown] = useState<'write' | 'glass' | null>(null);
  return (
    <Card title={words.t('glass.title')} icon="lock">
      <Loaded query={query} rows={1}>
        {({ caregiverPlan: plan }) => (
          <>
            <p className="row">
              {plan ? words.t('glass.madeOn', { day: time.shortDay(plan.madeOn) }) : words.t('glass.none')}
              {plan && plan.state !== 'closed' ? (
                <Chip tone="danger" icon="alert">
                  {words.t(`caregiverPlanState.${plan.state}`)}
                </Chip>
              ) : null}
              {plan?.openedOn ? (
                <span>{words.t('glass.openedOn', { day: time.shortDay(plan.openedOn) })}</span>
              ) : null}
            </p>
            <div className="row">
              <Button onPress={() => setShown('write')}>
                {words.t(plan ? 'glass.rewrite' : 'glass.write')}
              </Button>
              {plan ? (
                <Button variant="danger" icon="alert" onPress={() => setShown('glass')}>
                  {words.t('glass.break')}
                </Button>
              ) : null}
            </div>
            {shown === 'write' ? (
              <WritePlan
                requestId={requestId}
                boxVersion={plan?.boxVersion ?? -1}
                onClose={() => {
                  setShown(null);
                  void query.refetch();
                }}
              />
            ) : null}
            {plan && shown === 'glass' ? <BreakGlass plan={plan} onClose={() => setShown(null)} /> : null}
          </>
        )}
      </Loaded>
    </Card>
  );
}
