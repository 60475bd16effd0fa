import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { pointsOf, type MapArea, type MapLine, type MapPoint, type MapScene } from '../map-scene';
import { fitted, project, type View } from '../mercator';
import { everyStretch } from '../picture/paint-scene';
import { spread, type Spot } from '../spread';
import { openTiles } from '../tile-archive';
import { paperGround, type PaperGround } from './paper-ground';
import './paper-map.css';

interface PaperMapProps {
  readonly region: string;
  readonly scene: MapScene;
  readonly label: string;
  readonly credit: string;
}

/** Of the drawing; it is as wide as the page lets it be. */
const SIZE = { width: 720, height: 400 } as const;
const WIDTH = 4;

/** A map to be printed: vector lines from the tiles of the region, routes in their patterns, numbers that need no colour. */
export default function PaperMap({ region, scene, label, credit }: PaperMapProps): ReactNode {
  const view = useMemo(
    () =>
      fitted({ ...SIZE, centre: { lon: 0, lat: 0 }, zoom: 12 }, pointsOf(scene), {
        padding: 36,
        nearest: 15,
      }),
    [scene],
  );
  const ground = useGround(region, view);
  return (
    <figure className="paper-map" aria-busy={ground === 'opening'}>
      <svg role="img" aria-label={label} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}>
        {ground === 'opening' || ground === null ? null : <Ground ground={ground} />}
        {(scene.areas ?? []).map((area) => (
          <Area key={area.id} area={area} view={view} />
        ))}
        {scene.lines.map((line) => (
          <Line key={line.id} line={line} view={view} />
        ))}
        {(scene.areas ?? []).map((area) => (
          <AreaText key={area.id} area={area} view={view} />
        ))}
        <Marks scene={scene} view={view} />
      </svg>
      <figcaption>{credit}</figcaption>
    </figure>
  );
}

/** Null when the tiles do not come: routes and numbers are printed without streets under them. */
function useGround(region: string, view: View): PaperGround | null | 'opening' {
  const [ground, setGround] = useState<PaperGround | null | 'opening'>('opening');
  useEffect(() => {
    let stale = false;
    const settle = (next: PaperGround | null): void => {
      if (!stale) setGround(next);
    };
    openTiles(region)
      .then(async (tiles) => paperGround(view, await tiles.tilesFor(view)))
      .then(settle, () => settle(null));
    return () => {
      stale = true;
    };
  }, [region, view]);
  return ground;
}

function Ground({ ground }: { readonly ground: PaperGround }): ReactNode {
  return (
    <>
      <path className="paper-park" d={ground.parks} fillRule="evenodd" />
      <path className="paper-water" d={ground.water} fillRule="evenodd" />
      <path className="paper-street" d={ground.streets} />
      <path className="paper-through" d={ground.through} />
      {ground.names.map(({ text, at, slope, size }, i) => (
        <text
          key={`${i} ${text}`}
          className="paper-name"
          fontSize={size}
          transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)}) rotate(${((slope * 180) / Math.PI).toFixed(1)})`}
        >
          {text}
        </text>
      ))}
    </>
  );
}

const pathOf = (view: View, points: readonly MapPoint[]): string =>
  points
    .map((point) => project(view, point))
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');

interface AreaProps {
  readonly area: MapArea;
  readonly view: View;
}

const Area = ({ area, view }: AreaProps): ReactNode => (
  <path className="paper-area" d={area.rings.map((ring) => `${pathOf(view, ring)}Z`).join('')} />
);

/** Above the lines: which stop is where is what the sheet is for. */
function AreaText({ area: { rings, text }, view }: AreaProps): ReactNode {
  const spots = rings.flat().map((point) => project(view, point));
  const middle = (pick: (spot: Spot) => number): number => {
    const all = spots.map(pick);
    return (Math.min(...all) + Math.max(...all)) / 2;
  };
  return text === undefined ? null : (
    <text className="paper-letter" x={middle(({ x }) => x)} y={middle(({ y }) => y)}>
      {text}
    </text>
  );
}

function Line({ line, view }: { readonly line: MapLine; readonly view: View }): ReactNode {
  const d = pathOf(view, line.points);
  const dash = line.dash[1] === 0 ? undefined : line.dash.map((part) => part * WIDTH).join(' ');
  const spots = line.points.map((point) => project(view, point));
  return (
    <>
      <path className="paper-casing" d={d} strokeWidth={WIDTH + 4} />
      <path className="paper-line" d={d} strokeWidth={WIDTH} strokeDasharray={dash} />
      {line.letter === undefined
        ? null
        : everyStretch(spots, 240).map(({ x, y }) => (
            <text key={`${x} ${y}`} className="paper-letter" x={x} y={y}>
              {line.letter}
            </text>
          ))}
    </>
  );
}

function Marks({ scene, view }: { readonly scene: MapScene; readonly view: View }): ReactNode {
  const spots = scene.marks.map(({ point }) => project(view, point));
  const aside = spread(spots);
  return scene.marks.map((mark, i) => {
    const [spot, step] = [spots[i], aside[i]];
    if (!spot || !step) return null;
    const [x, y] = [spot.x + step.x, spot.y + step.y];
    return (
      <g key={mark.id}>
        {mark.shape === 'hub' ? (
          <rect className="paper-mark" x={x - 12} y={y - 12} width="24" height="24" rx="4" />
        ) : (
          <circle className="paper-mark" cx={x} cy={y} r="12" />
        )}
        <text className="paper-number" x={x} y={y}>
          {mark.text}
        </text>
      </g>
    );
  });
}
