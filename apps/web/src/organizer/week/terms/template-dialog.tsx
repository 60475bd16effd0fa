import { useMutation } from '@apollo/client/react';
import type { Weekday } from '@doorstep/schedule';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../../gql';
import { Button, CheckRows, Dialog, RadioRows, Select, TextField, useToast } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useCommand } from '../../frame/use-command';
import { useWords } from '../../messages';
import type { OpenedSite } from '../data/use-opened-sites';
import type { WeekWords } from '../data/use-week-words';
import { HoursFields, KindSelect, PlacesFields, SiteSelect } from '../dialogs/facts-form';
import { SignUpFields } from '../dialogs/sign-up-fields';
import { draftOfTerm, NEW_TERM, termOf, type TermDraft } from '../model/term-draft';
import { EVERY_WEEKS, firstOwnDay } from '../model/term-rule';
import type { Template } from './terms-week';
import { mondayFirst, useWeekdayName } from './use-rule-words';

const SAVE_TEMPLATE = graphql(`
  mutation SaveTemplate($input: SaveTemplateInput!) {
    saveTemplate(input: $input) {
      ...TemplateFields
    }
  }
`);

interface TemplateDialogProps {
  readonly template: Template | null;
  readonly sites: readonly OpenedSite[];
  readonly say: WeekWords;
  readonly onClose: () => void;
}

/** A term by plain choices: what, where, which hours, which weekdays, from when until when. */
export function TemplateDialog({ template, sites, say, onClose }: TemplateDialogProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const notify = useToast();
  const { busy, run } = useCommand();
  const [send] = useMutation(SAVE_TEMPLATE, { refetchQueries: ['Terms', 'Week'], awaitRefetchQueries: true });
  const [term, setTerm] = useState<TermDraft>(() =>
    template ? draftOfTerm(template) : NEW_TERM(time.today()),
  );
  const set = (change: Partial<TermDraft>): void => setTerm((now) => ({ ...now, ...change }));
  const missing = term.repeats && term.weekdays.length === 0 ? words.t('terms.need.days') : undefined;
  const save = async (state: 'active' | 'ended'): Promise<void> => {
    const done = await run((key) =>
      send({
        variables: {
          input: { ...termOf(term), id: template?.id ?? key, version: template?.version ?? 0, state, key },
        },
      }),
    );
    if (!done) return;
    notify({ tone: 'success', text: words.t(state === 'active' ? 'terms.saved' : 'terms.ended') });
    onClose();
  };
  return (
    <Dialog
      open
      size="wide"
      title={words.t(template ? 'terms.edit.title' : 'terms.new')}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          {template ? (
            <Button variant="danger" busy={busy} onPress={() => void save('ended')}>
              {words.t('terms.end')}
            </Button>
          ) : null}
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button variant="primary" busy={busy} reason={missing} onPress={() => void save('active')}>
            {words.t('terms.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <KindSelect value={term.kind} onChange={(kind) => set({ kind, places: NEW_TERM('', kind).places })} />
        <SiteSelect {...{ sites, say }} value={term.siteId} onChange={(siteId) => set({ siteId })} />
        <HoursFields value={term} onChange={set} />
        <RuleFields term={term} set={set} isCustom={template != null && term.otherRule !== null} />
        <PlacesFields kind={term.kind} places={term.places} onChange={(places) => set({ places })} />
        <SignUpFields value={term} onChange={set} />
        {template ? <p className="meta">{words.t('terms.edit.note')}</p> : null}
      </div>
    </Dialog>
  );
}

interface RuleFieldsProps {
  readonly term: TermDraft;
  readonly set: (change: Partial<TermDraft>) => void;
  readonly isCustom: boolean;
}

const WEEKDAYS: readonly Weekday[] = ([0, 1, 2, 3, 4, 5, 6] as const).toSorted(
  (a, b) => mondayFirst(a) - mondayFirst(b),
);

function RuleFields({ term, set, isCustom }: RuleFieldsProps): ReactNode {
  const words = useWords();
  const weekday = useWeekdayName();
  if (isCustom) return <p>{words.t('terms.rule.other')}</p>;
  return (
    <>
      <RadioRows
        label={words.t('terms.repeats')}
        shape="chips"
        value={term.repeats ? 'yes' : 'no'}
        choices={[
          { value: 'yes', label: words.t('terms.repeats.yes') },
          { value: 'no', label: words.t('terms.repeats.no') },
        ]}
        onChange={(value) => set({ repeats: value === 'yes' })}
      />
      <TextField
        type="date"
        label={words.t(term.repeats ? 'terms.starts' : 'terms.day')}
        value={term.startsOn}
        onChange={(startsOn) => set({ startsOn })}
        hint={
          term.repeats &&
          term.weekdays.length > 0 &&
          firstOwnDay(term.startsOn, term.weekdays) !== term.startsOn
            ? words.t('terms.starts.later')
            : undefined
        }
      />
      {term.repeats ? (
        <>
          <CheckRows
            label={words.t('terms.weekdays')}
            shape="chips"
            value={term.weekdays.map(String)}
            choices={WEEKDAYS.map((day) => ({ value: String(day), label: weekday(day) }))}
            onChange={(chosen) => set({ weekdays: WEEKDAYS.filter((day) => chosen.includes(String(day))) })}
          />
          <Select
            label={words.t('terms.every')}
            value={String(term.everyWeeks)}
            options={EVERY_WEEKS.map((n) => ({
              value: String(n),
              label: words.t('terms.every.weeks', { n }),
            }))}
            onChange={(n) => set({ everyWeeks: Number(n) })}
          />
          <TextField
            type="date"
            label={words.t('terms.until')}
            hint={words.t('terms.until.hint')}
            value={term.until}
            onChange={(until) => set({ until })}
          />
        </>
      ) : null}
    </>
  );
}
