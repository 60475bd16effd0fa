import type { ReactNode } from 'react';
import { Banner, Button, useToast } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useOnline } from '../../frame/use-online';
import { useWords } from '../../messages';
import type { WeekWords } from '../data/use-week-words';
import type { Asking } from './board-state';
import type { WeekDesk } from './use-week-desk';

interface ChangesProps {
  readonly desk: WeekDesk;
  readonly say: WeekWords;
  readonly ask: (asking: Asking) => void;
}

/**
 * What is unsaved, right above the board: nothing is sent before Publish. It does not float, so that it covers no card that
 * has the focus; P reaches it from anywhere on the board.
 */
export function ChangesBar({ desk, ask }: Omit<ChangesProps, 'say'>): ReactNode {
  const words = useWords();
  const notify = useToast();
  const online = useOnline();
  const count = desk.draft.length;
  const drafts = desk.board.filter(({ state, mark }) => state === 'draft' && mark !== 'cancelled').length;
  const discard = (): void => {
    const { draft } = desk;
    desk.replace([]);
    notify({
      tone: 'info',
      text: words.t('week.discarded', { count }),
      undo: { label: words.t('app.undo'), run: () => desk.replace(draft) },
    });
  };
  const nothing = count === 0 ? words.t('week.bar.none') : undefined;
  return (
    <div className="changes-bar" role="region" aria-label={words.t('week.bar')}>
      <p role="status">{words.t('week.bar.changes', { count, drafts })}</p>
      <Button
        icon="undo"
        label={words.t('week.undo')}
        reason={desk.canUndo ? undefined : words.t('week.undo.none')}
        hushed
        onPress={desk.undo}
      />
      <Button
        icon="redo"
        label={words.t('week.redo')}
        reason={desk.canRedo ? undefined : words.t('week.redo.none')}
        hushed
        onPress={desk.redo}
      />
      <Button reason={nothing} hushed onPress={discard}>
        {words.t('week.discard')}
      </Button>
      <Button
        variant="primary"
        icon="eye"
        reason={online ? undefined : words.t('week.offline')}
        onPress={() => ask({ ask: 'publish' })}
      >
        {words.t('week.preview')}
      </Button>
    </div>
  );
}

/** What somebody should know before going on: kept changes, conflicts, what was merged, who else is here. */
export function WeekNotices({ desk, say, ask }: ChangesProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { kept, conflicts, merged, data } = desk;
  const viewer = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      {viewer === time.zone ? null : <Banner tone="info">{words.t('week.zone', { zone: time.zone })}</Banner>}
      <div role="status">
        {data.others.length > 0 ? (
          <Banner tone="info">
            {words.t('week.others', {
              handles: new Intl.ListFormat(words.locale).format(data.others.map(({ handle }) => handle)),
              count: data.others.length,
            })}
          </Banner>
        ) : null}
      </div>
      {kept ? (
        <Banner
          tone="warning"
          announce="status"
          action={
            <>
              <Button onPress={desk.takeKept}>{words.t('week.kept.take')}</Button>
              <Button onPress={desk.dropKept}>{words.t('week.kept.drop')}</Button>
            </>
          }
        >
          {words.t('week.kept', { count: kept.draft.length, time: time.clock(kept.at) })}
        </Banner>
      ) : null}
      {conflicts.length > 0 ? (
        <Banner
          tone="danger"
          announce="alert"
          action={<Button onPress={() => ask({ ask: 'conflicts' })}>{words.t('week.conflict.look')}</Button>}
        >
          {words.t('week.conflict', { count: conflicts.length })}
        </Banner>
      ) : null}
      {merged.length > 0 ? (
        <Banner
          tone="info"
          announce="status"
          action={<Button onPress={desk.hideMerged}>{words.t('week.merged.seen')}</Button>}
        >
          <p>{words.t('week.merged', { count: merged.length })}</p>
          <ul>
            {merged.map(({ id, now, theirs }) => (
              <li key={id}>
                {words.t('week.merged.line', {
                  shift: now ? say.shift(now) : '',
                  fields: new Intl.ListFormat(words.locale).format(
                    theirs.map(({ field }) => words.t(`week.field.${field}`)),
                  ),
                })}
              </li>
            ))}
          </ul>
        </Banner>
      ) : null}
    </>
  );
}
