import { useQuery } from '@apollo/client/react';
import { useMemo, type ReactNode } from 'react';
import type { HoldsQuery } from '../../gql/graphql';
import { loadGrid } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useUnlocked } from '../../platform/session/session';
import { Card, EmptyState, Skeleton } from '../../ui';
import { shapeOf } from '../areas/area-shape';
import { useOpenedAreas } from '../areas/use-opened-areas';
import { Loaded } from '../frame/loaded';
import { DaySentences } from '../messages/day-sentences';
import { useWords } from '../messages';
import { HoldCard } from './hold-card';
import { HOLDS } from './hold-documents';
import { LayHold } from './lay-hold';

/** Pauses of an area, of the hub, of a person: what they froze, and how they end. */
export function Holds(): ReactNode {
  return (
    <DaySentences>
      <HoldsScreen />
    </DaySentences>
  );
}

function HoldsScreen(): ReactNode {
  const words = useWords();
  const query = useQuery(HOLDS, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('holds.title')}</h1>
          <p>{words.t('holds.lead')}</p>
        </div>
      </header>
      <Loaded query={query}>{(data) => <HoldsNow data={data} />}</Loaded>
    </>
  );
}

function HoldsNow({ data }: { readonly data: HoldsQuery }): ReactNode {
  const words = useWords();
  const { holds, people } = data;
  const sealed = useMemo(
    () => holds.flatMap(({ id, box }) => (box === null ? [] : [{ id, day: '', box }])),
    [holds],
  );
  const areas = useOpenedAreas(sealed);
  const grid = usePack(loadGrid, useUnlocked().me.hub.region);
  const cells = grid.at === 'ready' ? grid.value : null;
  const others = useMemo(() => (areas ?? []).flatMap((area) => shapeOf(area, cells)), [areas, cells]);
  if (areas === null) return <Skeleton label={words.t('app.loading')} />;
  return (
    <div className="stack">
      <Card title={words.t('holds.list')} icon="pause" tone={holds.length > 0 ? 'attention' : 'plain'}>
        {holds.length === 0 ? <EmptyState icon="check">{words.t('holds.none')}</EmptyState> : null}
        <ul className="rows">
          {holds.map((hold) => (
            <HoldCard
              key={hold.id}
              hold={hold}
              facts={areas.find(({ id }) => id === hold.id)?.facts ?? null}
              grid={cells}
            />
          ))}
        </ul>
      </Card>
      <LayHold people={people} others={others} grid={cells} />
    </div>
  );
}
