import { useMutation } from '@apollo/client/react';
import { LONGEST_PROMISE_DAYS } from '@doorstep/lifecycle';
import { addDays, weekdayOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { OpenCaseFieldsFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Dialog, useToast } from '../../ui';
import type { OpenedCase } from '../case/use-opened';
import { useCommand } from '../frame/use-command';
import { useHubTime } from '../frame/hub-time';
import type { KitChoiceState } from '../inbox/kit-choice';
import { useWords } from '../messages';
import { textOfRule } from '../week/model/term-rule';
import { DayField, RuleFields, type RuleDraft } from './rule-fields';
import { isWhole, sealAllFor } from './seal-standing';
import { MAKE_STANDING } from './standing-documents';
import { tasksOf } from './standing-tasks';

interface ComeBackDialogProps {
  readonly file: OpenCaseFieldsFragment;
  readonly facts: OpenedCase;
  readonly kit: Pick<KitChoiceState, 'drafts' | 'kitId'>;
  readonly onEnd: () => void;
}

/** Makes a need come back. Only staff do it, after talking to the family; everything is sealed once more for it. */
export function ComeBackDialog({ file, facts, kit, onEnd }: ComeBackDialogProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [rule, setRule] = useState<RuleDraft>({
    everyWeeks: 1,
    weekdays: [weekdayOf(dayText(file.day))],
    until: '',
  });
  const [renewBy, setRenewBy] = useState<string>(addDays(time.today(), LONGEST_PROMISE_DAYS));
  const make = useMake(file, facts, kit, onEnd);
  const reason =
    rule.weekdays.length === 0
      ? words.t('standing.days.none')
      : kit.drafts.length === 0
        ? words.t('case.tasks.none')
        : isWhole(facts)
          ? undefined
          : words.t('case.drawerShut');
  return (
    <Dialog
      open
      title={words.t('standing.make')}
      closeLabel={words.t('app.close')}
      onClose={onEnd}
      actions={
        <>
          <Button onPress={onEnd}>{words.t('app.cancel')}</Button>
          <Button
            variant="primary"
            busy={make.busy}
            reason={reason}
            onPress={() => void make.run(rule, renewBy)}
          >
            {words.t('standing.make.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{words.t('standing.make.lead', { window: time.window(file.fromMinute, file.toMinute) })}</p>
        <RuleFields draft={rule} onChange={setRule} />
        <DayField
          label={words.t('standing.renewBy')}
          hint={words.t('standing.renewBy.hint')}
          value={renewBy}
          onChange={setRenewBy}
        />
        <Banner tone="info">{words.t('standing.make.sealed')}</Banner>
      </div>
    </Dialog>
  );
}

/** The first day on or after `from` that one of these weekdays names. */
export function firstDay(from: string, weekdays: readonly number[]): string {
  const start = dayText(from);
  for (let ahead = 0; ahead < 7; ahead++) {
    const day = addDays(start, ahead);
    if (weekdays.includes(weekdayOf(day))) return day;
  }
  return from;
}

function useMake(
  file: OpenCaseFieldsFragment,
  facts: OpenedCase,
  kit: ComeBackDialogProps['kit'],
  onEnd: () => void,
) {
  const words = useWords();
  const say = useToast();
  const navigate = useNavigate();
  const { keys } = useUnlocked();
  const { busy, run } = useCommand();
  const [make] = useMutation(MAKE_STANDING, { refetchQueries: ['CaseFile', 'Inbox', 'StandingRequests'] });
  return {
    busy,
    run: async (rule: RuleDraft, renewBy: string): Promise<void> => {
      const weekdays = rule.weekdays as readonly (0 | 1 | 2 | 3 | 4 | 5 | 6)[];
      const done = await run(async (key) =>
        make({
          variables: {
            input: {
              id: key,
              key,
              requestId: file.id,
              version: file.version,
              rule: textOfRule({ everyWeeks: rule.everyWeeks, weekdays, until: null }),
              startsOn: firstDay(file.day, rule.weekdays),
              until: rule.until === '' ? null : rule.until,
              renewBy,
              fromMinute: file.fromMinute,
              toMinute: file.toMinute,
              tasks: tasksOf(kit.drafts, kit.kitId),
              boxes: await sealAllFor(keys, file, facts, key),
            },
          },
        }).then(({ data }) => {
          const id = data?.makeStanding.id;
          say({ tone: 'success', text: words.t('standing.made') });
          if (id !== undefined) void navigate(`/standing/${id}`);
        }),
      );
      if (done) onEnd();
    },
  };
}
