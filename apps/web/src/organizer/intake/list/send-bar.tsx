import type { ReactNode } from 'react';
import { Banner, Button, Card, Progress } from '../../../ui';
import { useOnline } from '../../frame/use-online';
import { useWords } from '../../messages';
import type { JudgedRow, RowState } from './judge-rows';
import type { Sending, TiedRow } from './use-sending';

interface SendBarProps {
  readonly rows: readonly JudgedRow[];
  readonly going: readonly TiedRow[];
  readonly sending: Sending;
  readonly onSlips: () => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** How many can go, the press that sends them, and how far that is. */
export function SendBar(props: SendBarProps): ReactNode {
  const words = useWords();
  const { rows, going, sending } = props;
  const { outcomes, running, stopped } = sending;
  const sent = [...outcomes.values()].filter(({ at }) => at === 'sent').length;
  const left = going.filter(({ line }) => outcomes.get(line)?.at !== 'sent');
  const count = (...states: readonly RowState[]): number =>
    rows.filter(({ state }) => states.includes(state)).length;
  return (
    <Card title={words.t('bring.rows')}>
      <p role="status">
        {words.t('bring.counts', {
          ready: count('ready'),
          wrong: count('wrong'),
          known: count('known', 'twice'),
          there: count('there'),
        })}
      </p>
      {running ? (
        <Progress
          label={words.t('bring.sending')}
          text={words.t('bring.of', { done: sent, all: going.length })}
          share={sent / Math.max(1, going.length)}
          actions={<Button onPress={sending.stop}>{words.t('bring.stop')}</Button>}
        />
      ) : null}
      {stopped === null ? null : (
        <Banner tone="warning" announce="alert">
          {stopped === 'hand' ? null : words.t(`refusal.${stopped}`)}{' '}
          {words.t('bring.stopped', { sent, left: left.length })}
        </Banner>
      )}
      {!running && stopped === null && sent > 0 ? (
        <Banner tone="success" announce="status">
          {words.t('bring.done', { count: sent })}
        </Banner>
      ) : null}
      <Acts {...props} sent={sent} left={left} looking={count('looking')} />
    </Card>
  );
}

interface ActsProps extends SendBarProps {
  readonly sent: number;
  readonly left: readonly TiedRow[];
  readonly looking: number;
}

function Acts({ sending, sent, left, looking, onSlips, onBack, onNext }: ActsProps): ReactNode {
  const words = useWords();
  const reason = useReason(left, looking);
  const { running, stopped } = sending;
  return (
    <div className="row">
      {sent === 0 ? <Button onPress={onBack}>{words.t('bring.columns.again')}</Button> : null}
      {left.length === 0 && sent > 0 ? (
        <Button onPress={onNext}>{words.t('bring.next')}</Button>
      ) : (
        <Button
          variant="primary"
          size="big"
          icon="lock"
          busy={running}
          reason={running ? undefined : reason}
          onPress={() => void sending.send(left)}
        >
          {words.t(stopped === null ? 'bring.send' : 'bring.goOn', { count: left.length })}
        </Button>
      )}
      {sent > 0 && !running ? <Button onPress={onSlips}>{words.t('bring.slips')}</Button> : null}
    </div>
  );
}

/** Why nothing can be sent now; undefined when it can. */
function useReason(left: readonly TiedRow[], looking: number): string | undefined {
  const words = useWords();
  const online = useOnline();
  if (!online) return words.t('frame.offlineReason');
  if (looking > 0) return words.t('bring.looking', { count: looking });
  return left.length === 0 ? words.t('bring.nothing') : undefined;
}
