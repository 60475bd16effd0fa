import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Card, EmptyState, Icon } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { Need } from './need';

/** The first band: each line a count, its oldest age, and the way there. */
export function NeedsYou({ needs }: { readonly needs: readonly Need[] }): ReactNode {
  const words = useWords();
  const age = useAge();
  return (
    <Card title={words.t('today.needs')} icon="bell" tone={needs.length > 0 ? 'attention' : 'plain'}>
      <Announced total={needs.reduce((sum, { count }) => sum + count, 0)} />
      {needs.length === 0 ? <EmptyState icon="check">{words.t('today.quiet')}</EmptyState> : null}
      <ul className="rows">
        {needs.map((need) => {
          const since = age(need);
          return (
            <li key={need.word}>
              <Link className="row-link need" to={need.to}>
                <Icon name={need.icon} />
                <span className="count">{need.count}</span>
                <span>{words.t(need.word)}</span>
                {since === null ? null : (
                  <span className="meta">{words.t('today.oldest', { age: since })}</span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function useAge(): (need: Need) => string | null {
  const time = useHubTime();
  return ({ oldestAt, oldestDay }) => {
    if (oldestAt !== undefined) return time.ago(oldestAt);
    return oldestDay === undefined ? null : time.daysOld(oldestDay);
  };
}

/** Ears are told at most this often, and never of what only went away. */
const QUIET = 20_000;

/** Says how much is new, politely: the list itself changes in silence and takes no focus. */
function Announced({ total }: { readonly total: number }): ReactNode {
  const words = useWords();
  const [fresh, setFresh] = useState(0);
  const told = useRef({ total, at: 0 });
  useEffect(() => {
    const more = total - told.current.total;
    if (more <= 0) {
      told.current = { ...told.current, total };
      return;
    }
    const wait = Math.max(0, told.current.at + QUIET - Date.now());
    const timer = setTimeout(() => {
      told.current = { total, at: Date.now() };
      setFresh(more);
    }, wait);
    return () => clearTimeout(timer);
  }, [total]);
  return (
    <span role="status" className="visually-hidden">
      {fresh > 0 ? words.t('today.new', { count: fresh }) : ''}
    </span>
  );
}
