import { useMutation } from '@apollo/client/react';
import { DONOR_KINDS, type DonorKind } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { sealFor } from '../../platform/session/boxes';
import { useUnlocked } from '../../platform/session/session';
import { Button, Select, TextField } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { SAVE_DONATION, SAVE_DONOR, SAVE_DRIVE } from './donation-documents';
import type { Donors } from './use-donors';

interface DonorFieldProps {
  readonly donation: {
    readonly id: string;
    readonly version: number;
    readonly donorId?: string | null;
    readonly driveId?: string | null;
  };
  readonly donors: Donors;
}

/** With whom it came and for what: those who gave last come first, new ones are written in place. */
export function DonorField({ donation, donors }: DonorFieldProps): ReactNode {
  const words = useWords();
  const { run } = useCommand();
  const [adding, setAdding] = useState<'donor' | 'drive' | null>(null);
  const [save] = useMutation(SAVE_DONATION);
  const { id, version, donorId = null, driveId = null } = donation;
  const choose = async (change: { donorId?: string | null; driveId?: string | null }): Promise<void> => {
    await run((key) => save({ variables: { input: { id, version, donorId, driveId, ...change, key } } }));
  };
  const open = donors.donors.filter((one) => one.state === 'open' || one.id === donorId);
  return (
    <div className="row donation-from">
      <Select
        id="donor"
        label={words.t('gift.donor')}
        value={donorId ?? ''}
        options={[
          { value: '', label: words.t('gift.anonymous') },
          ...open.map((one) => ({ value: one.id, label: donors.nameOf(one.id) })),
        ]}
        onChange={(chosen) => void choose({ donorId: chosen || null })}
      />
      <Button icon="plus" onPress={() => setAdding('donor')}>
        {words.t('gift.donor.new')}
      </Button>
      <Select
        id="drive"
        label={words.t('gift.drive')}
        value={driveId ?? ''}
        options={[
          { value: '', label: words.t('gift.noDrive') },
          ...donors.drives.map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChange={(chosen) => void choose({ driveId: chosen || null })}
      />
      <Button icon="plus" onPress={() => setAdding('drive')}>
        {words.t('gift.drive.new')}
      </Button>
      {adding === 'donor' ? (
        <DonorDialog onEnd={() => setAdding(null)} onSaved={(made) => void choose({ donorId: made })} />
      ) : null}
      {adding === 'drive' ? (
        <DriveDialog onEnd={() => setAdding(null)} onSaved={(made) => void choose({ driveId: made })} />
      ) : null}
    </div>
  );
}

interface NewProps {
  readonly onEnd: () => void;
  readonly onSaved: (id: string) => void;
}

function DonorDialog({ onEnd, onSaved }: NewProps): ReactNode {
  const words = useWords();
  const { keys } = useUnlocked();
  const { busy, run } = useCommand();
  const [save] = useMutation(SAVE_DONOR, { refetchQueries: ['Donors'], awaitRefetchQueries: true });
  const [kind, setKind] = useState<DonorKind>('shop');
  const [name, setName] = useState('');
  const [reach, setReach] = useState('');
  const [tried, setTried] = useState(false);
  const isPerson = kind === 'person';
  const press = async (): Promise<void> => {
    setTried(true);
    const written = name.trim();
    if (written === '') return;
    const id = crypto.randomUUID();
    const facts = reach.trim() === '' ? { name: written } : { name: written, reach: reach.trim() };
    const drawer = { subjectId: id, compartment: 'donor', version: 0 } as const;
    const box = isPerson ? await sealFor(keys.hub, drawer, facts, [keys.hubKey]) : null;
    const input = { id, version: 0, kind, name: isPerson ? null : written, box, state: 'open' as const };
    if (!(await run((key) => save({ variables: { input: { ...input, key } } })))) return;
    onSaved(id);
    onEnd();
  };
  return (
    <CommandDialog
      title={words.t('gift.donor.new')}
      act={words.t('gift.donor.save')}
      busy={busy}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <Select
        label={words.t('gift.donor.kind')}
        value={kind}
        options={DONOR_KINDS.map((value) => ({ value, label: words.t(`donorKind.${value}`) }))}
        onChange={setKind}
      />
      <TextField
        label={words.t('gift.donor.name')}
        hint={isPerson ? words.t('gift.donor.sealed') : undefined}
        maxLength={80}
        value={name}
        onChange={setName}
        error={tried && name.trim() === '' ? words.t('gift.donor.name.need') : undefined}
      />
      {isPerson ? (
        <TextField
          label={words.t('gift.donor.reach')}
          hint={words.t('gift.donor.reach.hint')}
          maxLength={120}
          value={reach}
          onChange={setReach}
        />
      ) : null}
    </CommandDialog>
  );
}

function DriveDialog({ onEnd, onSaved }: NewProps): ReactNode {
  const words = useWords();
  const { busy, run } = useCommand();
  const [save] = useMutation(SAVE_DRIVE, { refetchQueries: ['Donors'], awaitRefetchQueries: true });
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const press = async (): Promise<void> => {
    setTried(true);
    if (name.trim() === '') return;
    const input = { id: crypto.randomUUID(), version: 0, name: name.trim(), state: 'open' as const };
    if (!(await run((key) => save({ variables: { input: { ...input, key } } })))) return;
    onSaved(input.id);
    onEnd();
  };
  return (
    <CommandDialog
      title={words.t('gift.drive.new')}
      act={words.t('gift.drive.save')}
      busy={busy}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <TextField
        label={words.t('gift.donor.name')}
        maxLength={80}
        value={name}
        onChange={setName}
        error={tried && name.trim() === '' ? words.t('gift.donor.name.need') : undefined}
      />
    </CommandDialog>
  );
}
