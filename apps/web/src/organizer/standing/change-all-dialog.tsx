import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { StandingFieldsFragment } from '../../gql/graphql';
import { Banner, Select, useToast } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { ruleOfText, textOfRule } from '../week/model/term-rule';
import { firstDay } from './come-back-dialog';
import { RuleFields, type RuleDraft } from './rule-fields';
import { CHANGE_STANDING } from './standing-documents';

const BLOCK = 120;
const LATEST = 1440;

interface ChangeAllDialogProps {
  readonly standing: StandingFieldsFragment;
  readonly onEnd: () => void;
}

/** Another rule or another time for all days that nobody has said yes to. */
export function ChangeAllDialog({ standing, onEnd }: ChangeAllDialogProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const known = ruleOfText(standing.rule);
  const [rule, setRule] = useState<RuleDraft>({
    everyWeeks: known?.everyWeeks ?? 1,
    weekdays: known?.weekdays ?? [],
    until: standing.until ?? '',
  });
  const [from, setFrom] = useState(String(standing.fromMinute));
  const save = useChange(standing, onEnd);
  const lasts = standing.toMinute - standing.fromMinute;
  const starts: number[] = [];
  for (let minute = 0; minute + lasts <= LATEST; minute += BLOCK) starts.push(minute);
  return (
    <CommandDialog
      title={words.t('standing.change')}
      act={words.t('standing.change')}
      busy={save.busy}
      reason={rule.weekdays.length === 0 ? words.t('standing.days.none') : undefined}
      onAct={() => void save.run(rule, Number(from))}
      onEnd={onEnd}
    >
      <p>{words.t('standing.change.lead')}</p>
      <RuleFields draft={rule} onChange={setRule} />
      {standing.kind === 'ride' ? (
        <Banner tone="info">{words.t('standing.one.ride')}</Banner>
      ) : (
        <Select
          label={words.t('standing.time')}
          value={from}
          options={starts.map((minute) => ({
            value: String(minute),
            label: time.window(minute, minute + lasts),
          }))}
          onChange={setFrom}
        />
      )}
    </CommandDialog>
  );
}

function useChange(standing: StandingFieldsFragment, onEnd: () => void) {
  const words = useWords();
  const time = useHubTime();
  const say = useToast();
  const { busy, run } = useCommand();
  const [change] = useMutation(CHANGE_STANDING);
  return {
    busy,
    run: async (rule: RuleDraft, fromMinute: number): Promise<void> => {
      const by = fromMinute - standing.fromMinute;
      const weekdays = rule.weekdays as readonly (0 | 1 | 2 | 3 | 4 | 5 | 6)[];
      const done = await run((key) =>
        change({
          variables: {
            input: {
              id: standing.id,
              version: standing.version,
              key,
              rule: textOfRule({ everyWeeks: rule.everyWeeks, weekdays, until: null }),
              startsOn: firstDay(
                standing.startsOn > time.today() ? standing.startsOn : time.today(),
                rule.weekdays,
              ),
              until: rule.until === '' ? null : rule.until,
              fromMinute,
              toMinute: standing.toMinute + by,
              tasks: standing.tasks.map((task) => ({
                ...task,
                id: crypto.randomUUID(),
                fromMinute: task.fromMinute + by,
                toMinute: task.toMinute + by,
              })),
            },
          },
        }),
      );
      if (done) say({ tone: 'success', text: words.t('standing.done.change') });
      onEnd();
    },
  };
}
