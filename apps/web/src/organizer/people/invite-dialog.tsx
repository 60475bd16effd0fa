import { useMutation, useQuery } from '@apollo/client/react';
import { ROLES, type Role } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, CheckRows, Dialog, QrCode, TextField } from '../../ui';

import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { newInvite } from './invite-token';
import { OpenInvites } from './open-invites';
import { MAKE_INVITE } from './people-commands';
import { INVITES } from './people-documents';
import { useMoment } from './use-moment';

/** Nobody is invited to see many addresses by a link alone. */
const INVITED_ROLES: readonly Role[] = ROLES.filter(
  (role) => role !== 'organizer' && role !== 'dispatcher' && role !== 'intake',
);

interface InviteDialogProps {
  readonly onClose: () => void;
}

/** Makes an invitation; its link and code stand here once, until the dialog closes. */
export function InviteDialog({ onClose }: InviteDialogProps): ReactNode {
  const words = useWords();
  const { busy, run } = useCommand();
  const [make] = useMutation(MAKE_INVITE, { refetchQueries: ['Invites'] });
  const invites = useQuery(INVITES);
  const { keys } = useUnlocked();
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const [made, setMade] = useState<Made | null>(null);
  const press = async (): Promise<void> => {
    const { link, tokenHash } = await newInvite(location.origin, keys.hubRoot);
    await run(async (key) => {
      const { data } = await make({ variables: { input: { roles: [...roles], tokenHash, key } } });
      if (data) setMade({ link, expiresAt: data.makeInvite.expiresAt });
    });
  };
  return (
    <Dialog
      open
      size="wide"
      title={words.t('invite.title')}
      closeLabel={words.t('app.close')}
      onClose={onClose}
    >
      <div className="stack" data-gap="5">
        {made ? (
          <InviteCard made={made} onAnother={() => setMade(null)} />
        ) : (
          <div className="stack">
            <CheckRows
              shape="chips"
              label={words.t('invite.roles')}
              hint={words.t('invite.roles.hint')}
              value={roles}
              choices={INVITED_ROLES.map((value) => ({ value, label: words.t(`role.${value}`) }))}
              onChange={setRoles}
            />
            <div>
              <Button
                variant="primary"
                icon="plus"
                busy={busy}
                reason={roles.length === 0 ? words.t('invite.need') : undefined}
                onPress={() => void press()}
              >
                {words.t('invite.make')}
              </Button>
            </div>
          </div>
        )}
        <OpenInvites query={invites} />
      </div>
    </Dialog>
  );
}

interface Made {
  readonly link: string;
  readonly expiresAt: string;
}

interface InviteCardProps {
  readonly made: Made;
  readonly onAnother: () => void;
}

/** What is handed over: to be scanned, copied or printed. The paper says as little as the screen. */
function InviteCard({ made, onAnother }: InviteCardProps): ReactNode {
  const words = useWords();
  const moment = useMoment();
  const { me } = useUnlocked();
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(made.link).then(
      () => setCopied(true),
      // Not allowed here: the field beside it can be copied by hand.
      () => setCopied(false),
    );
  };
  const until = words.t('invite.until', { moment: moment(made.expiresAt) });
  return (
    <div className="stack">
      <Banner tone="warning">{words.t('invite.once')}</Banner>
      <section className="invite-card" aria-label={words.t('invite.card')}>
        <QrCode text={made.link} label={words.t('invite.qr')} />
        <div className="stack" data-gap="2">
          <p className="invite-hub">{me.hub.name}</p>
          <p>{words.t('invite.scan')}</p>
          <p className="meta">{until}</p>
          <p className="invite-link">
            <bdi dir="ltr">{made.link}</bdi>
          </p>
        </div>
      </section>
      <TextField label={words.t('invite.link')} readOnly value={made.link} onChange={() => undefined} />
      <div className="row">
        <Button icon={copied ? 'check' : 'list'} onPress={copy}>
          {words.t(copied ? 'invite.copied' : 'invite.copy')}
        </Button>
        <Button icon="package" onPress={() => print()}>
          {words.t('invite.print')}
        </Button>
        <Button icon="plus" onPress={onAnother}>
          {words.t('invite.another')}
        </Button>
      </div>
      <span role="status" className="visually-hidden">
        {copied ? words.t('invite.copied') : ''}
      </span>
    </div>
  );
}
