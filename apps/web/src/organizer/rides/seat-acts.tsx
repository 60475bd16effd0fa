import { useMutation } from '@apollo/client/react';
import { addDays, isDay } from '@doorstep/schedule';
import { useState, type ReactNode } from 'react';
import type { SeatsQuery } from '../../gql/graphql';
import { Button, Select } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { LEND_SEAT, SEATS, TAKE_BACK_SEAT, WITHDRAW_SEAT } from './ride-documents';

type Seat = SeatsQuery['childSeats'][number];

interface SeatActsProps {
  readonly seat: Seat;
  readonly people: SeatsQuery['people'];
}

/** Four weeks: long enough for a standing ride, short enough that a seat is looked at again. */
const LOAN_DAYS = 28;
const AGAIN = { refetchQueries: [SEATS], awaitRefetchQueries: true };

/** Lend, take back, take out of use. */
export function SeatActs({ seat, people }: SeatActsProps): ReactNode {
  const words = useWords();
  const { busy, run } = useCommand();
  const [takeBack] = useMutation(TAKE_BACK_SEAT, AGAIN);
  const [withdraw] = useMutation(WITHDRAW_SEAT, AGAIN);
  const seatId = seat.id;
  const end = (recalled: boolean): void =>
    void run((key) => withdraw({ variables: { seatId, recalled, key } }));
  return (
    <div className="row">
      {seat.loan ? (
        <Button
          size="small"
          busy={busy}
          onPress={() => void run((key) => takeBack({ variables: { seatId, key } }))}
        >
          {words.t('seats.takeBack')}
        </Button>
      ) : seat.state === 'in_use' ? (
        <Lend seat={seat} people={people} />
      ) : null}
      {seat.state === 'in_use' ? (
        <>
          <Button size="small" variant="quiet" busy={busy} onPress={() => end(true)}>
            {words.t('seats.recall')}
          </Button>
          <Button size="small" variant="quiet" busy={busy} onPress={() => end(false)}>
            {words.t('seats.retire')}
          </Button>
        </>
      ) : null}
    </div>
  );
}

function Lend({ seat, people }: SeatActsProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { busy, run } = useCommand();
  const [lend] = useMutation(LEND_SEAT, AGAIN);
  const [memberId, setMemberId] = useState('');
  const untilDay = lastDay(addDays(time.today(), LOAN_DAYS), seat.expiresOn);
  const active = people.filter(({ state }) => state === 'approved' || state === 'provisional');
  return (
    <>
      <Select
        label={words.t('seats.lend.to')}
        value={memberId}
        options={[
          { value: '', label: words.t('seats.lend.choose') },
          ...active.map(({ id, handle }) => ({ value: id, label: handle })),
        ]}
        onChange={setMemberId}
      />
      <Button
        size="small"
        variant="primary"
        busy={busy}
        reason={memberId === '' ? words.t('seats.lend.choose') : undefined}
        onPress={() =>
          void run((key) => lend({ variables: { input: { seatId: seat.id, memberId, untilDay, key } } }))
        }
      >
        {words.t('seats.lend')}
      </Button>
    </>
  );
}

/** Never on or past the day stamped on the seat. */
const lastDay = (wished: string, expiresOn: string): string =>
  wished < expiresOn || !isDay(expiresOn) ? wished : addDays(expiresOn, -1);
