import { digitsIn, fromBase64Url, memberNumber } from '@doorstep/sealed';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { TrustedFieldsFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Dialog, TextField } from '../../ui';
import { useWords } from '../messages';

interface CompareDialogProps {
  readonly person: TrustedFieldsFragment;
  readonly busy: boolean;
  /** The numbers are the same: what this server shows as the person's keys are their keys. */
  readonly onSame: () => void;
  readonly onClose: () => void;
}

const FORM = 'compare';
const DIGITS = 20;

/**
 * Before somebody is given what opens everything: they read the number from their phone, and it is typed here. Typed, not
 * looked at: nobody presses past it, and it is worked out from what this server says of them.
 */
export function CompareDialog({ person, busy, onSame, onClose }: CompareDialogProps): ReactNode {
  const words = useWords();
  const { keys } = useUnlocked();
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<'length' | 'differs' | null>(null);
  const { handle } = person;

  const compare = async (): Promise<void> => {
    const digits = digitsIn(typed);
    if (digits.length !== DIGITS) return setTrouble('length');
    const [publicKey, signKey] = [fromBase64Url(person.publicKey), fromBase64Url(person.signKey)];
    const number = await memberNumber({ hubRoot: keys.hubRoot, publicKey, signKey });
    if (digits !== digitsIn(number)) return setTrouble('differs');
    setTrouble(null);
    onSame();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) void compare();
  };
  return (
    <Dialog
      open
      title={words.t('compare.title', { handle })}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button type="submit" form={FORM} variant="primary" busy={busy}>
            {words.t('compare.do')}
          </Button>
        </>
      }
    >
      <form id={FORM} className="stack" onSubmit={submit} noValidate>
        <p>{words.t('compare.lead', { handle })}</p>
        <TextField
          label={words.t('compare.number')}
          hint={words.t('compare.hint')}
          error={trouble === 'length' ? words.t('compare.length') : undefined}
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          onChange={(text) => {
            setTyped(text);
            setTrouble(null);
          }}
        />
        {trouble === 'differs' ? (
          <Banner tone="danger" announce="alert">
            <p>{words.t('compare.differs', { handle })}</p>
            <p>{words.t('compare.stop')}</p>
          </Banner>
        ) : null}
      </form>
    </Dialog>
  );
}
