import { useState, type ReactNode } from 'react';
import { TextField } from '../../ui';
import { useWords } from '../messages';
import { CannotRow, type CannotPerson } from './cannot-row';
import { RankedRow, type RankedPerson } from './ranked-row';

interface FindPersonProps {
  readonly taskId: string;
  readonly ranked: readonly RankedPerson[];
  readonly cannot: readonly CannotPerson[];
}

/** Whoever an organizer has in mind, beside the ranking: the same facts, found by handle. */
export function FindPerson({ taskId, ranked, cannot }: FindPersonProps): ReactNode {
  const words = useWords();
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const isIt = ({ member }: { readonly member: { readonly handle: string } }): boolean =>
    wanted !== '' && member.handle.toLowerCase().includes(wanted);
  const [can, no] = [ranked.filter(isIt), cannot.filter(isIt)];
  return (
    <search className="stack">
      <TextField label={words.t('match.search')} value={text} onChange={setText} />
      {wanted !== '' && can.length + no.length === 0 ? (
        <p role="status">{words.t('match.search.none')}</p>
      ) : null}
      {can.length + no.length > 0 ? (
        <ul className="rows">
          {can.map((person) => (
            <RankedRow key={person.member.id} taskId={taskId} person={person} />
          ))}
          {no.map((person) => (
            <CannotRow key={person.member.id} taskId={taskId} person={person} />
          ))}
        </ul>
      ) : null}
    </search>
  );
}
