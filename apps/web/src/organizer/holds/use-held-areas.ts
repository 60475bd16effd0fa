import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../../gql';
import type { MapArea } from '../../map/map-scene';
import { loadGrid } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useUnlocked } from '../../platform/session/session';
import { shapeOf } from '../areas/area-shape';
import { useOpenedAreas } from '../areas/use-opened-areas';

const HELD_AREAS = graphql(`
  query HeldAreas {
    holds {
      id
      fromAt
      untilAt
      box {
        ...BoxFields
      }
    }
  }
`);

/** Areas on hold on some part of a day, given in milliseconds, as shapes for a map; empty until they have opened here. */
export function useHeldAreas({
  from,
  to,
}: {
  readonly from: number;
  readonly to: number;
}): readonly MapArea[] {
  const { data } = useQuery(HELD_AREAS, { fetchPolicy: 'cache-and-network' });
  const holds = data?.holds;
  const sealed = useMemo(
    () =>
      (holds ?? []).flatMap(({ id, box, fromAt, untilAt }) =>
        box !== null && Date.parse(fromAt) < to && Date.parse(untilAt) > from ? [{ id, day: '', box }] : [],
      ),
    [holds, from, to],
  );
  const areas = useOpenedAreas(sealed);
  const grid = usePack(loadGrid, useUnlocked().me.hub.region);
  const cells = grid.at === 'ready' ? grid.value : null;
  return useMemo(() => (areas ?? []).flatMap((area) => shapeOf(area, cells)), [areas, cells]);
}
