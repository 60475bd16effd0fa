import { NOTE_REASONS, type NoteReason } from '@doorstep/lifecycle';
import { useMemo, useState, type ReactNode } from 'react';
import { Banner, Button, CheckRows, Dialog, RadioRows, useToast } from '../../../ui';
import { useWords } from '../../messages';
import type { WeekDesk } from '../board/use-week-desk';
import { usePublish, type RefusedLine } from '../data/use-publish';
import type { WeekWords } from '../data/use-week-words';
import type { BoardShift } from '../model/board';
import { breachesOf, lawsOn } from '../model/checks';
import { isClosed } from '../model/closed-days';
import { toldBy } from '../model/told';

interface PublishDialogProps {
  readonly desk: WeekDesk;
  readonly say: WeekWords;
  readonly onClose: () => void;
}

/** What goes out and who hears what, before anything does. Shifts that break a rule stay behind, by name. */
export function PublishDialog({ desk, say, onClose }: PublishDialogProps): ReactNode {
  const words = useWords();
  const notify = useToast();
  const publish = usePublish(desk);
  const drafts = desk.board.filter(({ state, mark }) => state === 'draft' && mark !== 'cancelled');
  const [chosen, setChosen] = useState<readonly string[]>(() => drafts.map(({ id }) => id));
  const [note, setNote] = useState<NoteReason | null>(null);
  const broken = useBroken(desk, say, chosen);
  const held = new Set(broken.map(({ shift }) => shift.id));
  const ids = chosen.filter((id) => !held.has(id));
  const left = desk.draft.filter(({ id }) => held.has(id)).length;
  const count = desk.draft.length - left;
  const isNothing = count === 0 && ids.length === 0;
  const { closed, sites } = desk.data;
  const warned = drafts.some((one) => ids.includes(one.id) && isClosed(closed, sites, one.siteId, one.day));
  const send = async (): Promise<void> => {
    const done = await publish.send({ ids, heldBack: held, note });
    if (!done) return;
    notify({
      tone: 'success',
      text: words.t('week.publish.done', { changes: count, published: ids.length }),
    });
    onClose();
  };
  return (
    <Dialog
      open
      size="wide"
      title={words.t('week.publish.title')}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button
            variant="primary"
            icon="check"
            busy={publish.busy}
            reason={blockOf({ isNothing, conflicts: desk.conflicts.length, words })}
            onPress={() => void send()}
          >
            {words.t(left > 0 ? 'week.publish.rest' : 'week.publish.do', {
              count: count + untouched(desk, ids),
            })}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Refused lines={publish.refused} say={say} desk={desk} />
        <Broken broken={broken} say={say} />
        <Told {...{ desk, say }} ids={ids} held={held} />
        {drafts.length > 0 ? (
          <div className="drafts">
            <CheckRows
              label={words.t('week.publish.drafts')}
              hint={words.t('week.publish.drafts.hint')}
              value={chosen}
              choices={drafts.map((shift) => ({
                value: shift.id,
                label: say.shift(shift),
                hint: words.t('week.publish.hint', {
                  site: say.site(shift.siteId),
                  standing: say.standing(shift),
                }),
              }))}
              onChange={setChosen}
            />
          </div>
        ) : null}
        {warned ? (
          <RadioRows
            label={words.t('week.publish.note')}
            shape="chips"
            value={note}
            choices={NOTE_REASONS.map((value) => ({ value, label: words.t(`week.note.${value}`) }))}
            onChange={setNote}
          />
        ) : null}
      </div>
    </Dialog>
  );
}

/** Drafts of the server that go out unchanged: they are not among the changes. */
const untouched = (desk: WeekDesk, ids: readonly string[]): number =>
  ids.filter((id) => !desk.draft.some((edit) => edit.id === id)).length;

function blockOf({
  isNothing,
  conflicts,
  words,
}: {
  readonly isNothing: boolean;
  readonly conflicts: number;
  readonly words: ReturnType<typeof useWords>;
}): string | undefined {
  if (conflicts > 0) return words.t('week.publish.conflicts', { count: conflicts });
  return isNothing ? words.t('week.publish.nothing') : undefined;
}

interface BrokenShift {
  readonly shift: BoardShift;
  readonly lines: readonly (readonly [who: string | null, why: string])[];
}

