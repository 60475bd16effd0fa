import type { ReactNode } from 'react';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { trailLine, type TrailPoint } from './trail';

interface TrailChartProps {
  readonly trail: readonly TrailPoint[];
  readonly elapsed: number;
}

const BOX = { width: 240, height: 56 };

/** How the plan got better, as a line; the same in a sentence for ears and for who does not read lines. */
export function TrailChart({ trail, elapsed }: TrailChartProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const line = trailLine(trail, elapsed, BOX);
  const [first, last] = [trail[0], trail.at(-1)];
  if (!line || !first || !last) return null;
  const seconds = Math.round(elapsed / 1000);
  const said = words.t('plan.trail.said', {
    from: time.length(first.effort),
    to: time.length(last.effort),
    seconds,
    outBefore: first.leftOut,
    outNow: last.leftOut,
  });
  return (
    <figure className="trail">
      <figcaption className="meta">{words.t('plan.trail')}</figcaption>
      <div className="trail-plot">
        <span className="meta tabular trail-most" aria-hidden="true">
          {time.length(line.most)}
        </span>
        <span className="meta tabular trail-least" aria-hidden="true">
          {line.most === line.least ? '' : time.length(line.least)}
        </span>
        <svg
          className="trail-line"
          role="img"
          aria-label={said}
          viewBox={`-4 -4 ${BOX.width + 8} ${BOX.height + 8}`}
          preserveAspectRatio="none"
        >
          <polyline points={line.points} vectorEffect="non-scaling-stroke" />
        </svg>
      </div>
      <p className="meta">{said}</p>
    </figure>
  );
}
