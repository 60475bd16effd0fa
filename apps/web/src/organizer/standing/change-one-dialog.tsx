import { useMutation } from '@apollo/client/react';
import type { TaskDraft } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Select, useToast } from '../../ui';
import type { OpenedCase } from '../case/use-opened';
import { CommandDialog } from '../frame/command-dialog';
import { DaySelect } from '../frame/day-select';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { CHANGE_OCCURRENCE } from './standing-documents';
import { isWhole, sealAllFor } from './seal-standing';
import { tasksOf } from './standing-tasks';

interface ChangeOneDialogProps {
  readonly file: OpenCaseFieldsFragment;
  readonly facts: OpenedCase;
  readonly kitId: string | null;
  /** The tasks that this request makes at another time. */
  readonly draftsAt: (when: When) => readonly TaskDraft[];
  readonly onEnd: () => void;
}

type When = Pick<OpenCaseFieldsFragment, 'day' | 'fromMinute' | 'toMinute'>;

const BLOCK = 120;
const LATEST = 1440;

/** Whether a request is a day of a standing one that has no drawers of its own yet: only such a day changes alone. */
export const isSharedDay = ({ id, state, standing, boxes }: OpenCaseFieldsFragment): boolean =>
  standing !== null && state === 'open' && boxes.every(({ subjectId }) => subjectId !== id);

/** Another day or hour for this time only: it gets drawers of its own, the others stay as they are. */
export function ChangeOneDialog(props: ChangeOneDialogProps): ReactNode {
  const { file, facts } = props;
  const words = useWords();
  const time = useHubTime();
  const [day, setDay] = useState<string>(file.day);
  const [from, setFrom] = useState(String(file.fromMinute));
  const { busy, save } = useChangeOne(props);
  const lasts = file.toMinute - file.fromMinute;
  const fromMinute = Number(from);
  const isSame = day === file.day && fromMinute === file.fromMinute;
  const reason = !isWhole(facts)
    ? words.t('case.drawerShut')
    : isSame
      ? words.t('standing.one.same')
      : undefined;
  return (
    <CommandDialog
      title={words.t('standing.one')}
      act={words.t('standing.one')}
      busy={busy}
      reason={reason}
      onAct={() => void save({ day, fromMinute, toMinute: fromMinute + lasts })}
      onEnd={props.onEnd}
    >
      <p>{words.t('standing.one.lead')}</p>
      <DaySelect value={day} onChange={setDay} />
      {file.kind === 'ride' ? (
        <Banner tone="info">{words.t('standing.one.ride')}</Banner>
      ) : (
        <Select
          label={words.t('standing.time')}
          value={from}
          options={startsOf(file).map((minute) => ({
            value: String(minute),
            label: time.window(minute, minute + lasts),
          }))}
          onChange={setFrom}
        />
      )}
    </CommandDialog>
  );
}

/** Blocks of the day in which it fits, and the time it has now, whether that is one of them or not. */
function startsOf({ fromMinute, toMinute }: When): readonly number[] {
  const lasts = toMinute - fromMinute;
  const blocks = Array.from({ length: LATEST / BLOCK }, (_, i) => i * BLOCK);
  const fitting = blocks.filter((minute) => minute + lasts <= LATEST && minute !== fromMinute);
  return [...fitting, fromMinute].sort((a, b) => a - b);
}

function useChangeOne({ file, facts, kitId, draftsAt, onEnd }: ChangeOneDialogProps) {
  const words = useWords();
  const time = useHubTime();
  const say = useToast();
  const { keys } = useUnlocked();
  const { busy, run } = useCommand();
  const [change] = useMutation(CHANGE_OCCURRENCE, {
    refetchQueries: ['CaseFile', 'Inbox', 'StandingRequests'],
  });
  const save = async (when: When): Promise<void> => {
    const { id, version } = file;
    const done = await run(async (key) =>
      change({
        variables: {
          input: {
            ...{ id, version, key, ...when },
            tasks: tasksOf(draftsAt(when), kitId),
            boxes: await sealAllFor(keys, file, facts, id),
          },
        },
      }),
    );
    if (!done) return;
    say({ tone: 'success', text: words.t('standing.one.done', { day: time.shortDay(when.day) }) });
    onEnd();
  };
  return { busy, save };
}
