import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Card, Chip, Disclosure, Skeleton, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { REVIEW_VOUCHES } from './people-commands';
import type { PersonTabProps } from './person-tab';
import type { VouchBook } from './use-vouches';
import { chainOf, givenBy, vouchersOf, type ChainLink, type OpenedVouch } from './vouch-chain';

/** Who knows this person, who knows those, and whom this person knows. Opened here; nobody else reads along. */
export function VouchesTab({ person, book }: PersonTabProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { vouches, known } = book;
  if (vouches === null) return <Skeleton label={words.t('vouch.opening')} rows={3} />;
  const chain = chainOf(person.id, vouches);
  const vouchers = vouchersOf(person.id, vouches, time.today()).size;
  const up = vouches.filter(({ memberId, state }) => memberId === person.id && state === 'review');
  return (
    <div className="stack">
      {up.length > 0 ? (
        <Banner tone="warning">{words.t('vouch.review.lead', { count: up.length })}</Banner>
      ) : null}
      <Card title={words.t('vouch.for', { handle: person.handle })} level={2}>
        <p>{words.t('vouch.count', { count: vouchers })}</p>
        <p className="meta">{words.t('vouch.opened')}</p>
        {chain.length === 0 ? null : <Chain links={chain} known={known} reviewFor={person.id} level={0} />}
      </Card>
      <Card title={words.t('vouch.by', { handle: person.handle })} level={2}>
        <GivenList given={givenBy(person.id, vouches)} known={known} handle={person.handle} />
      </Card>
    </div>
  );
}

interface ChainProps {
  readonly links: readonly ChainLink[];
  readonly known: VouchBook['known'];
  /** The person whose own vouches may be reviewed here; none further up the chain. */
  readonly reviewFor: string | null;
  readonly level: number;
}

/** Levels that stand open: who vouches, and who vouches for those. The rest is for who asks. */
const OPEN_LEVELS = 2;

/** An indented list: below each voucher stand those who vouch for them. */
function Chain({ links, known, reviewFor, level }: ChainProps): ReactNode {
  const words = useWords();
  return (
    <ul className="vouch-chain">
      {links.map(({ vouch, links: above, again }) => (
        <li key={vouch.id}>
          <VouchLine vouch={vouch} known={known} />
          {again ? <span className="meta"> {words.t('vouch.again')}</span> : null}
          {vouch.state === 'review' && vouch.memberId === reviewFor ? <Review vouch={vouch} /> : null}
          {above.length > 0 ? <Further vouch={vouch} links={above} known={known} level={level + 1} /> : null}
        </li>
      ))}
    </ul>
  );
}

type FurtherProps = Omit<ChainProps, 'reviewFor'> & { readonly vouch: OpenedVouch };

function Further({ vouch, ...rest }: FurtherProps): ReactNode {
  const words = useWords();
  const chain = <Chain {...rest} reviewFor={null} />;
  if (rest.level < OPEN_LEVELS) return chain;
  return <Disclosure summary={words.t('vouch.further', { handle: vouch.handle ?? '' })}>{chain}</Disclosure>;
}

interface VouchLineProps {
  readonly vouch: OpenedVouch;
  readonly known: VouchBook['known'];
}

function VouchLine({ vouch, known }: VouchLineProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { voucherId, handle, day, until, proof, state } = vouch;
  if (voucherId === null || day === null)
    return (
      <Chip tone="danger" icon="lock">
        {words.t('vouch.shut')}
      </Chip>
    );
  const voucher = known.get(voucherId);
  const isGone = voucher?.state === 'suspended' || voucher?.state === 'left';
  const isOver = until < time.today();
  return (
    <span className="row" data-gap="2">
      <Link to={`/people/${voucherId}/vouches`}>{voucher?.handle ?? handle}</Link>
      <span className="meta">
        {words.t('vouch.days', { day: time.shortDay(day), until: time.shortDay(until) })}
      </span>
      {proof === 'good' ? (
        <Chip tone="success" icon="check">
          {words.t('vouch.good')}
        </Chip>
      ) : (
        <Chip tone="danger" icon="alert">
          {words.t('vouch.unproven')}
        </Chip>
      )}
      {isGone ? (
        <Chip tone="warning" icon="pause">
          {words.t('vouch.gone', {
            state: words.t(`member.${voucher.state === 'left' ? 'left' : 'suspended'}`),
          })}
        </Chip>
      ) : null}
      {state === 'given' && !isOver ? null : (
        <Chip tone={state === 'review' ? 'warning' : 'plain'}>
          {words.t(state === 'given' ? 'vouch.state.over' : `vouch.state.${state}`)}
        </Chip>
      )}
    </span>
  );
}

/** Whether a vouch goes on to count although its voucher is gone. */
function Review({ vouch }: { readonly vouch: OpenedVouch }): ReactNode {
  const words = useWords();
  const say = useToast();
  const { me } = useUnlocked();
  const { busy, run } = useCommand();
  const [review] = useMutation(REVIEW_VOUCHES, { refetchQueries: ['AllVouches'] });
  const decide = async (keeps: boolean): Promise<void> => {
    const [keep, drop] = keeps ? [[vouch.id], []] : [[], [vouch.id]];
    const done = await run((key) =>
      review({ variables: { input: { memberId: vouch.memberId, keep, drop, key } } }),
    );
    if (done) say({ tone: 'success', text: words.t(keeps ? 'vouch.kept' : 'vouch.dropped') });
  };
  const handle = vouch.handle ?? '';
  const self = vouch.memberId === me.id ? words.t('role.notSelf') : undefined;
  return (
    <span className="row" data-gap="2">
      <Button size="small" icon="check" busy={busy} reason={self} onPress={() => void decide(true)}>
        {words.t('vouch.keep', { handle })}
      </Button>
      <Button size="small" icon="minus" busy={busy} reason={self} hushed onPress={() => void decide(false)}>
        {words.t('vouch.drop', { handle })}
      </Button>
    </span>
  );
}

interface GivenListProps {
  readonly given: readonly OpenedVouch[];
  readonly known: VouchBook['known'];
  readonly handle: string;
}

function GivenList({ given, known, handle }: GivenListProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (given.length === 0) return <p>{words.t('vouch.by.none', { handle })}</p>;
  return (
    <ul className="plain-list">
      {given.map(({ id, memberId, until }) => (
        <li key={id}>
          <Link to={`/people/${memberId}/vouches`}>{known.get(memberId)?.handle ?? memberId}</Link>{' '}
          <span className="meta">{words.t('vouch.until', { day: time.shortDay(until) })}</span>
        </li>
      ))}
    </ul>
  );
}
