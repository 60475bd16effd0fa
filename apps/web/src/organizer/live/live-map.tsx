import { useMemo, useState, type ReactNode } from 'react';
import { LazyMap } from '../../map/lazy-map';
import type { MapMark, MapScene } from '../../map/map-scene';
import { loadGrid, loadStreets } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useUnlocked } from '../../platform/session/session';
import { Button, Card } from '../../ui';
import { useZone } from '../case/use-zone';
import { useWords } from '../messages';
import { useMapWords } from '../place/map-words';
import { exactScene } from './exact-scene';
import { cellOfStop, coarseScene, runAreas, type LiveDay, type PlannedStop } from './run-scene';
import { useExactStops, type ExactPlaces } from './use-exact-stops';

/** The runs of a day on a map: as cells, which is all the server knows; exact only when somebody opens them here. */
export function LiveMap({ day }: { readonly day: LiveDay }): ReactNode {
  const words = useWords();
  const [shown, setShown] = useState(false);
  const exact = useExactStops(day);
  return (
    <Card
      title={words.t('liveMap.title')}
      icon="map"
      action={
        <Button icon="map" pressed={shown} onPress={() => setShown(!shown)}>
          {words.t(shown ? 'liveMap.hide' : 'liveMap.show')}
        </Button>
      }
    >
      {shown ? (
        <div className="stack" data-gap="2">
          <div className="row">
            {exact.places ? (
              <Button icon="lock" onPress={exact.close}>
                {words.t('liveMap.close')}
              </Button>
            ) : (
              <Button icon="eye" busy={exact.busy} onPress={() => void exact.open()}>
                {words.t('liveMap.open')}
              </Button>
            )}
            <span className="meta">
              {exact.places
                ? words.t('liveMap.leadExact')
                : words.t('liveMap.open.note', { count: exact.count })}
            </span>
          </div>
          {exact.places ? <ExactMap day={day} places={exact.places} /> : <CoarseMap day={day} />}
        </div>
      ) : null}
    </Card>
  );
}

function CoarseMap({ day }: { readonly day: LiveDay }): ReactNode {
  const words = useWords();
  const zone = useZone();
  const hub = useHubMark();
  const grid = usePack(loadGrid, useUnlocked().me.hub.region);
  const scene = useMemo(
    () => (grid.at === 'ready' ? coarseScene(day, grid.value, hub) : undefined),
    [day, grid, hub],
  );
  return (
    <>
      <p className="meta">{words.t('liveMap.lead')}</p>
      <RunsMap scene={scene} />
      <ul className="meta" aria-label={words.t('liveMap.areas')}>
        {runAreas(day).map(({ cell, left, letters }) => (
          <li key={cell}>
            {words.t('liveMap.area', { zone: zone(cell), left, letters: letters.join(', ') })}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ExactMapProps {
  readonly day: LiveDay;
  readonly places: ExactPlaces;
}

function ExactMap({ day, places }: ExactMapProps): ReactNode {
  const words = useWords();
  const zone = useZone();
  const hub = useHubMark();
  const streets = usePack(loadStreets, useUnlocked().me.hub.region);
  const labelOf = (letter: string, planned: PlannedStop): string =>
    words.t('liveMap.stop', {
      letter,
      number: planned.number,
      kind: words.t(`stopKind.${planned.stop.kind}`),
      zone: zone(cellOfStop(planned)),
      state: words.t(`stop.${planned.stop.state}`),
    });
  const scene = useMemo(
    () => exactScene({ day, places, hub, labelOf, streets: streets.at === 'ready' ? streets.value : null }),
    // `labelOf` says the same as long as the words are the same.
    [day, places, hub, streets, words],
  );
  return <RunsMap scene={scene} />;
}

function RunsMap({ scene }: { readonly scene: MapScene | undefined }): ReactNode {
  const words = useWords();
  const mapWords = useMapWords();
  return (
    <LazyMap
      {...mapWords}
      region={useUnlocked().me.hub.region}
      label={words.t('liveMap.label')}
      height="tall"
      follow="first"
      {...(scene ? { scene } : {})}
    />
  );
}

/** The hub as a mark: its place is on its own front page. */
export function useHubMark(): MapMark {
  const words = useWords();
  const { lon, lat } = useUnlocked().me.hub;
  return useMemo(
    () => ({
      id: 'hub',
      point: { lon, lat },
      text: '⌂',
      label: words.t('liveMap.hub'),
      colour: '#F2B441',
      shape: 'hub',
    }),
    [lon, lat, words],
  );
}
