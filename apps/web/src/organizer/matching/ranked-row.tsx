import type { ReactNode } from 'react';
import type { SuggestionsQuery } from '../../gql/graphql';
import { Button, Chip, Disclosure, Reasons } from '../../ui';
import { useWords } from '../messages';
import { useCodeWords } from './code-words';
import { useOffer } from './use-offer';

export type RankedPerson = Pick<
  SuggestionsQuery['suggestions']['ranked'][number],
  'member' | 'strength' | 'reasons'
>;

interface RankedRowProps {
  readonly taskId: string;
  readonly person: RankedPerson;
}

/** Somebody who can: how well, why in sentences, why in numbers, asked or put down. */
export function RankedRow({ taskId, person: { member, strength, reasons } }: RankedRowProps): ReactNode {
  const words = useWords();
  const codes = useCodeWords();
  const { busy, offer, assign } = useOffer();
  const points = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <li className="row-block">
      <div className="row" data-align="between">
        <span className="row">
          <strong>{member.handle}</strong>
          <Chip tone={strength === 'very_good' ? 'success' : 'plain'}>{words.t(`strength.${strength}`)}</Chip>
        </span>
        <span className="row">
          <Button busy={busy} onPress={() => void offer([{ taskId, memberIds: [member.id] }])}>
            {words.t('match.offer', { handle: member.handle })}
          </Button>
          <Button variant="quiet" busy={busy} onPress={() => void assign({ taskId, member })}>
            {words.t('match.assign', { handle: member.handle })}
          </Button>
        </span>
      </div>
      <Reasons
        lines={codes.reasons(reasons)}
        plusLabel={words.t('match.for')}
        minusLabel={words.t('match.against')}
      />
      <Disclosure summary={words.t('match.why')}>
        <ul className="meta">
          {codes.numbers(reasons).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="meta">{words.t('match.why.sum', { points })}</p>
      </Disclosure>
    </li>
  );
}
