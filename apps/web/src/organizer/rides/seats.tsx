import { useMutation, useQuery } from '@apollo/client/react';
import { OUTGROWN_SEATS, type OutgrownSeat } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { day } from '@doorstep/std';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { SeatsQuery } from '../../gql/graphql';
import { Button, Card, Chip, DataTable, EmptyState, NumberField, Select, TextField } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { RideSentences } from '../messages/ride-sentences';
import { ADD_SEAT, SEATS } from './ride-documents';
import { SeatActs } from './seat-acts';
import { seatDue } from './seats-due';
import { ShortRides } from './short-rides';

type Seat = SeatsQuery['childSeats'][number];

/** Child seats as loan stock: which there are, until when they may be used, who has them. */
export function Seats(): ReactNode {
  return (
    <RideSentences>
      <SeatDesk />
    </RideSentences>
  );
}

function SeatDesk(): ReactNode {
  const words = useWords();
  const query = useQuery(SEATS);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('seats.title')}</h1>
          <p>{words.t('seats.lead')}</p>
        </div>
        <Link to="/rides">{words.t('rides.title')}</Link>
      </header>
      <Loaded query={query}>
        {({ childSeats, people, ridesWithoutSeat }) => (
          <div className="stack">
            <ShortRides legs={ridesWithoutSeat} />
            <Card title={words.t('seats.title')} icon="seat">
              <SeatTable seats={childSeats} people={people} />
            </Card>
            <AddSeat numbers={childSeats.map(({ number }) => number)} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function SeatTable({
  seats,
  people,
}: {
  readonly seats: readonly Seat[];
  readonly people: SeatsQuery['people'];
}): ReactNode {
  const words = useWords();
  if (seats.length === 0) return <EmptyState icon="seat">{words.t('seats.none')}</EmptyState>;
  return (
    <DataTable
      caption={words.t('seats.title')}
      narrow="cards"
      rows={seats}
      rowKey={({ id }) => id}
      columns={[
        { id: 'number', header: words.t('seats.number'), rowHeader: true, cell: ({ number }) => number },
        { id: 'class', header: words.t('seats.class'), cell: (seat) => words.t(`seats.class.${seat.class}`) },
        { id: 'expires', header: words.t('seats.expires'), cell: (seat) => <SeatState seat={seat} /> },
        {
          id: 'act',
          header: words.t('rides.col.act'),
          cell: (seat) => <SeatActs seat={seat} people={people} />,
        },
      ]}
    />
  );
}

/** The date on the seat, and who has it; what may not be used any more says so first. */
function SeatState({ seat }: { readonly seat: Seat }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const today = time.today();
  const { state, expiresOn, loan } = seat;
  const due = seatDue(seat, day(today));
  const gone =
    state !== 'in_use'
      ? words.t(`seats.state.${state}`)
      : expiresOn <= today
        ? words.t('seats.expired')
        : null;
  return (
    <span className="row">
      {gone ? (
        <Chip tone="danger">{gone}</Chip>
      ) : (
        <span>{words.t('seats.expires.on', { day: time.shortDay(expiresOn) })}</span>
      )}
      <span>
        {loan
          ? words.t('seats.lent', { handle: loan.handle, day: time.shortDay(loan.untilDay) })
          : words.t('seats.here')}
      </span>
      {due ? (
        <Chip tone={due === 'fetch' ? 'danger' : 'warning'} icon="clock">
          {words.t(`seats.due.${due}`)}
        </Chip>
      ) : null}
    </span>
  );
}

/** Years that a new seat may be used, when nobody has read the label yet. */
const USUAL_DAYS = 6 * 365;

function AddSeat({ numbers }: { readonly numbers: readonly number[] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { busy, run } = useCommand();
  const [add] = useMutation(ADD_SEAT, { refetchQueries: [SEATS], awaitRefetchQueries: true });
  const [kind, setKind] = useState<OutgrownSeat>('booster');
  const [number, setNumber] = useState<number | null>(null);
  const [expiresOn, setExpiresOn] = useState<string>(addDays(time.today(), USUAL_DAYS));
  const shown = number ?? Math.max(0, ...numbers) + 1;
  const save = async (): Promise<void> => {
    const input = { id: crypto.randomUUID(), number: shown, class: kind, expiresOn };
    if (await run((key) => add({ variables: { input: { ...input, key } } }))) setNumber(null);
  };
  return (
    <Card title={words.t('seats.add')} icon="plus">
      <div className="row">
        <NumberField label={words.t('seats.number')} value={shown} min={1} max={9999} onChange={setNumber} />
        <Select
          label={words.t('seats.class')}
          value={kind}
          options={OUTGROWN_SEATS.map((value) => ({ value, label: words.t(`seats.class.${value}`) }))}
          onChange={setKind}
        />
        <TextField label={words.t('seats.expires')} type="date" value={expiresOn} onChange={setExpiresOn} />
      </div>
      <div className="row">
        <Button variant="primary" icon="plus" busy={busy} onPress={() => void save()}>
          {words.t('seats.add')}
        </Button>
      </div>
    </Card>
  );
}
