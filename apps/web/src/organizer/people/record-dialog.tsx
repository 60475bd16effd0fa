import { useMutation } from '@apollo/client/react';
import {
  COURSES,
  CREDENTIAL_KINDS,
  type Course,
  type Requirement,
  type RequirementKind,
} from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import type { TrustedFieldsFragment } from '../../gql/graphql';
import { Button, Dialog, Select, TextField, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { RECORD_CREDENTIAL } from './people-commands';
import { useTrustWords } from './use-trust-words';

/** Papers with an end of their own printed on them. */
const DATED: readonly RequirementKind[] = ['licence', 'insurance'];
const FIRST_COURSE = COURSES[0];

interface RecordDialogProps {
  readonly person: TrustedFieldsFragment;
  /** What is to be written down; chosen here when absent. */
  readonly start?: Pick<Requirement, 'kind' | 'course'>;
  readonly onClose: () => void;
}

/** Writes down that a person saw a paper or had a talk. The paper itself is never taken. */
export function RecordDialog({ person, start, onClose }: RecordDialogProps): ReactNode {
  const words = useWords();
  const trust = useTrustWords();
  const form = useRecord(person, start, onClose);
  const { draft, change, today } = form;
  return (
    <Dialog
      open
      title={words.t('checks.record.title', { handle: person.handle })}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button
            variant="primary"
            icon="check"
            busy={form.busy}
            reason={form.stopped}
            onPress={() => void form.save()}
          >
            {words.t('checks.record.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{words.t('checks.record.lead')}</p>
        <Select
          label={words.t('checks.kind')}
          value={draft.kind}
          options={CREDENTIAL_KINDS.map((value) => ({ value, label: words.t(`check.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        {draft.kind === 'training' ? (
          <Select
            label={words.t('checks.course')}
            value={draft.course}
            options={COURSES.map((value) => ({
              value,
              label: trust.check({ kind: 'training', course: value }),
            }))}
            onChange={(course) => change({ course })}
          />
        ) : null}
        <TextField
          type="date"
          label={words.t('checks.givenOn')}
          value={draft.givenOn}
          error={draft.givenOn > today ? words.t('checks.givenOn.future') : undefined}
          onChange={(givenOn) => change({ givenOn })}
        />
        <TextField
          type="date"
          label={words.t(DATED.includes(draft.kind) ? 'checks.until' : 'checks.until.optional')}
          hint={words.t('checks.until.hint')}
          value={draft.until}
          error={draft.until !== '' && draft.until < today ? words.t('checks.until.past') : undefined}
          onChange={(until) => change({ until })}
        />
      </div>
    </Dialog>
  );
}

interface Draft {
  readonly kind: RequirementKind;
  readonly course: Course;
  readonly givenOn: string;
  readonly until: string;
}

function useRecord(person: TrustedFieldsFragment, start: RecordDialogProps['start'], onClose: () => void) {
  const words = useWords();
  const say = useToast();
  const time = useHubTime();
  const { busy, run } = useCommand();
  const [record] = useMutation(RECORD_CREDENTIAL);
  const today: string = time.today();
  const [draft, setDraft] = useState<Draft>({
    kind: start?.kind ?? 'interview',
    course: start?.course ?? FIRST_COURSE,
    givenOn: today,
    until: '',
  });
  const save = async (): Promise<void> => {
    const { kind, course, givenOn, until } = draft;
    const done = await run((key) => {
      // The press's key is the credential's id too: after a lost answer the same press is the same credential.
      const input = {
        id: key,
        memberId: person.id,
        kind,
        course: kind === 'training' ? course : null,
        givenOn,
      };
      return record({ variables: { input: { ...input, until: until === '' ? null : until, key } } });
    });
    if (!done) return;
    say({ tone: 'success', text: words.t('checks.recorded', { check: words.t(`check.${kind}`) }) });
    onClose();
  };
  return {
    draft,
    today,
    busy,
    stopped: faultOf(draft, today) ? words.t(faultOf(draft, today) ?? 'checks.need.until') : undefined,
    change: (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part })),
    save,
  };
}

function faultOf({ kind, givenOn, until }: Draft, today: string) {
  if (givenOn === '' || givenOn > today) return 'checks.givenOn.future' as const;
  if (until !== '' && until < today) return 'checks.until.past' as const;
  return DATED.includes(kind) && until === '' ? ('checks.need.until' as const) : null;
}
