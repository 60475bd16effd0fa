import { useMemo, type ReactNode } from 'react';
import { lookOfLetter, RouteBadge } from '../kit';
import { useNeeds } from '../find/card-lines';
import { FactRows } from '../find/fact-rows';
import { useArea } from '../find/area';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { Run } from './kept-run';

export function RunTitle({ run }: { readonly run: Run }): ReactNode {
  const words = useWords();
  const label = words.t('run.title', { letter: run.letter });
  return (
    <h3 className="card-title">
      <RouteBadge
        look={lookOfLetter(run.letter)}
        label={words.t('run.badge', { letter: run.letter })}
        size={36}
      />
      {label}
    </h3>
  );
}

/** A run in a few lines: when, how many stops, about where, what is carried, how far. */
export function RunFacts({ run }: { readonly run: Run }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const area = useArea();
  const needs = useNeeds();
  const { boxes, flags, cells } = useMemo(() => loadOf(run), [run]);
  return (
    <FactRows
      rows={[
        {
          icon: 'calendar',
          label: words.t('fact.when'),
          text: words.t('fact.dayWindow', {
            day: time.day(run.day),
            window: time.span(run.startsAt, run.endsAt),
          }),
        },
        {
          icon: 'route',
          label: words.t('fact.stops'),
          text: words.t('run.stops', { stops: run.stops.length, km: run.meters / 1000 }),
        },
        { icon: 'pin', label: words.t('fact.area'), text: [...new Set(cells.map(area))].join(' · ') },
        boxes === 0
          ? null
          : { icon: 'box', label: words.t('fact.size'), text: words.t('size.boxes', { units: boxes }) },
        flags.length === 0
          ? null
          : { icon: 'flag', label: words.t('fact.needs'), text: needs(flags).join(' · ') },
      ]}
    />
  );
}

function loadOf({ stops }: Run) {
  const delivered = stops.filter(({ kind, state }) => kind === 'deliver' && state !== 'cancelled');
  return {
    boxes: delivered.reduce((sum, { loadUnits }) => sum + loadUnits, 0),
    flags: [...new Set(stops.flatMap((stop) => stop.flags))],
    cells: stops.map(({ cell }) => cell),
  };
}
