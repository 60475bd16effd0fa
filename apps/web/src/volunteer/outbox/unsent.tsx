import { useState, type ReactNode } from 'react';
import { Banner, Button, Chip, EmptyState } from '../kit';
import { useHubTime } from '../frame/hub-time';
import { useBook, useOutbox, usePocket } from '../frame/pocket';
import { Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { CallHub } from '../run/call-hub';
import { useHub } from '../frame/hub';
import { useFreeText } from '../availability/free-text';
import { isCareAct, isFreeAct, isPackAct, isShiftAct, type OutboxEntry } from './outbox-entry';

/** Everything that was done here and is not yet at the hub, each with its state. Nothing is dropped silently. */
export function Unsent(): ReactNode {
  const words = useWords();
  const hub = useHub();
  const online = useOnline();
  const { outbox } = usePocket();
  const { entries, sending } = useOutbox();
  return (
    <Screen title={words.t('unsent.title', { count: entries.length })}>
      {online ? null : <Banner tone="warning">{words.t('sync.offlineLead')}</Banner>}
      {entries.length === 0 ? <EmptyState icon="check">{words.t('unsent.empty')}</EmptyState> : null}
      <ul className="cards" aria-label={words.t('unsent.list')}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} sending={sending === entry.id} />
        ))}
      </ul>
      {entries.length > 0 ? (
        <div className="actions">
          <CallHub hub={hub} />
          <Button variant="primary" size="main" busy={sending !== null} onPress={() => void outbox.flush()}>
            {words.t('unsent.tryNow')}
          </Button>
        </div>
      ) : null}
      <Link to="/runs" size="big">
        {words.t('taken.runs')}
      </Link>
    </Screen>
  );
}

function Entry({ entry, sending }: { readonly entry: OutboxEntry; readonly sending: boolean }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const state = sending ? 'sending' : entry.state;
  const said = useActText()(entry);
  return (
    <li className="card">
      <p>
        <strong>{said}</strong>
        <br />
        {time.clock(entry.at)}
      </p>
      <Chip tone={state === 'failed' ? 'danger' : 'plain'} icon={state === 'failed' ? 'alert' : 'wait'}>
        {words.t(`unsent.${state}`)}
      </Chip>
      {entry.fault ? (
        <p>{words.t(entry.state === 'failed' ? `refusal.${entry.fault}` : 'unsent.waitsFor')}</p>
      ) : null}
      {entry.state === 'failed' ? (
        <>
          <p className="advice">{words.t('unsent.say', { what: said, time: time.clock(entry.at) })}</p>
          {isFreeAct(entry.act) ? (
            <Link to="/availability" size="big" icon="calendar">
              {words.t('free.see')}
            </Link>
          ) : null}
          <Refused entry={entry} />
        </>
      ) : null}
    </li>
  );
}

/** "Stop 3: done". Stops are counted in their run; nothing else about them is said. */
function useActText(): (entry: OutboxEntry) => string {
  const words = useWords();
  const { runs } = useBook();
  const freeText = useFreeText();
  return ({ act }) => {
    if (isFreeAct(act)) return freeText(act);
    if (isShiftAct(act) || isCareAct(act) || isPackAct(act)) return words.t(`act.${act.kind}`);
    const run = runs.find(({ id }) => id === act.runId)?.run;
    const stop = 'stopId' in act ? run?.stops.find(({ id }) => id === act.stopId) : undefined;
    const values = { letter: run?.letter ?? '', number: stop?.position ?? 0 };
    if (act.kind === 'leg') return words.t(`act.leg.${act.step}`, values);
    return act.kind === 'record' ? words.t(`act.${act.outcome}`, values) : words.t(`act.${act.kind}`, values);
  };
}

function Refused({ entry }: { readonly entry: OutboxEntry }): ReactNode {
  const words = useWords();
  const { outbox } = usePocket();
  const [sure, setSure] = useState(false);
  return (
    <div className="actions">
      <Button onPress={() => void outbox.retry(entry.id)}>{words.t('app.retry')}</Button>
      {sure ? (
        <Button variant="danger" onPress={() => void outbox.discard(entry.id)}>
          {words.t('unsent.discardSure')}
        </Button>
      ) : (
        <Button onPress={() => setSure(true)}>{words.t('unsent.discard')}</Button>
      )}
    </div>
  );
}
