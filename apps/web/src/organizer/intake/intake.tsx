import { useMutation } from '@apollo/client/react';
import { addDays } from '@doorstep/schedule';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { graphql } from '../../gql';
import { loadGrid } from '../../platform/region/region-pack';
import { usePack } from '../../platform/region/use-pack';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Card, ErrorSummary } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { intakeFaults, newDraft, type IntakeDraft, type IntakeFault } from './intake-draft';
import { IntakeFields } from './intake-fields';
import { Receipt } from './receipt';
import { Script } from './script';
import { sealIntake, type SealedIntake } from './seal-intake';

const RECORD_REQUEST = graphql(`
  mutation RecordRequest($input: AskForHelpInput!) {
    recordRequest(input: $input) {
      ...CaseFields
    }
  }
`);

/** A call, keyed in with the keyboard alone: Enter goes on, Ctrl and Enter saves. Sealed in this browser. */
export function Intake(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { me, keys } = useUnlocked();
  const grid = usePack(loadGrid, me.hub.region);
  const { busy, run } = useCommand();
  const [record] = useMutation(RECORD_REQUEST);
  const fresh = (): IntakeDraft => newDraft(addDays(time.today(), 1), words.locale);
  const [draft, setDraft] = useState(fresh);
  const [faults, setFaults] = useState<readonly IntakeFault[]>([]);
  const [saved, setSaved] = useState<SealedIntake | null>(null);

  const save = async (): Promise<void> => {
    const wrong = intakeFaults(draft);
    setFaults(wrong);
    if (wrong.length > 0 || draft.kind === null || grid.at !== 'ready') return;
    const what = words.t(`kind.${draft.kind}`);
    await run(async () => {
      const sealed = await sealIntake(draft, { keys, grid: grid.value, what });
      await record({ variables: { input: sealed.input } });
      setSaved(sealed);
    });
  };

  if (saved) {
    return (
      <Receipt
        saved={saved}
        onNext={() => {
          setSaved(null);
          setDraft(fresh());
        }}
      />
    );
  }
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('intake.title')}</h1>
          <p>{words.t('intake.lead')}</p>
        </div>
      </header>
      {me.hub.intake === 'paused' ? <Banner tone="warning">{words.t('intake.paused')}</Banner> : null}
      <div className="intake">
        <Script theirs={draft.language} />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
          onKeyDown={(event) => onKeys(event, () => void save())}
          noValidate
        >
          <Card>
            <ErrorSummary
              title={words.t('intake.errors')}
              faults={faults.map(({ field, key }) => ({ field, message: words.t(key) }))}
            />
            <IntakeFields
              draft={draft}
              faults={faults}
              onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
            />
            <div className="row">
              <Button
                type="submit"
                variant="primary"
                size="big"
                icon="lock"
                busy={busy}
                shortcut="Ctrl+Enter"
              >
                {words.t('intake.save')}
              </Button>
            </div>
          </Card>
        </form>
      </div>
    </>
  );
}

const STOPS_OF_ENTER = 'input:not([type="hidden"]), select, textarea';

/** Enter walks through the fields, Shift and Enter walks back, Ctrl and Enter saves. */
function onKeys(event: KeyboardEvent<HTMLFormElement>, save: () => void): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLElement)) return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    save();
    return;
  }
  if (!event.target.matches('input, select')) return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS_OF_ENTER)].filter(isStop);
  const at = fields.indexOf(event.target);
  fields[at + (event.shiftKey ? -1 : 1)]?.focus();
}

/** Of a group of radio buttons only the chosen one, or the first, is a stop. */
function isStop(field: HTMLElement): boolean {
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio' || field.checked) return true;
  const group =
    field.form?.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(field.name)}"]`) ?? [];
  return [...group].every((one) => !one.checked) && group[0] === field;
}
