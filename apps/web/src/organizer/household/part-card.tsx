import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { HouseholdFieldsFragment, TaskFieldsFragment } from '../../gql/graphql';
import { Banner, Button, Icon, Select, useToast } from '../../ui';
import { kindIcon } from '../case/kind-icon';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useTaskTitle } from '../matching/use-task-title';
import { ORDER, UNTIE } from './household-documents';

type Part = HouseholdFieldsFragment['parts'][number];

interface PartProps {
  readonly plan: HouseholdFieldsFragment;
  readonly part: Part;
}

/** One request of a plan: who has its tasks and when, what it lacks, what it comes after. */
export function PartCard({ plan, part }: PartProps): ReactNode {
  const words = useWords();
  const name = words.t(`kind.${part.kind}`);
  const whole = plan.gaps.find(({ requestId, taskId }) => requestId === part.requestId && taskId === null);
  return (
    <li className="row-block">
      <div className="row" data-align="between">
        <span className="row">
          <Icon name={kindIcon(part.kind)} />
          <strong>{name}</strong>
          <Link to={`/requests/${part.requestId}`}>{words.t('household.part.request')}</Link>
        </span>
        <Untie plan={plan} part={part} name={name} />
      </div>
      {whole ? <p>{words.t(`household.gap.${whole.code}`)}</p> : null}
      <ul className="rows">
        {part.tasks
          .filter(({ state }) => state !== 'cancelled')
          .map((task) => (
            <TaskLine key={task.id} plan={plan} task={task} />
          ))}
      </ul>
      <Order plan={plan} part={part} />
    </li>
  );
}

/** People who matter for a task now: who holds it, or who is thinking. */
const NOW: ReadonlySet<string> = new Set(['offered', 'claimed', 'assigned', 'confirmed', 'completed']);

function TaskLine({
  plan,
  task,
}: {
  readonly plan: HouseholdFieldsFragment;
  readonly task: TaskFieldsFragment;
}): ReactNode {
  const words = useWords();
  const title = useTaskTitle([task])(task.id);
  const gap = plan.gaps.find(({ taskId }) => taskId === task.id);
  const people = task.assignments.filter(({ state }) => NOW.has(state));
  return (
    <li className="row-block row" data-align="between">
      <span>
        {title}
        <br />
        <span className="meta">{words.t(`household.gap.${gap?.code ?? 'held'}`)}</span>
      </span>
      <span className="row">
        {people.map(({ id, member, state }) => (
          <span key={id}>
            {words.t('household.task.who', { handle: member.handle, state: words.t(`holds.${state}`) })}
          </span>
        ))}
        {gap?.code === 'nobody' || gap?.code === 'asked' ? (
          <Link to={`/matching/${task.id}?day=${plan.day}`}>
            {words.t('household.task.match', { task: words.t(`task.${task.kind}`) })}
          </Link>
        ) : null}
      </span>
    </li>
  );
}

/** A changed plan is proposed anew before anybody is told: who is asked from an older proposal is refused. */
const ANEW = { refetchQueries: ['HouseholdProposal'], awaitRefetchQueries: true };

function Untie({ plan, part, name }: PartProps & { readonly name: string }): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [untie] = useMutation(UNTIE, ANEW);
  const go = async (): Promise<void> => {
    const { id: planId, version } = plan;
    const done = await run((key) =>
      untie({ variables: { input: { planId, version, requestId: part.requestId, key } } }),
    );
    if (done) say({ tone: 'success', text: words.t('household.untied') });
  };
  return (
    <Button variant="quiet" icon="minus" busy={busy} onPress={() => void go()}>
      {words.t('household.part.untie', { part: name })}
    </Button>
  );
}

const ANY_TIME = '';

function Order({ plan, part }: PartProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { run } = useCommand();
  const [order] = useMutation(ORDER, ANEW);
  const others = plan.parts.filter(({ requestId }) => requestId !== part.requestId);
  const choose = async (after: string): Promise<void> => {
    const { id: planId, version } = plan;
    const input = { planId, version, requestId: part.requestId, after: after === ANY_TIME ? null : after };
    const done = await run((key) => order({ variables: { input: { ...input, key } } }));
    if (done) say({ tone: 'success', text: words.t('household.ordered') });
  };
  return (
    <>
      <Select
        label={words.t('household.part.after')}
        {...(part.kind === 'groceries' ? { hint: words.t('household.part.after.hint') } : {})}
        value={part.afterPart ?? ANY_TIME}
        options={[
          { value: ANY_TIME, label: words.t('household.part.after.none') },
          ...others.map(({ requestId, kind }) => ({ value: requestId, label: words.t(`kind.${kind}`) })),
        ]}
        onChange={(after) => void choose(after)}
      />
      {part.orderHolds ? null : <Banner tone="warning">{words.t('household.part.order.wrong')}</Banner>}
    </>
  );
}
