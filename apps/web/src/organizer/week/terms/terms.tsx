import { useQuery } from '@apollo/client/react';
import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Skeleton } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { Loaded } from '../../frame/loaded';
import { useWords } from '../../messages';
import { TERMS } from '../data/week-documents';
import { useOpenedSites } from '../data/use-opened-sites';
import { useWeekWords } from '../data/use-week-words';
import { WeekSentences } from '../week-sentences';
import { ClosedDaysCard } from './closed-days-card';
import { LayCard } from './lay-card';
import { SitesCard } from './sites-card';
import { TemplatesCard } from './templates-card';
import type { TermsWeek } from './terms-week';
import '../week.css';

/** Where shifts are, when they come again, and when everything is closed. */
export function Terms(): ReactNode {
  return (
    <WeekSentences>
      <TermsScreen />
    </WeekSentences>
  );
}

/** Ten weeks: as far ahead as one question reaches. */
const DAYS_AHEAD = 70;

function TermsScreen(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [from] = useState(() => time.today());
  const query = useQuery(TERMS, { variables: { from, days: DAYS_AHEAD } });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('terms.title')}</h1>
          <p>{words.t('terms.lead')}</p>
        </div>
        <Link className="button" to="/week">
          {words.t('terms.back')}
        </Link>
      </header>
      <Loaded query={query}>{({ week }) => <TermsOf week={week} />}</Loaded>
    </>
  );
}

function TermsOf({ week }: { readonly week: TermsWeek }): ReactNode {
  const words = useWords();
  const sites = useOpenedSites(week.sites);
  const known = useMemo(() => ({ sites: sites ?? [], people: new Map() }), [sites]);
  const say = useWeekWords(known);
  if (sites === null) return <Skeleton label={words.t('app.loading')} />;
  return (
    <div className="stack">
      <SitesCard sites={sites} />
      <TemplatesCard {...{ week, sites, say }} />
      <LayCard />
      <ClosedDaysCard {...{ week, sites, say }} />
    </div>
  );
}
