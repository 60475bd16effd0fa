import type { ReactNode } from 'react';
import { Chip, LoadBar, RouteBadge, Select } from '../../ui';
import { useWords } from '../messages';
import { ROUTE_HOLDS } from './locks';
import { lookOf } from './route-looks';
import type { RouteCardProps } from './route-props';
import { StopRow } from './stop-row';
import { stopNumber } from './use-plan-words';

/** One route as a list: everything the map shows, and more. */
export function RouteCard(props: RouteCardProps): ReactNode {
  const { plan, index, route, question, planWords } = props;
  const words = useWords();
  const look = lookOf(plan, question, route.vehicle);
  const driver = question.drivers[route.vehicle];
  const load = Math.max(0, ...route.stops.map((stop) => stop.load[0] ?? 0));
  const capacity = driver?.loadUnits ?? 0;
  const title = words.t('plan.route', { letter: look.letter, handle: driver?.handle ?? '' });
  return (
    <section className="route-card" aria-label={title}>
      <header className="row">
        <RouteBadge look={look} label={words.t('live.badge', { letter: look.letter })} />
        <h3>{driver?.handle}</h3>
        {driver?.run ? (
          <Chip tone="info" icon={driver.run.departed ? 'car' : 'check'}>
            {words.t(driver.run.departed ? 'plan.route.onRoad' : 'plan.route.agreed', {
              letter: driver.run.letter,
            })}
          </Chip>
        ) : null}
        <span className="meta">
          {words.t('plan.route.line', {
            from: planWords.clock(route.startAt),
            to: planWords.clock(route.endAt),
            km: planWords.km(route.meters),
          })}
        </span>
      </header>
      {capacity > 0 ? (
        <div className="row" data-gap="2">
          <span className="route-load">
            <LoadBar
              label={words.t('plan.route.loadLabel', { letter: look.letter })}
              share={load / capacity}
              over={load > capacity}
            />
          </span>
          <span className="meta">{words.t('plan.route.load', { load, capacity })}</span>
        </div>
      ) : null}
      <HoldChoice {...props} />
      <ol className="route-stops" aria-label={words.t('plan.route.stops', { letter: look.letter })}>
        {route.stops.map((stop, position) => (
          <StopRow
            key={`${stop.kind} ${stop.task} ${position}`}
            {...props}
            stop={stop}
            at={{ route: index, position }}
            number={stopNumber(plan, route.vehicle, position)}
          />
        ))}
      </ol>
    </section>
  );
}

const FREE = 'free';

/** How much of this route stays when the rest is planned again. */
function HoldChoice({ question, route, locks, onHold }: RouteCardProps): ReactNode {
  const words = useWords();
  const driver = question.drivers[route.vehicle];
  if (!driver) return null;
  return (
    <div className="route-hold">
      <Select
        label={words.t('plan.hold')}
        value={locks.routes.get(driver.id) ?? FREE}
        options={[
          { value: FREE, label: words.t('plan.hold.free') },
          ...ROUTE_HOLDS.map((hold) => ({
            value: hold,
            label: words.t(`plan.hold.${hold}`, { handle: driver.handle }),
          })),
        ]}
        onChange={(value) => onHold(driver.id, ROUTE_HOLDS.find((hold) => hold === value) ?? null)}
      />
    </div>
  );
}
