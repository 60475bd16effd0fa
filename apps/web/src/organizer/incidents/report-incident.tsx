import { useMutation } from '@apollo/client/react';
import { INCIDENT_KINDS, type IncidentKind } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { sealFor } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import { Button, Dialog, Select, TextArea, useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { REPORT_INCIDENT } from './incident-documents';

const LONGEST = 500;

/** Somebody called: what they say is written down here, sealed before it leaves the tab. */
export function ReportIncident(): ReactNode {
  const words = useWords();
  const say = useToast();
  const { keys } = useUnlocked();
  const { busy, run } = useCommand();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<IncidentKind>('conduct');
  const [text, setText] = useState('');
  const [report] = useMutation(REPORT_INCIDENT, { refetchQueries: ['Incidents'], awaitRefetchQueries: true });
  const send = async (): Promise<void> => {
    const done = await run(async (key) => {
      const drawer = { subjectId: key, compartment: 'incident', version: 0 } as const;
      const note = text.trim();
      const box = note === '' ? null : await sealFor(keys.hub, drawer, { text: note }, [keys.hubKey]);
      await report({ variables: { input: { id: key, kind, box, key } } });
    });
    if (!done) return;
    setOpen(false);
    setText('');
    say({ tone: 'success', text: words.t('incidents.reported') });
  };
  return (
    <>
      <Button icon="plus" onPress={() => setOpen(true)}>
        {words.t('incidents.report')}
      </Button>
      <Dialog
        open={open}
        title={words.t('incidents.report')}
        closeLabel={words.t('app.close')}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{words.t('app.cancel')}</Button>
            <Button variant="primary" busy={busy} onPress={() => void send()}>
              {words.t('incidents.report.do')}
            </Button>
          </>
        }
      >
        <div className="stack">
          <Select
            label={words.t('incidents.kind')}
            value={kind}
            options={INCIDENT_KINDS.map((one) => ({ value: one, label: words.t(`incidentKind.${one}`) }))}
            onChange={setKind}
          />
          <TextArea
            label={words.t('incidents.note')}
            hint={words.t('incidents.note.hint')}
            value={text}
            maxLength={LONGEST}
            onChange={setText}
          />
        </div>
      </Dialog>
    </>
  );
}
