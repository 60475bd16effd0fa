import { type ReactNode, useState } from 'react';
import { Button, Card, Tabs } from '../../ui';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { GapTable } from './gap-table';
import { gapWord, percentOf, type GapWord } from './gap-word';
import { HandOverDialog } from './hand-over-dialog';
import { PersonTable } from './person-table';
import type { ProposalProps } from './proposal-props';
import { ShiftTable } from './shift-table';
import { partWays, silentIn } from './parts-of-cost';
import { openPlaces } from './roster-question';
import type { RosterDesk } from './use-roster-desk';

const TABS = ['shifts', 'people', 'gaps'] as const;
type TabId = (typeof TABS)[number];

/** Before and after, side by side: in sum, by shift, by person, and what stays empty. Each change is decided by itself. */
export function Proposal({ desk, say, told }: ProposalProps): ReactNode {
  const words = useWords();
  const [tab, setTab] = useState<TabId>('shifts');
  const content = (id: TabId): ReactNode => {
    if (id === 'shifts') return <ShiftTable {...{ desk, say, told }} />;
    return id === 'people' ? (
      <PersonTable {...{ desk, say, told }} />
    ) : (
      <GapTable gaps={told.gaps} say={say} />
    );
  };
  return (
    <>
      <Summary desk={desk} told={told} />
      <Decide desk={desk} />
      <Tabs
        label={words.t('roster.tabs')}
        selected={tab}
        onSelect={setTab}
        tabs={TABS.map((id) => ({
          id,
          label: words.t(`roster.tab.${id}`, { count: told.gaps.length }),
          content: content(id),
        }))}
      />
    </>
  );
}

const RESULT = {
  best: 'roster.result.best',
  near: 'roster.result.near',
  far: 'roster.result.near',
  unknown: 'roster.result.unknown',
} as const satisfies Record<GapWord, string>;

function Summary({ desk, told }: Pick<ProposalProps, 'desk' | 'told'>): ReactNode {
  const words = useWords();
  const { comparison, progress, gaps, gapsBefore, roster } = told;
  const { added, dropped, kept, inAnotherRole } = comparison;
  const isSame = added.length + dropped.length + inAnotherRole.length === 0;
  const word = gapWord(progress.gap);
  const { question } = desk;
  if (!question) return null;
  const before = openPlaces(question.problem, question.before);
  const after = openPlaces(question.problem, roster);
  const [mute, stillMute] = [silentIn(gapsBefore), silentIn(gaps)];
  return (
    <Card title={words.t('roster.result')} icon="check">
      <p role="status">
        {isSame
          ? words.t('roster.result.same')
          : words.t('roster.changes', {
              added: added.length,
              dropped: dropped.length,
              kept: kept + inAnotherRole.length,
            })}{' '}
        {words.t(RESULT[word], {
          percent: percentOf(progress.gap),
        })}
      </p>
      <ul className="roster-parts">
        <li>{words.t('roster.part.least', { before: before.least, after: after.least })}</li>
        <li>{words.t('roster.part.most', { before: before.most, after: after.most })}</li>
        {mute + stillMute === 0 ? null : (
          <li>{words.t('roster.part.leader', { before: mute, after: stillMute })}</li>
        )}
        {partWays(comparison.cost).map(({ part, way }) => (
          <li key={part}>{words.t(`roster.part.${part}`, { way })}</li>
        ))}
      </ul>
    </Card>
  );
}

/** What is decided so far, and what can become of it. */
function Decide({ desk }: { readonly desk: RosterDesk }): ReactNode {
  const words = useWords();
  const online = useOnline();
  const [open, setOpen] = useState(false);
  const { changes, accepted, answers } = desk;
  const reason = (): string | undefined => {
    if (accepted.length === 0) return words.t('roster.handOver.none');
    return online ? undefined : words.t('roster.handOver.offline');
  };
  if (changes.length === 0 && answers.size === 0) return null;
  return (
    <div className="row roster-decide">
      <p role="status">{words.t('roster.accepted', { count: accepted.length, of: changes.length })}</p>
      <Button icon="check" onPress={() => desk.answer(changes, 'accepted')}>
        {words.t('roster.acceptAll')}
      </Button>
      <Button
        icon="redo"
        reason={answers.size === 0 ? words.t('roster.refill.none') : undefined}
        onPress={desk.refill}
      >
        {words.t('roster.refill')}
      </Button>
      <Button variant="primary" icon="calendar" reason={reason()} onPress={() => setOpen(true)}>
        {words.t('roster.handOver', { count: accepted.length })}
      </Button>
      <HandOverDialog desk={desk} open={open} onClose={() => setOpen(false)} />
    </div>
  );
}
