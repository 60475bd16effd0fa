import { useMutation } from '@apollo/client/react';
import {
  DELEGATION_STATES,
  TAKERS_AT_ONCE,
  type CaregiverPlanFacts,
  type DelegationState,
} from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { sealFor } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Dialog, Select, TextArea, TextField } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { WRITE_CAREGIVER_PLAN } from './care-documents';

interface WritePlanProps {
  readonly requestId: string;
  readonly boxVersion: number;
  readonly onClose: () => void;
}

const NOBODY = { name: '', phone: '' };

/** The plan is written with the family and sealed here; a new one takes the place of the old, which is not shown. */
export function WritePlan({ requestId, boxVersion, onClose }: WritePlanProps): ReactNode {
  const words = useWords();
  const { keys } = useUnlocked();
  const { busy, run } = useCommand();
  const [write] = useMutation(WRITE_CAREGIVER_PLAN);
  const [takers, setTakers] = useState<CaregiverPlanFacts['takers']>([NOBODY]);
  const [delegation, setDelegation] = useState<DelegationState>('none');
  const [keptBy, setKeptBy] = useState('');
  const [endsOn, setEndsOn] = useState('');
  const [note, setNote] = useState('');
  const named = takers.filter(({ name, phone }) => name.trim() !== '' && phone.trim() !== '');
  const facts: CaregiverPlanFacts = {
    takers: named,
    delegation,
    ...(keptBy.trim() === '' ? {} : { keptBy: keptBy.trim() }),
    ...(/^\d{4}-\d\d-\d\d$/.test(endsOn) ? { endsOn } : {}),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
  const send = async (key: string): Promise<void> => {
    const drawer = { subjectId: requestId, compartment: 'caregiver', version: boxVersion + 1 } as const;
    const box = await sealFor(keys.hub, drawer, facts, [keys.hubKey]);
    await write({ variables: { input: { requestId, box: { ...box, wraps: [...box.wraps] }, key } } });
  };
  const change = (at: number, more: Partial<(typeof takers)[number]>): void =>
    setTakers(takers.map((taker, i) => (i === at ? { ...taker, ...more } : taker)));
  return (
    <Dialog
      title={words.t('glass.write')}
      open
      onClose={onClose}
      closeLabel={words.t('app.close')}
      size="wide"
      actions={
        <Button
          variant="primary"
          icon="lock"
          busy={busy}
          reason={named.length === 0 ? words.t('glass.takerFirst') : undefined}
          onPress={() => void run(send).then((done) => (done ? onClose() : undefined))}
        >
          {words.t('glass.seal')}
        </Button>
      }
    >
      <Banner tone="info">{words.t('glass.writeLead')}</Banner>
      {takers.map((taker, i) => (
        <div className="row" key={i}>
          <TextField
            label={words.t('glass.takerName', { number: i + 1 })}
            value={taker.name}
            maxLength={80}
            onChange={(name) => change(i, { name })}
          />
          <TextField
            label={words.t('glass.takerPhone', { number: i + 1 })}
            type="tel"
            value={taker.phone}
            maxLength={40}
            onChange={(phone) => change(i, { phone })}
          />
        </div>
      ))}
      <Button
        icon="plus"
        reason={takers.length >= TAKERS_AT_ONCE ? words.t('care.noMore') : undefined}
        onPress={() => setTakers([...takers, NOBODY])}
      >
        {words.t('glass.addTaker')}
      </Button>
      <Select
        label={words.t('glass.delegation')}
        value={delegation}
        options={DELEGATION_STATES.map((value) => ({ value, label: words.t(`delegation.${value}`) }))}
        onChange={setDelegation}
      />
      {delegation === 'signed' ? (
        <div className="row">
          <TextField label={words.t('glass.keptBy')} value={keptBy} maxLength={120} onChange={setKeptBy} />
          <TextField label={words.t('glass.endsOn')} type="date" value={endsOn} onChange={setEndsOn} />
        </div>
      ) : null}
      <TextArea label={words.t('glass.note')} value={note} maxLength={600} onChange={setNote} />
    </Dialog>
  );
}
