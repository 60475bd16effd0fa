import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Banner, Button, Icon } from '../kit';
import { START_LOADING } from '../api/documents';
import { tell } from '../api/volunteer-api';
import { usePocket } from '../frame/pocket';
import { FaultNote, Screen } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { useOnline } from '../frame/use-online';
import { useWords } from '../messages';
import { HeldNote } from './held-stops';
import { LoadRow } from './load-row';
import { cannotStart, loadLines } from './run-model';
import { RunFacts } from './run-facts';
import { SyncChip } from '../outbox/sync-chip';
import { TopStrip } from './top-strip';
import type { Shown } from './use-shown-run';
import { useSigns } from './use-signs';

/** At the hub: tick each bag, leave what is missing unticked, set off. */
export function Load({ kept, run }: Shown): ReactNode {
  const words = useWords();
  return (
    <Screen
      title={words.t('load.title', { letter: run.letter })}
      sub={<TopStrip letter={run.letter} text={kept.hub.name} />}
      aside={<SyncChip />}
    >
      <p className="hub-line">
        <Icon name="hub" />
        <bdi>{kept.hub.street}</bdi>
      </p>
      <HeldNote run={run} />
      {run.state === 'accepted' ? <BeforeLoading kept={kept} run={run} /> : <Bags kept={kept} run={run} />}
    </Screen>
  );
}

function BeforeLoading({ kept, run }: Shown): ReactNode {
  const words = useWords();
  const client = useApolloClient();
  const { book } = usePocket();
  const online = useOnline();
  const { busy, fault, run: command } = useCommand();
  const begin = (): void =>
    void command(async (key) => {
      const { startLoading } = await tell(client, START_LOADING, { runId: run.id, key });
      await book.take(startLoading, kept.hub);
    });
  return (
    <>
      <RunFacts run={run} />
      <p>{words.t('load.before')}</p>
      <FaultNote fault={fault} />
      <div className="actions">
        <Button
          variant="primary"
          size="main"
          icon="box"
          busy={busy}
          reason={online ? undefined : words.t('app.needsNetwork')}
          onPress={begin}
        >
          {words.t('load.begin')}
        </Button>
      </div>
    </>
  );
}

function Bags({ kept, run }: Shown): ReactNode {
  const words = useWords();
  const { book } = usePocket();
  const lines = loadLines(run);
  const signs = useSigns(kept.hub.id, lines);
  const goods = lines.filter((line) => line.goods);
  const ticked = kept.ticked.filter((taskId) => goods.some((line) => line.taskId === taskId));
  const blocked = cannotStart(lines, ticked);
  const missing = goods.length - ticked.length;
  return (
    <>
      <p>{words.t(goods.length > 0 ? 'load.lead' : 'load.nothing')}</p>
      <ul className="bags" aria-label={words.t('load.list')}>
        {lines.map((line) => (
          <LoadRow
            key={line.taskId}
            line={line}
            sign={signs.get(line.taskId) ?? null}
            ticked={ticked.includes(line.taskId)}
            onTick={(isOn) => void book.tick(run.id, line.taskId, isOn)}
          />
        ))}
      </ul>
      {missing > 0 && ticked.length > 0 ? (
        <Banner tone="warning" announce="status">
          {words.t('load.missing', { count: missing })}
        </Banner>
      ) : null}
      <div className="actions">
        <Button
          variant="primary"
          size="main"
          icon="next"
          reason={blocked === null ? undefined : words.t(`load.blocked.${blocked}`)}
          onPress={() => void book.setOff(run.id, ticked)}
        >
          {missing === 0
            ? words.t('load.start')
            : words.t('load.startSome', { count: ticked.length, total: goods.length })}
        </Button>
      </div>
    </>
  );
}
