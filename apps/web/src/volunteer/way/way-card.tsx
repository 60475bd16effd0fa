import type { OpenPlace } from '@doorstep/lifecycle';
import { useMemo, type ReactNode } from 'react';
import { LazyPhoneMap } from '../../map/lazy-phone-map';
import type { MapPoint, MapScene } from '../../map/map-scene';
import { Card, lookOfLetter, Skeleton } from '../kit';
import { useArea } from '../find/area';
import { useWords } from '../messages';
import type { HubFacts, Run, Stop } from '../run/kept-run';
import { HandOver } from './hand-over';
import { TurnList } from './turn-list';
import { useWay, type Way } from './use-way';
import { usePhoneMapWords } from './use-phone-map-words';

interface WayCardProps {
  readonly run: Run;
  readonly stop: Stop;
  readonly hub: HubFacts;
  readonly facts: OpenPlace;
  readonly goal: MapPoint;
  readonly link: string;
}

/** The map of one stop with the way there and its turns, from files that are on the phone already. */
export function WayCard(props: WayCardProps): ReactNode {
  const { run, hub, goal, link } = props;
  const words = useWords();
  const mapWords = usePhoneMapWords();
  const state = useWay(props);
  const way = state.at === 'ready' ? state.way : null;
  const scene = useScene(run.letter, goal, way);
  return (
    <Card title={words.t('way.title')} icon="route">
      {state.at === 'opening' ? <Skeleton label={words.t('way.opening')} rows={2} /> : null}
      {state.at === 'failed' ? <p role="status">{words.t('way.failed')}</p> : null}
      {state.at === 'ready' ? <WayLine way={way} /> : null}
      <LazyPhoneMap {...mapWords} region={hub.region} label={words.t('way.map')} scene={scene} />
      {way ? <TurnList turns={way.path.turns} /> : null}
      <HandOver region={hub.region} point={goal} link={link} />
    </Card>
  );
}

function WayLine({ way }: { readonly way: Way | null }): ReactNode {
  const words = useWords();
  const area = useArea();
  if (!way) return <p>{words.t('way.none')}</p>;
  const { start, path } = way;
  const far = { km: path.meters / 1000, minutes: Math.max(1, Math.round(path.seconds / 60)) };
  return (
    <p>
      {start.kind === 'area'
        ? words.t('way.from.area', { ...far, area: area(start.cell) })
        : words.t(`way.from.${start.kind}`, far)}
    </p>
  );
}

function useScene(letter: string, goal: MapPoint, way: Way | null): MapScene {
  const words = useWords();
  return useMemo(() => {
    const look = lookOfLetter(letter);
    const stop = {
      id: 'stop',
      point: goal,
      text: letter,
      label: words.t('way.stop'),
      colour: look.colour,
      shape: 'stop' as const,
    };
    const hub = {
      id: 'hub',
      text: '⌂',
      label: words.t('way.hub'),
      colour: '#F2B441',
      shape: 'hub' as const,
    };
    return {
      lines: way ? [{ id: 'way', points: way.path.line, colour: look.colour, dash: look.dash }] : [],
      marks: [...(way?.start.kind === 'hub' ? [{ ...hub, point: way.start.point }] : []), stop],
    };
  }, [letter, goal, way, words]);
}
