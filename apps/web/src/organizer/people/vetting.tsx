import { useQuery } from '@apollo/client/react';
import { useMemo, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { TrustedFieldsFragment, VettingQuery } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Button, EmptyState } from '../../ui';
import { Loaded } from '../frame/loaded';
import { ShortcutSwitch, useShortcuts } from '../inbox/shortcuts';
import { useWords } from '../messages';
import { PeopleSentences } from '../messages/people-sentences';
import { AskDialog } from './ask-dialog';
import { waitingFor } from './directory';
import { VETTING } from './people-documents';
import { RoleCard } from './role-card';
import { useVouches, type VouchBook } from './use-vouches';
import './people.css';

/** Who waits for a decision, one at a time: what is asked for, what is there, and the press. */
export const Vetting = (): ReactNode => (
  <PeopleSentences>
    <VettingQueue />
  </PeopleSentences>
);

function VettingQueue(): ReactNode {
  const words = useWords();
  const query = useQuery(VETTING);
  const book = useVouches();
  return (
    <>
      <header className="page-head">
        <div>
          <Link to="/people">{words.t('people.back')}</Link>
          <h1>{words.t('vetting.title')}</h1>
        </div>
        <ShortcutSwitch />
      </header>
      <Loaded query={query}>{(data) => <Queue data={data} book={book} />}</Loaded>
    </>
  );
}

interface QueueProps {
  readonly data: VettingQuery;
  readonly book: VouchBook;
}

function Queue({ data, book }: QueueProps): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const { personId } = useParams();
  const waiting = useMemo(
    () =>
      data.people.filter((person) => person.state !== 'suspended' && waitingFor(person, me.id).length > 0),
    [data.people, me.id],
  );
  const go = useGo();
  const at = Math.max(
    0,
    waiting.findIndex(({ id }) => id === personId),
  );
  const shown = waiting[at];
  const step = (by: number): void => {
    const next = waiting[at + by];
    if (next) go(next.id);
  };
  useShortcuts({ j: () => step(1), k: () => step(-1) });
  if (!shown) return <EmptyState icon="check">{words.t('vetting.empty')}</EmptyState>;
  return (
    <div className="split" data-open>
      <nav className="split-list" aria-label={words.t('vetting.title')}>
        <ul className="rows">
          {waiting.map((person) => (
            <WaitingRow key={person.id} person={person} isShown={person.id === shown.id} />
          ))}
        </ul>
      </nav>
      <section className="stack" aria-label={shown.handle}>
        <div className="row" data-align="between">
          <p role="status">{words.t('vetting.at', { at: at + 1, count: waiting.length })}</p>
          <span className="row" data-gap="2">
            <Button
              icon="back"
              reason={at === 0 ? words.t('vetting.first') : undefined}
              hushed
              onPress={() => step(-1)}
              shortcut="K"
            >
              {words.t('vetting.back')}
            </Button>
            <Button
              icon="next"
              reason={at === waiting.length - 1 ? words.t('vetting.last') : undefined}
              hushed
              onPress={() => step(1)}
              shortcut="J"
            >
              {words.t('vetting.next')}
            </Button>
          </span>
        </div>
        <OnePerson key={shown.id} person={shown} policy={data.policy} book={book} />
      </section>
    </div>
  );
}

function useGo(): (id: string) => void {
  const navigate = useNavigate();
  return (id) => void navigate(`/people/waiting/${id}`, { replace: true });
}

interface WaitingRowProps {
  readonly person: TrustedFieldsFragment;
  readonly isShown: boolean;
}

function WaitingRow({ person, isShown }: WaitingRowProps): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const roles = waitingFor(person, me.id).map(({ role }) => words.t(`role.${role}`));
  return (
    <li>
      <Link className="row-link" to={`/people/waiting/${person.id}`} aria-current={isShown}>
        <strong>{person.handle}</strong>
        <span className="meta">{new Intl.ListFormat(words.locale, { type: 'unit' }).format(roles)}</span>
      </Link>
    </li>
  );
}

interface OnePersonProps {
  readonly person: TrustedFieldsFragment;
  readonly policy: VettingQuery['policy'];
  readonly book: VouchBook;
}

function OnePerson({ person, policy, book }: OnePersonProps): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const [asking, setAsking] = useState(false);
  const waiting = waitingFor(person, me.id).map(({ role }) => role);
  const cards = person.clearances.flatMap((clearance) => {
    const rule = policy.rules.find(({ role }) => role === clearance.role);
    return rule && waiting.includes(clearance.role) ? [{ clearance, rule }] : [];
  });
  return (
    <>
      <div className="row" data-align="between">
        <h2>{person.handle}</h2>
        <span className="row" data-gap="2">
          <Button icon="phone" onPress={() => setAsking(true)}>
            {words.t('vetting.ask')}
          </Button>
          <Link className="button" to={`/people/${person.id}`}>
            {words.t('vetting.whole')}
          </Link>
        </span>
      </div>
      {cards.map(({ clearance, rule }) => (
        <RoleCard key={rule.role} person={person} clearance={clearance} rule={rule} book={book} />
      ))}
      {asking ? (
        <AskDialog
          person={person}
          rules={cards.map(({ rule }) => rule)}
          book={book}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
