import type { Goods, StopReason } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import { Button } from '../kit';
import { usePocket } from '../frame/pocket';
import { go } from '../frame/router';
import { Screen } from '../frame/screen';
import { useWords } from '../messages';
import type { Stop } from './kept-run';
import { StopEverything } from './stop-everything';
import { SyncChip } from '../outbox/sync-chip';
import { TopStrip } from './top-strip';
import { stopTitle } from './stop-title';
import { TellHub } from './tell-hub';
import type { Shown } from './use-shown-run';

const AT_A_DOOR = ['no_answer', 'wrong_address', 'unsafe', 'refused', 'damaged', 'other'] as const;
const WITH_PEOPLE = ['no_answer', 'wrong_address', 'unsafe', 'refused', 'not_ready', 'other'] as const;
const AT_A_HUB = ['no_answer', 'refused', 'damaged', 'other'] as const;
const GOODS: readonly Goods[] = ['back_to_hub', 'next_household', 'neighbour'];

/** What another hub does not take in is ours again. */
const AT_OUR_HUB: readonly Goods[] = ['back_to_hub'];

/** Nobody-came of a ride has a wait of its own, on the stop's screen. */
const reasonsAt = ({ kind, leg, goal }: Stop): readonly Chosen[] => {
  if (goal) return AT_A_HUB;
  if (kind === 'deliver') return AT_A_DOOR;
  return leg ? WITH_PEOPLE.filter((reason) => reason !== 'no_answer') : WITH_PEOPLE;
};

type Chosen = (typeof AT_A_DOOR)[number] | (typeof WITH_PEOPLE)[number];

/** Why it did not work, then what happens with the bags. Nothing is sent before the last press. */
export function Problem({ kept, run, stop }: Shown & { readonly stop: Stop }): ReactNode {
  const words = useWords();
  const { book } = usePocket();
  const [reason, setReason] = useState<Chosen | null>(null);
  const back = (): void => go(`/runs/${run.id}`, { replace: true });
  const send = (goods: Goods | null, why: StopReason): void => {
    void book.record(stop, run.id, { outcome: 'attempted', reason: why, goods });
    back();
  };
  return (
    <Screen
      title={words.t(reason ? `problem.${reason}` : 'problem.title')}
      sub={<TopStrip letter={run.letter} text={stopTitle(words, run)} />}
      aside={<SyncChip />}
    >
      {reason ? (
        <WhatNow stop={stop} reason={reason} onSend={send} />
      ) : (
        <div className="choices-big" role="group" aria-label={words.t('problem.title')}>
          {reasonsAt(stop).map((one) => (
            <Button key={one} size="big" onPress={() => setReason(one)}>
              {words.t(`problem.${one}`)}
            </Button>
          ))}
        </div>
      )}
      <Button size="big" variant="quiet" icon="back" onPress={reason ? () => setReason(null) : back}>
        {words.t(reason ? 'problem.otherReason' : 'problem.back')}
      </Button>
      {reason ? null : <TellHub runId={run.id} stop={stop} />}
      <StopEverything kept={kept} />
    </Screen>
  );
}

interface WhatNowProps {
  readonly stop: Stop;
  readonly reason: Chosen;
  readonly onSend: (goods: Goods | null, reason: StopReason) => void;
}

function WhatNow({ stop, reason, onSend }: WhatNowProps): ReactNode {
  const words = useWords();
  return (
    <>
      <p className="advice">{words.t(`advice.${reason}`)}</p>
      {stop.kind === 'deliver' ? (
        <div className="choices-big" role="group" aria-labelledby="goods">
          <h2 id="goods">{words.t('goods.title')}</h2>
          {(stop.goal ? AT_OUR_HUB : GOODS).map((goods) => (
            <Button key={goods} size="big" onPress={() => onSend(goods, reason)}>
              {words.t(`goods.${goods}`)}
            </Button>
          ))}
        </div>
      ) : (
        <Button size="main" variant="primary" onPress={() => onSend(null, reason)}>
          {words.t('problem.send')}
        </Button>
      )}
    </>
  );
}
