import type { ReactNode } from 'react';
import type { BoxText } from '../../platform/session/boxes';
import { Chip, Icon, type IconName } from '../kit';
import { FactRows } from '../find/fact-rows';
import { useHubTime } from '../frame/hub-time';
import { Link } from '../frame/router';
import { useWords } from '../messages';
import { phaseOf } from '../shift/shift-phase';
import { PHASE_LOOK, phaseKey, SHIFT_ICON, useSiteName } from '../shift/shift-words';
import { useSite } from '../shift/use-site';
import type { CalendarLine } from './calendar-lines';
import { freePlaces } from './places';

/** One line of a day: what, when, where, how it stands, and the way to it. */
export function LineCard({ line }: { readonly line: CalendarLine }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const title =
    line.line === 'run'
      ? words.t('shifts.run', { letter: line.row.letter })
      : words.t(`shiftKind.${line.row.kind}`);
  const span =
    line.line === 'run'
      ? time.span(line.startsAt, line.endsAt)
      : time.window(line.row.fromMinute, line.row.toMinute);
  return (
    <li>
      <article
        className="card shift-line"
        data-mine={line.line === 'mine' || line.line === 'run' || undefined}
        aria-label={words.t('fact.dayWindow', { day: title, window: span })}
      >
        <h3 className="card-title">
          <Icon name={iconOf(line)} size={28} />
          {title}
        </h3>
        <FactRows rows={[{ icon: 'clock', label: words.t('shift.when'), text: span }]} />
        {line.line === 'run' ? null : <Where site={line.row.site} />}
        <State line={line} />
        <Link to={wayTo(line)} size="big" variant={isUrgent(line) ? 'primary' : 'secondary'}>
          {words.t('shifts.look')}
        </Link>
      </article>
    </li>
  );
}

const iconOf = (line: CalendarLine): IconName => (line.line === 'run' ? 'route' : SHIFT_ICON[line.row.kind]);

function wayTo({ line, id }: CalendarLine): string {
  switch (line) {
    case 'mine':
      return `/shifts/${id}`;
    case 'open':
      return `/sign-up/${id}`;
    case 'cover':
      return `/cover/${id}`;
    case 'run':
      return `/runs/${id}`;
  }
}

/** A place that waits for my yes, or a door to check in at. */
const isUrgent = (line: CalendarLine): boolean =>
  line.line === 'mine' && ['asked', 'arriving'].includes(phaseOf(line.row, Date.now()));

function Where({ site }: { readonly site: { readonly box: BoxText | null } | null }): ReactNode {
  const words = useWords();
  const opened = useSite(site);
  const name = useSiteName()(opened);
  return (
    <FactRows
      rows={[{ icon: opened.at === 'hub' ? 'hub' : 'pin', label: words.t('shift.where'), text: name }]}
    />
  );
}

function State({ line }: { readonly line: CalendarLine }): ReactNode {
  const words = useWords();
  switch (line.line) {
    case 'mine': {
      const phase = phaseOf(line.row, Date.now());
      return (
        <p className="row">
          <Chip {...PHASE_LOOK[phase]}>{words.t(phaseKey(phase))}</Chip>
          {line.row.coverAskedAt === null ? null : (
            <Chip tone="warning" icon="people">
              {words.t('shifts.coverAsked')}
            </Chip>
          )}
        </p>
      );
    }
    case 'open': {
      const free = freePlaces(line.row.places);
      return (
        <p className="row">
          <Chip tone={free > 0 ? 'info' : 'plain'} icon={free > 0 ? 'plus' : 'wait'}>
            {words.t('shifts.free', { free })}
          </Chip>
          {free > 0 && line.row.urgency >= 2 ? (
            <Chip tone="warning" icon="alert">
              {words.t('shifts.wanted')}
            </Chip>
          ) : null}
        </p>
      );
    }
    case 'cover':
      return (
        <p className="row">
          <Chip tone="warning" icon="people">
            {words.t('shifts.coverFor', { handle: line.row.handle })}
          </Chip>
        </p>
      );
    case 'run':
      return null;
  }
}
