import { cellDwellings } from '@doorstep/geo';
import { useMemo, useState, type ReactNode } from 'react';
import { LazyPhoneMap } from '../../map/lazy-phone-map';
import { loadGrid } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { Button, Skeleton } from '../kit';
import { useHub } from '../frame/hub';
import { useWords } from '../messages';
import { usePhoneMapWords } from '../way/use-phone-map-words';
import { useArea } from './area';
import { areaCounts, areaScene } from './board-areas';
import type { BoardCard } from './use-board';

/** The second view of the board: closed until somebody wants it. */
export function AreasOnMap({ cards }: { readonly cards: readonly BoardCard[] | null }): ReactNode {
  const words = useWords();
  const [shown, setShown] = useState(false);
  if (cards === null || cards.length === 0) return null;
  return (
    <>
      <Button icon="map" pressed={shown} onPress={() => setShown(!shown)}>
        {words.t(shown ? 'find.map.hide' : 'find.map')}
      </Button>
      {shown ? <FindMap cards={cards} /> : null}
    </>
  );
}

/** About where the open tasks are: cells as shapes, never pins, and the same as a list. */
function FindMap({ cards }: { readonly cards: readonly BoardCard[] }): ReactNode {
  const words = useWords();
  const mapWords = usePhoneMapWords();
  const area = useArea();
  const { region } = useHub();
  const grid = usePack(loadGrid, region);
  const areas = useMemo(() => areaCounts(cards), [cards]);
  const scene = useMemo(
    () => (grid.at === 'ready' ? areaScene(areas, grid.value) : undefined),
    [areas, grid],
  );
  if (grid.at === 'loading') return <Skeleton label={words.t('map.loading')} rows={6} />;
  const fewest = grid.at === 'ready' ? fewestHomes(grid.value, areas) : null;
  return (
    <div className="find-map">
      {fewest === null ? null : <p>{words.t('find.map.lead', { homes: fewest })}</p>}
      <LazyPhoneMap
        {...mapWords}
        region={region}
        label={words.t('find.map.label')}
        {...(scene ? { scene } : {})}
      />
      <ul aria-label={words.t('find.map.label')}>
        {areas.map(({ cell, count }) => (
          <li key={cell}>{words.t('find.map.area', { area: area(cell), count })}</li>
        ))}
      </ul>
    </div>
  );
}

type Grid = Parameters<typeof cellDwellings>[0];

/** Homes in the smallest area shown: what "areas, not doors" is worth. */
function fewestHomes(grid: Grid, areas: ReturnType<typeof areaCounts>): number | null {
  const homes = grid.ids
    .filter((id) => areas.some(({ cell }) => cell === id))
    .flatMap((id) => cellDwellings(grid, id) ?? []);
  return homes.length === 0 ? null : Math.min(...homes);
}
