import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ArrangementFieldsFragment } from '../../gql/graphql';
import { Button, Chip } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { CONFIRM_UNRELATED, RECORD_CARE_ARRIVAL } from './care-documents';

type Facts = ArrangementFieldsFragment;
type Adult = Facts['adults'][number];

/** Who looks after the children: cleared on the day, there or not, and that no two of them are one family. */
export function Adults({ arrangement }: { readonly arrangement: Facts }): ReactNode {
  const words = useWords();
  const { run, busy } = useCommand();
  const [confirm] = useMutation(CONFIRM_UNRELATED);
  const { id, adults, unrelated, state } = arrangement;
  const expected = adults.filter(
    ({ assignmentState, leftAt }) => assignmentState === 'confirmed' && leftAt === null,
  );
  const isSaid = expected.length > 1 && expected.every(({ memberId }) => unrelated.includes(memberId));
  const isOpen = ['requested', 'setting_up', 'ready', 'started'].includes(state);
  const memberIds = expected.map(({ memberId }) => memberId);
  return (
    <>
      {adults.length === 0 ? <p>{words.t('care.noAdults')}</p> : null}
      <ul className="rows">
        {adults.map((adult) => (
          <AdultRow key={adult.memberId} adult={adult} arrangement={arrangement} isOpen={isOpen} />
        ))}
      </ul>
      <div className="row">
        {isOpen && expected.length < arrangement.adultsNeeded ? (
          <Link to="/matching">{words.t('care.findAdults')}</Link>
        ) : null}
        {isSaid ? (
          <Chip tone="success" icon="check">
            {words.t('care.unrelated')}
          </Chip>
        ) : isOpen ? (
          <Button
            busy={busy}
            reason={expected.length < 2 ? words.t('care.unrelatedTwo') : undefined}
            onPress={() => void run((key) => confirm({ variables: { id, memberIds, key } }))}
          >
            {words.t('care.sayUnrelated')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function AdultRow(props: {
  readonly adult: Adult;
  readonly arrangement: Facts;
  readonly isOpen: boolean;
}): ReactNode {
  const { adult, arrangement, isOpen } = props;
  const words = useWords();
  const time = useHubTime();
  const { run, busy } = useCommand();
  const [arrive] = useMutation(RECORD_CARE_ARRIVAL);
  const { memberId, handle, cleared, experienced, arrivedAt, leftAt, assignmentState } = adult;
  const isHere = arrivedAt !== null && leftAt === null;
  return (
    <li className="row" data-align="between">
      <span className="row">
        <strong>{handle}</strong>
        <Chip tone={cleared ? 'success' : 'danger'} icon={cleared ? 'check' : 'alert'}>
          {words.t(cleared ? (experienced ? 'care.cleared' : 'care.paired') : 'care.notCleared')}
        </Chip>
        {isHere ? (
          <Chip tone="info" icon="pin">
            {words.t('care.hereSince', { time: time.clock(arrivedAt) })}
          </Chip>
        ) : null}
      </span>
      {isOpen && !isHere && assignmentState === 'confirmed' ? (
        <Button
          size="small"
          icon="phone"
          busy={busy}
          onPress={() => void run((key) => arrive({ variables: { id: arrangement.id, memberId, key } }))}
        >
          {words.t('care.recordHere', { handle })}
        </Button>
      ) : null}
    </li>
  );
}
