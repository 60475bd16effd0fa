import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Card, Disclosure, EmptyState } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { DaySentences } from '../messages/day-sentences';
import { IncidentRow } from './incident-row';
import { INCIDENTS } from './incident-documents';
import { ReportIncident } from './report-incident';

/** What went wrong, oldest first: somebody decides, and puts it away when it is done with. */
export function Incidents(): ReactNode {
  return (
    <DaySentences>
      <IncidentsScreen />
    </DaySentences>
  );
}

function IncidentsScreen(): ReactNode {
  const words = useWords();
  const query = useQuery(INCIDENTS, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('incidents.title')}</h1>
          <p>{words.t('incidents.lead')}</p>
        </div>
        <ReportIncident />
      </header>
      <Loaded query={query}>
        {({ open, closed }) => (
          <div className="stack">
            <Card
              title={words.t('incidents.open')}
              icon="alert"
              tone={open.length > 0 ? 'attention' : 'plain'}
            >
              {open.length === 0 ? <EmptyState icon="check">{words.t('incidents.none')}</EmptyState> : null}
              <ul className="rows">
                {open.map((incident) => (
                  <IncidentRow key={incident.id} incident={incident} />
                ))}
              </ul>
            </Card>
            {closed.length === 0 ? null : (
              <Disclosure summary={words.t('incidents.closed', { count: closed.length })}>
                <ul className="rows">
                  {closed.map((incident) => (
                    <IncidentRow key={incident.id} incident={incident} />
                  ))}
                </ul>
              </Disclosure>
            )}
          </div>
        )}
      </Loaded>
    </>
  );
}
