import { NOTE_REASONS, type NoteReason } from '@doorstep/lifecycle';
import { type ReactNode, useState } from 'react';
import { Banner, Button, Dialog, Select, useToast } from '../../ui';
import { useWords } from '../messages';
import type { RosterDesk } from './use-roster-desk';

interface HandOverDialogProps {
  readonly desk: RosterDesk;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The last look before it counts. All changes go in, or none. */
export function HandOverDialog({ desk, open, onClose }: HandOverDialogProps): ReactNode {
  const words = useWords();
  const notify = useToast();
  const [note, setNote] = useState<NoteReason>('agreed');
  const { accepted, handing } = desk;
  const warns = handing.fault?.code === 'SHIFT_WARNS';
  const send = async (): Promise<void> => {
    const count = accepted.length;
    if (!(await desk.handOver(warns ? note : null))) return;
    onClose();
    notify({ tone: 'success', text: words.t('roster.handOver.done', { count }) });
  };
  return (
    <Dialog
      title={words.t('roster.handOver.title')}
      open={open}
      onClose={() => {
        if (handing.fault?.code === 'SHIFT_CHANGED') void desk.anew();
        handing.forget();
        onClose();
      }}
      closeLabel={words.t('app.close')}
      actions={
        <Button variant="primary" icon="check" busy={handing.busy} onPress={() => void send()}>
          {words.t('roster.handOver.do')}
        </Button>
      }
    >
      <p>{words.t('roster.accepted', { count: accepted.length, of: desk.changes.length })}</p>
      <p>{words.t('roster.handOver.lead')}</p>
      {warns ? (
        <>
          <Banner tone="warning" announce="alert">
            {words.t('roster.warns')}
          </Banner>
          <Select
            label={words.t('roster.note')}
            value={note}
            options={NOTE_REASONS.map((value) => ({ value, label: words.t(`roster.noteReason.${value}`) }))}
            onChange={setNote}
          />
        </>
      ) : handing.fault ? (
        <Banner tone="danger" announce="alert">
          {words.t(
            handing.fault.code === 'SHIFT_CHANGED' ? 'roster.changed' : `refusal.${handing.fault.code}`,
          )}
        </Banner>
      ) : null}
    </Dialog>
  );
}
