import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { HouseholdFieldsFragment, HouseholdProposalQuery } from '../../gql/graphql';
import { Button, Card, CheckRows, Chip, Reasons, useToast } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useCodeWords } from '../matching/code-words';
import { Unmatchable } from '../matching/unmatchable';
import { useTaskTitle } from '../matching/use-task-title';
import { useWords } from '../messages';
import { ASK, PROPOSAL } from './household-documents';

type Proposal = HouseholdProposalQuery['planProposal'];

/** Who could fill the plan, all of it or nothing of it, and one press that asks them all. */
export function WholeProposal({ plan }: { readonly plan: HouseholdFieldsFragment }): ReactNode {
  const words = useWords();
  const [anew, setAnew] = useState(false);
  const query = useQuery(PROPOSAL, { variables: { id: plan.id, anew }, fetchPolicy: 'cache-and-network' });
  const tasks = plan.parts.flatMap((part) => part.tasks);
  return (
    <Card title={words.t('household.proposal')} icon="people">
      <div className="stack">
        <p>{words.t('household.proposal.lead')}</p>
        <CheckRows
          label={words.t('household.proposal.how')}
          choices={[{ value: 'anew', label: words.t('household.proposal.anew') }]}
          value={anew ? ['anew'] : []}
          onChange={(value) => setAnew(value.length > 0)}
        />
        <Loaded query={query} rows={2}>
          {({ planProposal }) => (
            <>
              <Pairs plan={plan} proposal={planProposal} tasks={tasks} />
              {planProposal.unmatched.length > 0 ? (
                <>
                  <p>{words.t('household.proposal.cannot')}</p>
                  <Unmatchable unmatched={planProposal.unmatched} tasks={tasks} day={plan.day} />
                </>
              ) : null}
            </>
          )}
        </Loaded>
      </div>
    </Card>
  );
}

interface PairsProps {
  readonly plan: HouseholdFieldsFragment;
  readonly proposal: Proposal;
  readonly tasks: HouseholdFieldsFragment['parts'][number]['tasks'];
}

/** As the day goes, not as ids fall. */
const inOrderOf = (tasks: PairsProps['tasks'], pairs: Proposal['pairs']): Proposal['pairs'] =>
  tasks.flatMap(({ id }) => pairs.filter(({ taskId }) => taskId === id));

function Pairs({ plan, proposal: { pairs, unmatched, version }, tasks }: PairsProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const codes = useCodeWords();
  const titleOf = useTaskTitle(tasks);
  const { busy, run } = useCommand();
  const [ask] = useMutation(ASK, { refetchQueries: ['HouseholdProposal'] });
  const go = async (): Promise<void> => {
    const wanted = pairs.map(({ taskId, member }) => ({ taskId, memberId: member.id }));
    const done = await run((key) =>
      ask({ variables: { input: { planId: plan.id, version, pairs: wanted, key } } }),
    );
    if (done) say({ tone: 'success', text: words.t('household.proposal.asked') });
  };
  if (pairs.length === 0) {
    return unmatched.length === 0 ? <p>{words.t('household.proposal.nothing')}</p> : null;
  }
  return (
    <>
      <ul className="rows" aria-label={words.t('household.proposal')}>
        {inOrderOf(tasks, pairs).map(({ taskId, member, strength, reasons }) => (
          <li key={taskId} className="row-block">
            <div className="row" data-align="between">
              <span>{titleOf(taskId)}</span>
              <span className="row">
                <strong>{member.handle}</strong>
                <Chip tone={strength === 'very_good' ? 'success' : 'plain'}>
                  {words.t(`strength.${strength}`)}
                </Chip>
              </span>
            </div>
            <Reasons
              lines={codes.reasons(reasons)}
              plusLabel={words.t('match.for')}
              minusLabel={words.t('match.against')}
            />
          </li>
        ))}
      </ul>
      <div className="row">
        <Button variant="primary" icon="check" busy={busy} onPress={() => void go()}>
          {words.t('household.proposal.ask', { count: pairs.length })}
        </Button>
      </div>
    </>
  );
}
