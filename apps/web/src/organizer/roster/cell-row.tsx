import type { Assignment, Explained } from '@doorstep/roster';
import type { ReactNode } from 'react';
import { Button, Chip, Disclosure } from '../../ui';
import { useWords } from '../messages';
import { cellKey, type CellChange } from './decisions';
import type { RosterDesk } from './use-roster-desk';
import type { RosterWords } from './use-roster-words';

interface CellRowProps {
  readonly desk: RosterDesk;
  readonly say: RosterWords;
  readonly change: CellChange;
  /** Named by the shift in a person's row, by the person in a shift's. */
  readonly by: 'person' | 'shift';
  readonly explained: Explained | null;
}

/** One change: who comes or goes, why, and yes or no to it. A second press takes the answer back. */
export function CellRow({ desk, say, change, by, explained }: CellRowProps): ReactNode {
  const words = useWords();
  const answer = desk.answers.get(cellKey(change));
  const who = say.who(change.volunteer);
  const shift = say.shift(change.shift);
  const cell = change.after ?? change.before;
  return (
    <li className="roster-cell" data-answer={answer}>
      <span>{by === 'person' ? words.t('roster.as', { who, role: say.role(cell?.role ?? '') }) : shift}</span>
      <Mark change={change} say={say} />
      <span className="row">
        <Button
          size="small"
          icon="check"
          pressed={answer === 'accepted'}
          label={words.t('roster.accept.of', { who, shift })}
          onPress={() => desk.answer([change], 'accepted')}
        >
          {words.t('roster.accept')}
        </Button>
        <Button
          size="small"
          icon="close"
          pressed={answer === 'refused'}
          label={words.t('roster.refuse.of', { who, shift })}
          onPress={() => desk.answer([change], 'refused')}
        >
          {words.t('roster.refuse')}
        </Button>
      </span>
      {explained ? <Why explained={explained} say={say} /> : null}
    </li>
  );
}

function Mark({ change, say }: Pick<CellRowProps, 'change' | 'say'>): ReactNode {
  const words = useWords();
  if (change.before && change.after)
    return <Chip tone="info">{words.t('roster.mark.other', { role: say.role(change.after.role) })}</Chip>;
  return change.after ? (
    <Chip tone="success" icon="plus">
      {words.t('roster.mark.new')}
    </Chip>
  ) : (
    <Chip tone="warning" icon="minus">
      {words.t('roster.mark.gone')}
    </Chip>
  );
}

/** Somebody who stays where they are. */
export function KeptRow({
  say,
  kept,
  explained,
}: {
  readonly say: RosterWords;
  readonly kept: Assignment;
  readonly explained: Explained | null;
}): ReactNode {
  const words = useWords();
  return (
    <li className="roster-cell">
      <span>{words.t('roster.as', { who: say.who(kept.volunteer), role: say.role(kept.role) })}</span>
      <Chip>{words.t('roster.mark.stays')}</Chip>
      {explained ? <Why explained={explained} say={say} /> : null}
    </li>
  );
}

function Why({ explained, say }: { readonly explained: Explained; readonly say: RosterWords }): ReactNode {
  const words = useWords();
  return (
    <Disclosure
      summary={
        <>
          {words.t('roster.why')} <span className="visually-hidden">{say.who(explained.volunteer)}</span>
        </>
      }
    >
      <ul className="roster-notes">
        {explained.reasons.map((reason, i) => (
          <li key={`${reason.code} ${i}`}>{say.reason(reason)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
