import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { CredentialFieldsFragment, ExemptionFieldsFragment } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Button, Card, Chip, DataTable, EmptyState, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { ExemptDialog } from './exempt-dialog';
import { CONFIRM_CREDENTIAL, END_EXEMPTION, WITHDRAW_CREDENTIAL } from './people-commands';
import type { PersonTabProps } from './person-tab';
import { RecordDialog } from './record-dialog';
import { useTrustWords } from './use-trust-words';

/** What was seen of somebody, by whom, until when; and what was let pass. */
export function ChecksTab(props: PersonTabProps): ReactNode {
  const { person } = props;
  const words = useWords();
  const { me } = useUnlocked();
  const [open, setOpen] = useState<'record' | 'exempt' | null>(null);
  const self = person.id === me.id ? words.t('role.notSelf') : undefined;
  return (
    <div className="stack">
      <Card
        title={words.t('checks.title')}
        level={2}
        action={
          <Button icon="plus" reason={self} onPress={() => setOpen('record')}>
            {words.t('checks.record')}
          </Button>
        }
      >
        <Credentials {...props} />
      </Card>
      <Card
        title={words.t('exempt.title')}
        level={2}
        action={
          <Button icon="plus" reason={self} onPress={() => setOpen('exempt')}>
            {words.t('exempt.make')}
          </Button>
        }
      >
        <Exemptions {...props} />
      </Card>
      {open === 'record' ? <RecordDialog person={person} onClose={() => setOpen(null)} /> : null}
      {open === 'exempt' ? <ExemptDialog {...props} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

function Credentials({ person, book }: PersonTabProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const trust = useTrustWords();
  const by = (id: string | null): string => (id === null ? '' : (book.known.get(id)?.handle ?? ''));
  if (person.credentials.length === 0) return <EmptyState>{words.t('checks.none')}</EmptyState>;
  return (
    <DataTable<CredentialFieldsFragment>
      caption={words.t('checks.title')}
      rows={person.credentials}
      rowKey={({ id }) => id}
      columns={[
        { id: 'kind', header: words.t('checks.kind'), rowHeader: true, cell: trust.check },
        { id: 'given', header: words.t('checks.givenOn'), cell: ({ givenOn }) => time.shortDay(givenOn) },
        {
          id: 'until',
          header: words.t('checks.until'),
          cell: ({ until }) => (until === null ? words.t('stock.none') : time.shortDay(until)),
        },
        {
          id: 'seen',
          header: words.t('checks.seenBy'),
          cell: ({ seenBy, secondBy }) =>
            seenBy === null
              ? words.t('checks.seenBy.self')
              : [by(seenBy), by(secondBy)].filter(Boolean).join(', '),
        },
        {
          id: 'state',
          header: words.t('column.state'),
          cell: ({ state }) => (
            <Chip tone={state === 'given' ? 'success' : 'plain'}>{words.t(`checks.state.${state}`)}</Chip>
          ),
        },
        {
          id: 'do',
          header: words.t('column.act'),
          cell: (credential) => <CredentialActs memberId={person.id} credential={credential} />,
        },
      ]}
    />
  );
}

interface CredentialActsProps {
  readonly memberId: string;
  readonly credential: CredentialFieldsFragment;
}

/** A second look is somebody else's; a wrong line is taken back and stays readable. */
function CredentialActs({ memberId, credential }: CredentialActsProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const trust = useTrustWords();
  const { me } = useUnlocked();
  const { busy, run } = useCommand();
  const [confirm] = useMutation(CONFIRM_CREDENTIAL);
  const [withdraw] = useMutation(WITHDRAW_CREDENTIAL);
  const { id, state, seenBy, secondBy } = credential;
  if (state !== 'given') return null;
  const check = trust.check(credential);
  const press = async (act: typeof confirm | typeof withdraw, done: 'confirmed' | 'withdrawn') => {
    const ok = await run((key) => act({ variables: { memberId, id, key } }));
    if (ok) say({ tone: 'success', text: words.t(`checks.${done}`, { check }) });
  };
  return (
    <span className="row" data-gap="2">
      {seenBy !== null && secondBy === null && seenBy !== me.id && memberId !== me.id ? (
        <Button
          size="small"
          icon="eye"
          busy={busy}
          label={words.t('checks.confirm', { check })}
          onPress={() => void press(confirm, 'confirmed')}
        >
          {words.t('checks.confirm.short')}
        </Button>
      ) : null}
      <Button
        size="small"
        busy={busy}
        label={words.t('checks.withdraw', { check })}
        onPress={() => void press(withdraw, 'withdrawn')}
      >
        {words.t('checks.withdraw.short')}
      </Button>
    </span>
  );
}

function Exemptions({ person, book }: PersonTabProps): ReactNode {
  const words = useWords();
  if (person.exemptions.length === 0) return <p>{words.t('exempt.none')}</p>;
  return (
    <ul className="rows">
      {person.exemptions.map((exemption) => (
        <ExemptionRow
          key={exemption.id}
          memberId={person.id}
          exemption={exemption}
          by={exemption.madeBy === null ? null : (book.known.get(exemption.madeBy)?.handle ?? null)}
        />
      ))}
    </ul>
  );
}

interface ExemptionRowProps {
  readonly memberId: string;
  readonly exemption: ExemptionFieldsFragment;
  /** Handle of who made it; null: the hub's founding. */
  readonly by: string | null;
}

function ExemptionRow({ memberId, exemption, by }: ExemptionRowProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const say = useToast();
  const trust = useTrustWords();
  const { busy, run } = useCommand();
  const [end] = useMutation(END_EXEMPTION);
  const press = async (): Promise<void> => {
    const done = await run((key) => end({ variables: { memberId, id: exemption.id, key } }));
    if (done) say({ tone: 'success', text: words.t('exempt.ended') });
  };
  const check = trust.check(exemption);
  const day = time.shortDay(exemption.until);
  const reason = words.t(`exempt.reason.${exemption.reason}`);
  const isOver = exemption.endedOn !== null || exemption.until < time.today();
  return (
    <li className="row row-block" data-align="between">
      <span className="stack" data-gap="1">
        <strong>{words.t('exempt.row', { check, role: words.t(`role.${exemption.role}`) })}</strong>
        <span className="meta">
          {by === null
            ? words.t('exempt.row.founding', { reason, day })
            : words.t('exempt.row.by', { reason, handle: by, day })}
        </span>
      </span>
      {isOver ? (
        <Chip>{words.t('exempt.over')}</Chip>
      ) : (
        <Button size="small" busy={busy} onPress={() => void press()}>
          {words.t('exempt.end')}
        </Button>
      )}
    </li>
  );
}
