import type { ReactNode } from 'react';
import { Banner, Icon } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { Link } from '../frame/router';
import { useWords } from '../messages';
import { CoarseFacts } from './coarse-facts';
import { kindIcon, reasonKey } from './task-facts';
import type { BoardCard } from './use-board';

interface TaskCardProps {
  readonly card: BoardCard;
  /** Why it cannot be taken now. */
  readonly blocked?: string | undefined;
}

/** One open task: what, about where, when, how big. Never a street or a name. */
export function TaskCard({ card, blocked }: TaskCardProps): ReactNode {
  const words = useWords();
  const title = words.t(`task.${card.kind}`);
  return (
    <li>
      <article className="card task" aria-label={title}>
        <h2 className="card-title">
          <Icon name={kindIcon(card.kind)} size={28} />
          {title}
        </h2>
        <TaskFacts card={card} />
        {card.clash ? <Banner tone="warning">{words.t('find.clash')}</Banner> : null}
        <p className="reason">{words.t(reasonKey(card))}</p>
        {blocked === undefined ? (
          <Link to={`/take/${card.id}`} variant="primary" size="big">
            {words.t('find.take')}
          </Link>
        ) : (
          <p className="blocked">{blocked}</p>
        )}
      </article>
    </li>
  );
}

/** The facts of an open task, with the road there and the stay. */
export function TaskFacts({ card }: { readonly card: BoardCard }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const text = words.t('fact.travelAndStay', {
    travel: time.length(card.travelSeconds),
    stay: time.length(card.serviceSeconds),
  });
  return <CoarseFacts task={card} length={{ icon: 'clock', label: words.t('fact.minutes'), text }} />;
}
