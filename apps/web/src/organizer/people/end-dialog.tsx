import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { EndReason, TrustedFieldsFragment } from '../../gql/graphql';
import { Banner, Button, Dialog, RadioRows, useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { REMOVE, SUSPEND } from './people-commands';
import type { VouchBook } from './use-vouches';
import { givenBy, type OpenedVouch } from './vouch-chain';

export type Ending = 'suspend' | 'remove';

export const END_REASONS: readonly EndReason[] = [
  'own_wish',
  'moved_away',
  'not_a_fit',
  'cannot_be_reached',
  'concern',
  'other',
];

interface EndDialogProps {
  readonly ending: Ending;
  readonly person: TrustedFieldsFragment;
  readonly vouches: readonly OpenedVouch[];
  readonly known: VouchBook['known'];
  readonly onClose: () => void;
}

/** Everything that ends, before it ends; one press does all of it. */
export function EndDialog(props: EndDialogProps): ReactNode {
  const { ending, person, onClose } = props;
  const words = useWords();
  const [reason, setReason] = useState<EndReason>(ending === 'suspend' ? 'concern' : 'own_wish');
  const reviews = givenBy(person.id, props.vouches);
  const { busy, end } = useEnd(props, reviews);
  return (
    <Dialog
      open
      title={words.t(`end.${ending}.title`, { handle: person.handle })}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button variant="danger" icon="pause" busy={busy} onPress={() => void end(reason)}>
            {words.t(`end.${ending}.do`, { handle: person.handle })}
          </Button>
        </>
      }
    >
      <div className="stack">
        <WhatEnds {...props} reviews={reviews} />
        {ending === 'remove' ? <Banner tone="warning">{words.t('end.remove.note')}</Banner> : null}
        <RadioRows
          shape="chips"
          label={words.t('end.reason')}
          hint={words.t('end.reason.hint')}
          value={reason}
          choices={END_REASONS.map((value) => ({ value, label: words.t(`end.reason.${value}`) }))}
          onChange={setReason}
        />
      </div>
    </Dialog>
  );
}

function WhatEnds({
  person,
  known,
  reviews,
}: EndDialogProps & { readonly reviews: readonly OpenedVouch[] }): ReactNode {
  const words = useWords();
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  const roles = person.roles.map((role) => words.t(`role.${role}`));
  const handles = [...new Set(reviews.map(({ memberId }) => known.get(memberId)?.handle ?? memberId))];
  return (
    <section aria-label={words.t('end.what')}>
      <h3>{words.t('end.what')}</h3>
      <ul className="plain-list">
        <li>{words.t('end.what.access')}</li>
        <li>{words.t('end.what.tasks', { count: person.openClaims })}</li>
        <li>{words.t('end.what.shifts')}</li>
        <li>
          {roles.length === 0
            ? words.t('end.what.noRoles')
            : words.t('end.what.roles', { roles: list.format(roles) })}
        </li>
        <li>
          {handles.length === 0
            ? words.t('end.what.noReview')
            : words.t('end.what.review', { count: handles.length, handles: list.format(handles) })}
        </li>
      </ul>
    </section>
  );
}

function useEnd({ ending, person, onClose }: EndDialogProps, reviews: readonly OpenedVouch[]) {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const after = { refetchQueries: ['AllVouches'] };
  const [suspend] = useMutation(SUSPEND, after);
  const [remove] = useMutation(REMOVE, after);
  const end = async (reason: EndReason): Promise<void> => {
    const ids = reviews.map(({ id }) => id);
    const done = await run((key) => {
      const variables = { input: { memberId: person.id, reason, reviews: ids, key } };
      return ending === 'suspend' ? suspend({ variables }) : remove({ variables });
    });
    if (!done) return;
    say({
      tone: 'success',
      text: words.t(`end.${ending}.done`, { handle: person.handle, count: person.openClaims }),
    });
    onClose();
  };
  return { busy, end };
}
