import type { Fault, Progress as Standing } from '@doorstep/roster';
import type { ReactNode } from 'react';
import { Banner, Button, Card, Progress } from '../../ui';
import { useWords } from '../messages';
import { gapWord, percentOf } from './gap-word';
import type { RosterDesk } from './use-roster-desk';
import type { RosterWords } from './use-roster-words';

interface FillingCardProps {
  readonly desk: RosterDesk;
  readonly say: RosterWords;
}

/** The job row of a filling: phase, how far, how good, and the ways out. */
export function FillingCard({ desk, say }: FillingCardProps): ReactNode {
  const words = useWords();
  const { state, useNow, cancel } = desk.filler;
  if (desk.opening) return <Progress label={words.t('roster.opening')} text="" />;
  if (state.at === 'failed')
    return (
      <Banner tone="danger" announce="alert">
        {words.t('roster.failed', { why: state.why })}
      </Banner>
    );
  if (state.at === 'faults')
    return (
      <Banner tone="danger" announce="alert">
        {state.faults.slice(0, 5).map((fault, i) => (
          <p key={i}>
            <FaultSentence fault={fault} say={say} />
          </p>
        ))}
      </Banner>
    );
  if (state.at !== 'filling') return null;
  const { progress, empty } = state;
  return (
    <Card>
      <Progress
        label={words.t(progress ? 'roster.filling' : 'roster.filling.first')}
        text={progress ? `${textOf(words, progress, empty ?? 0)}` : ''}
        share={progress && progress.of > 0 ? progress.iterations / progress.of : undefined}
      />
      <div className="row">
        <Button variant="primary" icon="check" onPress={useNow}>
          {words.t('roster.useNow')}
        </Button>
        <Button onPress={cancel}>{words.t('roster.cancel')}</Button>
      </div>
    </Card>
  );
}

const textOf = (words: ReturnType<typeof useWords>, progress: Standing, empty: number): string =>
  words.t('roster.filling.text', {
    empty,
    gap: words.t(`roster.gap.${gapWord(progress.gap)}`, { percent: percentOf(progress.gap) }),
  });

function FaultSentence({ fault, say }: { readonly fault: Fault; readonly say: RosterWords }): ReactNode {
  const words = useWords();
  const { code, id, shift, rule } = fault;
  if (code !== 'LOCK_BREAKS' || rule === undefined || id === undefined)
    return words.t('roster.fault.plain', { code });
  return words.t('roster.fault', {
    who: say.who(id),
    shift: shift === undefined ? '' : say.shift(shift),
    rule: words.t(`roster.fix.${rule}`, { who: say.who(id) }),
  });
}