/** Shifts of this draft that the law keeps back. */
function useBroken(desk: WeekDesk, say: WeekWords, chosen: readonly string[]): readonly BrokenShift[] {
  const words = useWords();
  const { board, ground, draft } = desk;
  return useMemo(() => {
    const touched = board.filter(({ id }) => chosen.includes(id) || draft.some((edit) => edit.id === id));
    return touched
      .map((shift): BrokenShift => {
        const breaches = breachesOf(shift, ground.zone, Date.now()).map(
          (breach) => [null, words.t(`week.breach.${breach}`)] as const,
        );
        const laws = lawsOn(ground, shift).map(
          ({ memberId, check }) => [memberId, say.check(check)] as const,
        );
        return { shift, lines: [...breaches, ...laws] };
      })
      .filter(({ lines }) => lines.length > 0);
  }, [board, chosen, draft, ground, say, words]);
}

function Broken({
  broken,
  say,
}: {
  readonly broken: readonly BrokenShift[];
  readonly say: WeekWords;
}): ReactNode {
  const words = useWords();
  if (broken.length === 0) return null;
  return (
    <Banner tone="danger">
      <p>{words.t('week.publish.broken', { count: broken.length })}</p>
      <ul>
        {broken.map(({ shift, lines }) => (
          <li key={shift.id}>
            {say.shift(shift)}
            <ul>
              {lines.map(([who, why]) => (
                <li key={`${who ?? ''} ${why}`}>
                  {who === null ? why : words.t('week.move.who', { handle: say.handle(who), why })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Banner>
  );
}

interface ToldProps extends Omit<PublishDialogProps, 'onClose'> {
  readonly ids: readonly string[];
  readonly held: ReadonlySet<string>;
}

/** Who hears what, word for word as it stands on a lock screen: no name, no place, no need. */
function Told({ desk, say, ids, held }: ToldProps): ReactNode {
  const words = useWords();
  const touched = desk.board.filter(({ id, mark }) => !held.has(id) && (mark !== 'none' || ids.includes(id)));
  const told = toldBy(touched, new Set(ids));
  const kinds = [...new Set(told.flatMap(({ notices }) => notices.map(({ kind }) => kind)))];
  return (
    <section className="stack" data-gap="2" aria-label={words.t('week.told')}>
      <h3>{words.t('week.told')}</h3>
      {told.length === 0 ? <p>{words.t('week.told.nobody')}</p> : null}
      <ul className="rows">
        {told.map(({ memberId, notices }) => (
          <li key={memberId} className="row-block">
            <strong>{say.handle(memberId)}</strong>
            <ul>
              {notices.map(({ kind, shiftId }) => {
                const shift = touched.find(({ id }) => id === shiftId);
                return (
                  <li key={`${kind} ${shiftId}`}>
                    {words.t('week.told.line', {
                      what: words.t(`week.told.${kind}`),
                      shift: shift ? say.shift(shift) : '',
                    })}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      {kinds.length > 0 ? (
        <>
          <p className="meta">{words.t('week.told.texts')}</p>
          <ul className="stack" data-gap="1">
            {kinds.map((kind) => (
              <li key={kind} className="told-text">
                {words.t(`notice.${kind}`)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

interface RefusedProps extends Omit<PublishDialogProps, 'onClose'> {
  readonly lines: readonly RefusedLine[] | null;
}

/** What the server refused, by shift and person. Nothing was sent. */
function Refused({ lines, say, desk }: RefusedProps): ReactNode {
  const words = useWords();
  if (!lines) return null;
  const nameOf = (id: string): string => {
    const shift = desk.board.find((one) => one.id === id);
    return shift ? say.shift(shift) : '';
  };
  return (
    <Banner tone="danger" announce="alert">
      <p>{words.t('week.publish.refused')}</p>
      <ul>
        {lines.map(({ shiftId, memberId, why }) => (
          <li key={`${shiftId ?? ''} ${memberId ?? ''} ${why}`}>
            {shiftId === null
              ? words.t(why)
              : memberId === null
                ? words.t('week.publish.line', { shift: nameOf(shiftId), why: words.t(why) })
                : words.t('week.publish.lineWho', {
                    shift: nameOf(shiftId),
                    handle: say.handle(memberId),
                    why: words.t(why),
                  })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
