import { useMemo, type ReactNode } from 'react';
import { Icon } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useWords } from '../../messages';
import { coverageOf, type HalfDay } from '../model/coverage';
import type { WeekDesk } from './use-week-desk';

const HALVES = ['morning', 'afternoon'] as const;

/** Need against have for each half-day: where the week is thin, at a glance. */
export function CoverageStrip({ desk }: { readonly desk: WeekDesk }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { days } = desk.data;
  const halves = useMemo(() => coverageOf(desk.board, days), [desk.board, days]);
  return (
    <div className="table-frame" role="group" tabIndex={0} aria-label={words.t('week.coverage')}>
      <table className="coverage">
        <caption className="visually-hidden">{words.t('week.coverage')}</caption>
        <thead>
          <tr>
            <td />
            {days.map((day) => (
              <th key={day} scope="col">
                {time.shortDay(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HALVES.map((half) => (
            <tr key={half}>
              <th scope="row">{words.t(`week.half.${half}`)}</th>
              {halves
                .filter((one) => one.half === half)
                .map((one) => (
                  <Half key={one.day} half={one} />
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Half({ half: { shifts, need, have } }: { readonly half: HalfDay }): ReactNode {
  const words = useWords();
  if (shifts === 0) return <td className="coverage-none">{words.t('week.coverage.none')}</td>;
  const isShort = have < need;
  return (
    <td data-tone={isShort ? 'short' : 'enough'}>
      <span className="coverage-count">
        <Icon name={isShort ? 'alert' : 'check'} size={16} />
        <span>
          {words.t(isShort ? 'week.coverage.short' : 'week.coverage.enough', {
            have,
            need,
            missing: need - have,
          })}
        </span>
      </span>
    </td>
  );
}
