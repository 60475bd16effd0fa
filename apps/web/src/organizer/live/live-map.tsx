import { addDays, instantOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { LazyMap } from '../../map/lazy-map';
import type { MapArea, MapMark, MapScene } from '../../map/map-scene';
import { loadGrid, loadStreets } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useUnlocked } from '../../platform/session/session';
import { Button, Card } from '../../ui';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useHeldAreas } from '../holds/use-held-areas';
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
  const held = useHeldAreas(useSpan(day.day));
  return (
    <Card
      title={words.t(day.runs.length > 0 ? 'liveMap.title' : 'liveMap.titleQuiet')}
      icon="map"
      action={
        <Button icon="map" pressed={shown} onPress={() => setShown(!shown)}>
          {words.t(shown ? 'liveMap.hide' : 'liveMap.show')}
        </Button>
      }
    >
      {shown ? (
        <div className="stack" data-gap="2">
          {exact.count > 0 ? <Exactly exact={exact} /> : null}
          {exact.places ? (
            <ExactMap day={day} places={exact.places} held={held} />
          ) : (
            <CoarseMap day={day} held={held} />
          )}
          <HeldNames held={held} />
        </div>
      ) : null}
    </Card>
  );
}

/** Opens the exact stops, or closes them. */
function Exactly({ exact }: { readonly exact: ReturnType<typeof useExactStops> }): ReactNode {
  const words = useWords();
  const isOpen = exact.places !== null;
  return (
    <div className="row">
      {isOpen ? (
        <Button icon="lock" onPress={exact.close}>
          {words.t('liveMap.close')}
        </Button>
      ) : (
        <Button icon="eye" busy={exact.busy} onPress={() => void exact.open()}>
          {words.t('liveMap.open')}
        </Button>
      )}
      <span className="meta">
        {words.t(isOpen ? 'liveMap.leadExact' : 'liveMap.open.note', { count: exact.count })}
      </span>
    </div>
  );
}

/** A day of the hub from midnight to midnight, in milliseconds. */
function useSpan(day: string): { readonly from: number; readonly to: number } {
  const { zone } = useHubTime();
  return useMemo(() => {
    const date = dayText(day);
    return { from: instantOf(date, 0, zone), to: instantOf(addDays(date, 1), 0, zone) };
  }, [day, zone]);
}

interface HeldProps {
  /** Areas on hold, drawn under the runs. */
  readonly held: readonly MapArea[];
}

/** What is drawn is also said. */
function HeldNames({ held }: HeldProps): ReactNode {
  const words = useWords();
  if (held.length === 0) return null;
  return (
    <p className="meta">
      {words.t('liveMap.held', { names: held.map(({ text }) => text).join(', ') })}{' '}
      <Link to="/holds">{words.t('nav.holds')}</Link>
    </p>
  );
}

interface CoarseMapProps extends HeldProps {
  readonly day: LiveDay;
}

function CoarseMap({ day, held }: CoarseMapProps): ReactNode {
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
      <p className="meta">{words.t(day.runs.length > 0 ? 'liveMap.lead' : 'liveMap.leadQuiet')}</p>
      <RunsMap scene={scene} held={held} />
      {day.runs.length > 0 ? (
        <ul className="meta" aria-label={words.t('liveMap.areas')}>
          {runAreas(day).map(({ cell, left, letters }) => (
            <li key={cell}>
              {words.t('liveMap.area', { zone: zone(cell), left, letters: letters.join(', ') })}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

interface ExactMapProps extends HeldProps {
  readonly day: LiveDay;
  readonly places: ExactPlaces;
}

function ExactMap({ day, places, held }: ExactMapProps): ReactNode {
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
  return <RunsMap scene={scene} held={held} />;
}

interface RunsMapProps extends HeldProps {
  readonly scene: MapScene | undefined;
}

function RunsMap({ scene, held }: RunsMapProps): ReactNode {
  const words = useWords();
  const mapWords = useMapWords();
  const whole = useMemo(() => scene && { ...scene, areas: [...held, ...(scene.areas ?? [])] }, [scene, held]);
  return (
    <LazyMap
      {...mapWords}
      region={useUnlocked().me.hub.region}
      label={words.t('liveMap.label')}
      height="tall"
      follow="first"
      {...(whole ? { scene: whole } : {})}
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
