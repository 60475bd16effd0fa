import { useEffect, useState, type ReactNode } from 'react';
import { cornerNear, type Corner } from '../../map/corner-near';
import type { MapPoint } from '../../map/map-scene';
import { Button, Icon } from '../kit';
import { useWords } from '../messages';

interface HandOverProps {
  readonly region: string;
  readonly point: MapPoint;
  /** A link that the phone's own map app answers. */
  readonly link: string;
}

/** Gives the place to the phone's own map app, after saying who will learn it; or only the corner it is near. */
export function HandOver({ region, point, link }: HandOverProps): ReactNode {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <Button icon="map" onPress={() => setAsked(true)}>
        {words.t('hand.other')}
      </Button>
    );
  return (
    <div className="hand-over">
      <p>{words.t('hand.warning')}</p>
      <a className="button" href={link} rel="noreferrer" onClick={() => setAsked(false)}>
        <Icon name="map" />
        <span>{words.t('stop.navigate.open')}</span>
      </a>
      <CornerOnly region={region} point={point} />
      <Button variant="quiet" onPress={() => setAsked(false)}>
        {words.t('stop.navigate.no')}
      </Button>
    </div>
  );
}

function CornerOnly({ region, point }: Pick<HandOverProps, 'region' | 'point'>): ReactNode {
  const words = useWords();
  const corner = useCorner(region, point);
  const [copied, setCopied] = useState(false);
  if (corner === 'looking') return null;
  if (corner === null) return <p>{words.t('hand.cornerUnknown')}</p>;
  const name = corner.names.join(' & ');
  return (
    <>
      <p>{words.t('hand.corner.lead', { corner: name })}</p>
      <Button icon="pin" onPress={() => void navigator.clipboard.writeText(name).then(() => setCopied(true))}>
        {words.t('hand.corner')}
      </Button>
      <p role="status">{copied ? words.t('hand.copied', { corner: name }) : null}</p>
    </>
  );
}

function useCorner(region: string, { lon, lat }: MapPoint): Corner | null | 'looking' {
  const [corner, setCorner] = useState<Corner | null | 'looking'>('looking');
  useEffect(() => {
    let stale = false;
    const tell = (found: Corner | null): void => {
      if (!stale) setCorner(found);
    };
    cornerNear(region, { lon, lat }).then(tell, () => tell(null));
    return () => {
      stale = true;
    };
  }, [region, lon, lat]);
  return corner;
}
