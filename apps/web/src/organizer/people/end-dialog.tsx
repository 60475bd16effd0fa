import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { EndReason, TrustedFieldsFragment } from '../../gql/graphql';
import { Banner, Button, Dialog, RadioRows, useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { TurnRow } from '../keys/turn-row';
import { useTurn, type TurnPhase } from '../keys/use-turn';
import { useWords } from '../messages';
import { keysOfRole } from './give-keys';
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

/**
 * Everything that ends, before it ends; one press does all of it. Who reads with the hub's keys leaves as everything is
 * sealed anew; when that cannot be done now, they can leave at once all the same.
 */
export function EndDialog(props: EndDialogProps): ReactNode {
  const { ending, person, onClose } = props;
  const words = useWords();
  const [reason, setReason] = useState<EndReason>(ending === 'suspend' ? 'concern' : 'own_wish');
  const reviews = givenBy(person.id, props.vouches);
  const { busy, turn, end, endWithoutTurn } = useEnd(props, reviews);
  const isRunning = turn.phase.is === 'running';
  const close = isRunning ? turn.stop : onClose;
  return (
    <Dialog
      open
      title={words.t(`end.${ending}.title`, { handle: person.handle })}
      closeLabel={words.t('app.close')}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{words.t(isRunning ? 'keys.stop' : 'app.cancel')}</Button>
          {mayEndAtOnce(turn.phase) ? (
            <Button busy={busy} onPress={() => void endWithoutTurn(reason)}>
              {words.t('end.keys.later')}
            </Button>
          ) : null}
          <Button variant="danger" icon="pause" busy={busy || isRunning} onPress={() => void end(reason)}>
            {turn.phase.is === 'without'
              ? words.t('keys.goOn')
              : words.t(`end.${ending}.do`, { handle: person.handle })}
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
        <TurnRow phase={turn.phase} />
      </div>
    </Dialog>
  );
}

/** Sealing anew stands still: nobody who must go waits for it. */
const mayEndAtOnce = ({ is }: TurnPhase): boolean => STANDS_STILL.has(is);
const STANDS_STILL: ReadonlySet<TurnPhase['is']> = new Set([
  'fault',
  'without',
  'NO_ROOT',
  'OLD_KEYS',
  'SHEETS',
  'STRANGER',
]);

/** Whether this person was given a key of the hub with one of their roles. */
const holdsKeys = ({ roles }: TrustedFieldsFragment): boolean =>
  roles.some((role) => keysOfRole(role).length > 0);

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
        {holdsKeys(person) ? <li>{words.t('end.keys.what')}</li> : null}
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
  const client = useApolloClient();
  const { busy, run } = useCommand();
  const after = { refetchQueries: ['AllVouches'] };
  const [suspend] = useMutation(SUSPEND, after);
  const [remove] = useMutation(REMOVE, after);
  const turn = useTurn();
  const ids = reviews.map(({ id }) => id);
  const tell = (): void => {
    say({
      tone: 'success',
      text: words.t(`end.${ending}.done`, { handle: person.handle, count: person.openClaims }),
    });
    onClose();
  };
  const endWithoutTurn = async (reason: EndReason): Promise<void> => {
    const done = await run((key) => {
      const variables = { input: { memberId: person.id, reason, reviews: ids, key } };
      return ending === 'suspend' ? suspend({ variables }) : remove({ variables });
    });
    if (done) tell();
  };
  const endWithTurn = async (reason: EndReason): Promise<void> => {
    if (!(await turn.run({ memberId: person.id, as: ending, reason, reviews: ids }))) return;
    tell();
    await client.refetchQueries({ include: 'active' });
  };
  const end = holdsKeys(person) ? endWithTurn : endWithoutTurn;
  return { busy, turn, end, endWithoutTurn };
}
