import type { ReactNode } from 'react';
import { Banner, Button, EmptyState, Skeleton } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { FaultNote, Screen } from '../frame/screen';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { useBoardHere } from './board';
import { AreasOnMap } from './find-map';
import { TaskCard } from './task-card';

/** What can be taken, soonest first. A plain list: the map is never the only copy of anything. */
export function Find(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const board = useBoardHere();
  const online = useOnline();
  const lost = !online || board.fault?.code === 'OFFLINE';
  const blocked = lost ? words.t('find.offlineTake') : undefined;
  return (
    <Screen title={words.t('find.title')}>
      {lost && board.readAt !== null ? (
        <Banner tone="warning">{words.t('find.old', { time: time.clock(board.readAt) })}</Banner>
      ) : null}
      {board.fault && !(lost && board.readAt !== null) ? (
        <FaultNote fault={board.fault} onRetry={board.again} />
      ) : null}
      {board.cards === null && !board.fault ? <Skeleton label={words.t('app.loading')} rows={6} /> : null}
      {board.cards?.length === 0 ? <EmptyState icon="check">{words.t('find.empty')}</EmptyState> : null}
      <AreasOnMap cards={board.cards} />
      <ul className="cards" aria-label={words.t('find.list')}>
        {board.cards?.map((card) => (
          <TaskCard key={card.id} card={card} blocked={blocked} />
        ))}
      </ul>
      {board.more ? (
        <Button size="big" busy={board.busy} reason={blocked} onPress={board.showMore}>
          {words.t('find.more')}
        </Button>
      ) : null}
    </Screen>
  );
}
