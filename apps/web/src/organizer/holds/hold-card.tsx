import { useApolloClient, useMutation } from '@apollo/client/react';
import type { CellGrid } from '@doorstep/geo';
import type { ClosureFacts } from '@doorstep/lifecycle';
import type { ReactNode } from 'react';
import type { HoldFieldsFragment } from '../../gql/graphql';
import { Button, Chip, Disclosure, useToast } from '../../ui';
import { useZone } from '../case/use-zone';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { HOLD_MORE, LIFT_HOLD } from './hold-documents';
import { insideOf } from './inside-of';
import { NewTimes } from './new-times';

interface HoldCardProps {
  readonly hold: HoldFieldsFragment;
  /** Where it is, for an area that this tab could open. */
  readonly facts: ClosureFacts | null;
  readonly grid: CellGrid | null;
}

/** One hold: since when and until when, what it froze, and the press that lifts it. */
export function HoldCard({ hold, facts, grid }: HoldCardProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const name = useHoldName()(hold, facts);
  const frozen = hold.tasks.filter(({ warned }) => !warned);
  const warned = hold.tasks.length - frozen.length;
  return (
    <li className="row-block">
      <div className="row" data-align="between">
        <span className="row">
          <strong>{name}</strong>
          <Chip icon="pause">{words.t(`holdReason.${hold.reason}`)}</Chip>
        </span>
        <Lift id={hold.id} name={name} />
      </div>
      <p className="meta">
        {words.t('holds.span', {
          from: time.moment(hold.fromAt),
          until: time.moment(hold.untilAt),
          who: hold.madeBy,
        })}
      </p>
      <p>{words.t('holds.counts', { frozen: frozen.length, warned })}</p>
      {hold.tasks.length === 0 ? null : (
        <Disclosure summary={words.t('holds.tasks', { count: hold.tasks.length })}>
          <HeldTasks tasks={hold.tasks} />
        </Disclosure>
      )}
      <div className="row">
        {frozen.length === 0 ? null : <NewTimes hold={hold} name={name} />}
        {hold.kind === 'person' ? null : <More hold={hold} facts={facts} grid={grid} />}
      </div>
    </li>
  );
}

/** What people call it: the area's own name, the hub, or somebody's handle. */
export function useHoldName(): (
  hold: Pick<HoldFieldsFragment, 'kind' | 'handle'>,
  facts: ClosureFacts | null,
) => string {
  const words = useWords();
  return ({ kind, handle }, facts) => {
    switch (kind) {
      case 'area':
        return facts?.name ?? words.t('holds.sealed');
      case 'hub':
        return words.t('holdKind.hub');
      case 'person':
        return handle ?? '';
    }
  };
}

function HeldTasks({ tasks }: { readonly tasks: HoldFieldsFragment['tasks'] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const zone = useZone();
  return (
    <ul className="rows">
      {tasks.map((task) => (
        <li key={task.taskId} className="row">
          <span>{words.t(`task.${task.kind}`)}</span>
          <span>{zone(task.cell)}</span>
          <span className="meta">{time.span(task.windowFrom, task.windowTo)}</span>
          {task.handle === null ? null : <span>{task.handle}</span>}
          <Chip tone={task.warned ? 'warning' : 'plain'} {...(task.warned ? { icon: 'alert' as const } : {})}>
            {words.t(task.warned ? 'holds.warned' : `taskState.${task.state}`)}
          </Chip>
        </li>
      ))}
    </ul>
  );
}

function Lift({ id, name }: { readonly id: string; readonly name: string }): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [lift] = useMutation(LIFT_HOLD, { refetchQueries: ['Holds'], awaitRefetchQueries: true });
  const press = async (): Promise<void> => {
    const done = await run((key) => lift({ variables: { id, key } }));
    if (done) say({ tone: 'success', text: words.t('holds.lifted', { name }) });
  };
  return (
    <Button icon="check" busy={busy} onPress={() => void press()}>
      {words.t('holds.lift', { name })}
    </Button>
  );
}

/** What came in since it was laid: this browser looks again what lies inside. */
function More({ hold, facts, grid }: HoldCardProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const say = useToast();
  const client = useApolloClient();
  const { busy, run } = useCommand();
  const [more] = useMutation(HOLD_MORE);
  const press = async (): Promise<void> => {
    const before = hold.tasks.length;
    let after = before;
    const done = await run(async (key) => {
      const span = { fromAt: Date.parse(hold.fromAt), untilAt: Date.parse(hold.untilAt), zone: time.zone };
      const taskIds = facts && grid ? await insideOf(client, { facts, grid, span }) : [];
      const { data } = await more({ variables: { input: { id: hold.id, taskIds, key } } });
      after = data?.holdMore.tasks.length ?? before;
    });
    if (done) say({ tone: 'success', text: words.t('holds.more.done', { count: after - before }) });
  };
  return (
    <Button size="small" busy={busy} onPress={() => void press()}>
      {words.t('holds.more')}
    </Button>
  );
}
