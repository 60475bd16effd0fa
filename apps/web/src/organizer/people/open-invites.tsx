import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { InvitesQuery } from '../../gql/graphql';
import { Button, Card, Chip, EmptyState, useToast, type Tone } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { WITHDRAW_INVITE } from './people-commands';
import { useMoment } from './use-moment';

type Invite = InvitesQuery['invites'][number];

const TONES: Readonly<Record<Invite['state'], Tone | 'plain'>> = {
  open: 'info',
  used: 'success',
  expired: 'plain',
  withdrawn: 'plain',
};

interface OpenInvitesProps {
  readonly query: {
    readonly data?: InvitesQuery | undefined;
    readonly error?: unknown;
    readonly refetch: () => unknown;
  };
}

/** Invitations that were made. None of them can be shown again: only its maker ever saw the link. */
export function OpenInvites({ query }: OpenInvitesProps): ReactNode {
  const words = useWords();
  return (
    <Card title={words.t('invite.list')} level={3}>
      <Loaded query={query} rows={2}>
        {({ invites }) =>
          invites.length === 0 ? (
            <EmptyState>{words.t('invite.none')}</EmptyState>
          ) : (
            <ul className="rows">
              {invites.map((invite) => (
                <InviteRow key={invite.id} invite={invite} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

function InviteRow({ invite }: { readonly invite: Invite }): ReactNode {
  const words = useWords();
  const moment = useMoment();
  const say = useToast();
  const { busy, run } = useCommand();
  const [withdraw] = useMutation(WITHDRAW_INVITE, { refetchQueries: ['Invites'] });
  const roles = new Intl.ListFormat(words.locale, { type: 'unit' }).format(
    invite.roles.map((role) => words.t(`role.${role}`)),
  );
  const press = async (): Promise<void> => {
    const done = await run((key) => withdraw({ variables: { id: invite.id, key } }));
    if (done) say({ tone: 'success', text: words.t('invite.withdrawn') });
  };
  return (
    <li className="row row-block" data-align="between">
      <span className="stack" data-gap="1">
        <strong>{roles}</strong>
        <span className="meta">
          {words.t('invite.row', {
            handle: invite.madeBy,
            moment: moment(invite.expiresAt),
          })}
        </span>
      </span>
      <span className="row" data-gap="2">
        <Chip tone={TONES[invite.state]}>{words.t(`invite.state.${invite.state}`)}</Chip>
        {invite.state === 'open' ? (
          <Button size="small" busy={busy} onPress={() => void press()}>
            {words.t('invite.withdraw')}
          </Button>
        ) : null}
      </span>
    </li>
  );
}
