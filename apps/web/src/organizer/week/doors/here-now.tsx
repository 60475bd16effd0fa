import { useQuery } from '@apollo/client/react';
import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../../gql';
import type { HereNowQuery, WeekQuery } from '../../../gql/graphql';
import { Card, Chip, EmptyState, Skeleton } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { Loaded } from '../../frame/loaded';
import { useWords } from '../../messages';
import { WEEK } from '../data/week-documents';
import { useOpenedSites, type OpenedSite } from '../data/use-opened-sites';
import { useWeekWords } from '../data/use-week-words';
import { doorsOf, type DoorNow } from '../model/doors-now';
import { WeekSentences } from '../week-sentences';
import '../week.css';

const HERE_NOW = graphql(`
  query HereNow($at: Instant) {
    hereNow(at: $at) {
      shiftId
      kind
      siteId
      startsAt
      endsAt
      signUpId
      role
      member {
        id
        handle
      }
      leads
      here
      waits
      onMyWayAt
    }
  }
`);

const LOOK_AGAIN = 30_000;

/** Who stands at which door at this moment: school by school, door by door. Follows the hub's changes. */
export function HereNow(): ReactNode {
  return (
    <WeekSentences>
      <HereNowScreen />
    </WeekSentences>
  );
}

function HereNowScreen(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [today] = useState(() => time.today());
  const query = useQuery(HERE_NOW, { pollInterval: LOOK_AGAIN });
  const week = useQuery(WEEK, { variables: { from: today } });
  const sites = useOpenedSites(week.data?.week.sites);
  const manned = (week.data?.week.shifts ?? []).filter(isOnNow).map(({ siteId }) => siteId ?? null);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('doors.title')}</h1>
          <p>{words.t('doors.lead', { zone: time.zone })}</p>
        </div>
        <Link className="button" to="/week">
          {words.t('terms.back')}
        </Link>
      </header>
      <Loaded query={query}>
        {({ hereNow }) =>
          sites === null ? (
            <Skeleton label={words.t('app.loading')} />
          ) : (
            <Doors {...{ hereNow, sites, manned }} />
          )
        }
      </Loaded>
    </>
  );
}

const SOON = 3_600_000;
const PUBLIC: ReadonlySet<string> = new Set(['published', 'locked', 'in_progress']);

/** On, or within the hour: as the server counts who should be somewhere. */
const isOnNow = ({ state, startsAt, endsAt }: WeekQuery['week']['shifts'][number]): boolean =>
  PUBLIC.has(state) && Date.parse(startsAt) <= Date.now() + SOON && Date.parse(endsAt) > Date.now();

interface DoorsProps {
  readonly manned: readonly (string | null)[];
  readonly hereNow: HereNowQuery['hereNow'];
  readonly sites: readonly OpenedSite[];
}

function Doors({ hereNow, sites, manned }: DoorsProps): ReactNode {
  const words = useWords();
  const known = useMemo(() => ({ sites, people: new Map() }), [sites]);
  const say = useWeekWords(known);
  const groups = doorsOf(hereNow, sites, manned);
  if (groups.length === 0) return <EmptyState icon="door">{words.t('doors.none')}</EmptyState>;
  return (
    <div className="bands">
      {groups.map(({ rootId, doors }) => (
        <Card key={rootId ?? 'hub'} title={say.site(rootId)} icon={rootId === null ? 'hub' : 'door'}>
          <ul className="rows">
            {doors.map((door) => (
              <Door key={door.siteId ?? 'hub'} door={door} name={say.site(door.siteId)} />
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}

interface DoorProps {
  readonly door: DoorNow<HereNowQuery['hereNow'][number]>;
  readonly name: string;
}

function Door({ door, name }: DoorProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  return (
    <li className="row-block">
      <div className="row" data-align="between">
        <h3>{name}</h3>
        <Chip tone={door.here > 0 ? 'success' : 'warning'} icon={door.here > 0 ? 'check' : 'alert'}>
          {door.people.length === 0
            ? words.t('doors.nobody')
            : words.t('doors.count', { here: door.here, all: door.people.length })}
        </Chip>
      </div>
      <ul>
        {door.people.map((one) => (
          <li key={one.signUpId} className="row" data-gap="2">
            <strong>{one.member.handle}</strong>
            <span>{words.t(`role.${one.role}`)}</span>
            <bdi className="meta">{time.span(one.startsAt, one.endsAt)}</bdi>
            {one.leads ? <Chip icon="flag">{words.t('week.leader')}</Chip> : null}
            <Chip tone={one.here ? 'success' : 'plain'} icon={one.here ? 'check' : 'clock'}>
              {words.t(stateOf(one))}
            </Chip>
          </li>
        ))}
      </ul>
    </li>
  );
}

const stateOf = (one: HereNowQuery['hereNow'][number]) => {
  if (one.here) return 'doors.here' as const;
  if (one.waits) return 'week.waitsForSecond' as const;
  return one.onMyWayAt == null ? ('doors.expected' as const) : ('week.onTheWay' as const);
};
