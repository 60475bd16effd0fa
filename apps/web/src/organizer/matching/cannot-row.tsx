import { useState, type ReactNode } from 'react';
import type { OverrideReason, SuggestionsQuery } from '../../gql/graphql';
import { Button, Dialog, RadioRows } from '../../ui';
import { useWords } from '../messages';
import { useCodeWords } from './code-words';
import { useOffer } from './use-offer';

export type CannotPerson = SuggestionsQuery['suggestions']['cannot'][number];

interface CannotRowProps {
  readonly taskId: string;
  readonly person: CannotPerson;
}

/** Somebody a rule keeps out: which rules, and who can lift each. Hours and effort an organizer may override, with a reason. */
export function CannotRow({
  taskId,
  person: { member, codes: broken, liftable },
}: CannotRowProps): ReactNode {
  const words = useWords();
  const codes = useCodeWords();
  const [open, setOpen] = useState(false);
  const rules = new Intl.ListFormat(words.locale, { type: 'unit' }).format(broken.map(codes.rule));
  const lifters = [...new Set(broken.filter((code) => words.has(`lift.${code}`)).map(codes.lift))];
  return (
    <li className="row-block">
      <div className="row" data-align="between">
        <span>
          <strong>{member.handle}</strong> {words.t('match.cannot.said', { rules })}
        </span>
        {liftable ? (
          <Button size="small" onPress={() => setOpen(true)}>
            {words.t('match.despite', { handle: member.handle })}
          </Button>
        ) : null}
      </div>
      {liftable ? <p className="meta">{words.t('match.lift.self')}</p> : null}
      {lifters.map((line) => (
        <p key={line} className="meta">
          {line}
        </p>
      ))}
      {open ? <DespiteDialog taskId={taskId} member={member} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}

const REASONS = [
  'said_yes_by_phone',
  'family_asked',
  'nobody_else',
  'emergency',
] as const satisfies readonly OverrideReason[];

interface DespiteProps {
  readonly taskId: string;
  readonly member: CannotPerson['member'];
  readonly onClose: () => void;
}

/** Asks why, from a closed list. */
function DespiteDialog({ taskId, member, onClose }: DespiteProps): ReactNode {
  const words = useWords();
  const { busy, offer } = useOffer();
  const [reason, setReason] = useState<OverrideReason>('said_yes_by_phone');
  const { handle } = member;
  const go = async (): Promise<void> => {
    await offer([{ taskId, memberIds: [member.id], reason }]);
    onClose();
  };
  return (
    <Dialog
      open
      title={words.t('match.despite.title', { handle })}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button variant="primary" busy={busy} onPress={() => void go()}>
            {words.t('match.despite', { handle })}
          </Button>
        </>
      }
    >
      <RadioRows
        label={words.t('match.despite.reason')}
        shape="chips"
        value={reason}
        choices={REASONS.map((value) => ({ value, label: words.t(`despite.${value}`) }))}
        onChange={setReason}
      />
    </Dialog>
  );
}
