import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { LiveQuery, RunFieldsFragment } from '../../gql/graphql';
import type { Fault } from '../../platform/graphql/refusals';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, CheckRows, Dialog, Select, useToast } from '../../ui';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { boxesAmong, handOverInput, isUnderWay, movableTasks, openStops } from './hand-over';
import { HAND_OVER } from './live-documents';
import { useRefusedSentence } from './refused-sentence';

type LiveDay = LiveQuery['organizerDay'];

interface HandOverDialogProps {
  readonly run: RunFieldsFragment;
  readonly day: LiveDay;
  readonly onClose: () => void;
}

const NOBODY = 'nobody';
/** Meetings are a quarter of an hour apart, up to two hours from now. */
const QUARTER = 900_000;
const MEETINGS = 8;

const nextQuarters = (now: number): readonly number[] =>
  Array.from({ length: MEETINGS }, (_, i) => (Math.floor(now / QUARTER) + 1 + i) * QUARTER);

/** Single stops of a run to another driver, or back to everybody; boxes by a meeting. */
export function HandOverDialog({ run, day, onClose }: HandOverDialogProps): ReactNode {
  const words = useWords();
  const form = useHandOver(run, day, onClose);
  const { others, boxes } = form;
  return (
    <Dialog
      open
      title={words.t('live.hand.title', { letter: run.letter, handle: run.member.handle })}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button
            variant="primary"
            busy={form.busy}
            reason={form.chosen.length === 0 ? words.t('live.hand.none') : undefined}
            onPress={() => void form.send()}
          >
            {words.t(form.to === NOBODY ? 'live.hand.release' : 'live.hand.do', {
              count: form.chosen.length,
            })}
          </Button>
        </>
      }
    >
      <div className="stack">
        {form.refused === null ? null : (
          <Banner tone="danger" announce="alert">
            {form.refused}
          </Banner>
        )}
        <StopChoice run={run} day={day} chosen={form.chosen} onChange={form.setChosen} />
        <Select
          label={words.t('live.hand.to')}
          value={form.to}
          options={[
            ...others.map(({ id, letter, member }) => ({
              value: id,
              label: words.t('live.hand.run', { letter, handle: member.handle }),
            })),
            { value: NOBODY, label: words.t('live.hand.nobody') },
          ]}
          onChange={form.setTo}
        />
        {boxes > 0 && form.to !== NOBODY ? <MeetingFields form={form} /> : null}
        {boxes > 0 && form.to === NOBODY ? (
          <p className="meta">{words.t('live.hand.boxesStay', { count: boxes })}</p>
        ) : null}
        <p className="meta">{words.t('live.hand.note')}</p>
      </div>
    </Dialog>
  );
}

interface StopChoiceProps extends Pick<HandOverDialogProps, 'run' | 'day'> {
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

function StopChoice({ run, day, chosen, onChange }: StopChoiceProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  const stops = openStops(run);
  return (
    <CheckRows
      label={words.t('live.hand.which')}
      value={chosen}
      onChange={onChange}
      choices={movableTasks(run).map((id) => {
        const stop = stops.find(({ taskId }) => taskId === id);
        const task = day.tasks.find((one) => one.id === id);
        return {
          value: id,
          label: words.t('live.hand.stop', {
            what: words.t(`task.${task?.kind ?? 'delivery'}`),
            zone: zone(task?.cell ?? null),
            time: time.clock(stop?.arriveAt ?? run.startsAt),
          }),
          ...(boxesAmong(run, [id]).length > 0 ? { hint: words.t('live.hand.aboard') } : {}),
        };
      })}
    />
  );
}

type Form = ReturnType<typeof useHandOver>;

/** Boxes in a car change cars where two people meet. */
function MeetingFields({ form }: { readonly form: Form }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  return (
    <fieldset className="choices">
      <legend className="field-label">{words.t('live.hand.meeting', { count: form.boxes })}</legend>
      <div className="row" data-gap="3">
        <Select
          label={words.t('live.hand.where')}
          value={form.cell}
          options={form.places.map(({ cell, hub }) => ({
            value: cell,
            label: hub ? words.t('live.hand.atHub') : zone(cell),
          }))}
          onChange={form.setCell}
        />
        <Select
          label={words.t('live.hand.when')}
          value={String(form.at)}
          options={form.hours.map((at) => ({ value: String(at), label: time.clock(at) }))}
          onChange={(at) => form.setAt(Number(at))}
        />
      </div>
    </fieldset>
  );
}

function useHandOver(run: RunFieldsFragment, day: LiveDay, onClose: () => void) {
  const words = useWords();
  const say = useToast();
  const { hub } = useUnlocked().me;
  const others = day.runs.filter((one) => one.id !== run.id && isUnderWay(one));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [to, setTo] = useState(others[0]?.id ?? NOBODY);
  const [hours] = useState(() => nextQuarters(Date.now()));
  const [at, setAt] = useState(hours[1] ?? 0);
  const target = others.find(({ id }) => id === to) ?? null;
  const places = placesToMeet(hub.cell, [run, ...(target ? [target] : [])], day);
  const [cell, setCell] = useState(hub.cell);
  const [fault, setFault] = useState<Fault | null>(null);
  const sentence = useRefusedSentence();
  const { busy, run: command } = useCommand(setFault);
  const [handOver] = useMutation(HAND_OVER, { refetchQueries: ['Live', 'LooseGoods'] });
  const aboard = new Set(boxesAmong(run, chosen));
  const boxes = day.tasks.reduce(
    (sum, task) => sum + (aboard.has(task.id) ? Math.max(1, task.loadUnits) : 0),
    0,
  );
  const send = async (): Promise<void> => {
    const meeting = boxes > 0 && target ? { cell, at } : null;
    const input = handOverInput({
      ...{ day: day.day, from: run, taskIds: chosen, to: target, meeting },
      ...{ tasks: day.tasks, now: Date.now() },
    });
    const done = await command((key) => handOver({ variables: { input: { ...input, key } } }));
    if (!done) return;
    onClose();
    say({
      tone: 'success',
      text: target
        ? words.t('live.handed', { handle: target.member.handle, count: chosen.length })
        : words.t('live.released', { count: chosen.length }),
    });
  };
  const form = { chosen, setChosen, to, setTo, cell, setCell, at, setAt };
  return { ...form, others, hours, places, boxes, busy, send, refused: fault && sentence(fault) };
}

/** The hub, and where the two cars are expected next. */
function placesToMeet(hub: string, runs: readonly RunFieldsFragment[], { tasks }: LiveDay) {
  const cells = runs.flatMap((run) => {
    const next = openStops(run)[0];
    return tasks.find(({ id }) => id === next?.taskId)?.cell ?? [];
  });
  return [...new Set([hub, ...cells])].map((cell) => ({ cell, hub: cell === hub }));
}
