import { useMutation } from '@apollo/client/react';
import { addDays, weekdayOf } from '@doorstep/schedule';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../../gql';
import { Button, Card, Select } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useCommand } from '../../frame/use-command';
import { useWords } from '../../messages';

const LAY_SHIFTS = graphql(`
  mutation LayShifts($from: Day!, $days: Int!, $key: ID!) {
    layShifts(from: $from, days: $days, key: $key) {
      ...ShiftFields
    }
  }
`);

const WEEKS = [1, 2, 4, 8] as const;
const A_WEEK = 7;

/** Makes draft shifts of all terms, as far ahead as one likes. Pressing it twice makes nothing twice. */
export function LayCard(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { busy, run } = useCommand();
  const [weeks, setWeeks] = useState(4);
  const [laid, setLaid] = useState<number | null>(null);
  const [send] = useMutation(LAY_SHIFTS, { refetchQueries: ['Week'] });
  const today = time.today();
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  const lay = async (): Promise<void> => {
    await run(async (key) => {
      const { data } = await send({ variables: { from: monday, days: weeks * A_WEEK, key } });
      setLaid(data?.layShifts.length ?? 0);
    });
  };
  return (
    <Card title={words.t('terms.lay')} icon="table">
      <p className="meta">{words.t('terms.lay.lead')}</p>
      <div className="row week-looks">
        <Select
          label={words.t('terms.lay.weeks')}
          value={String(weeks)}
          options={WEEKS.map((n) => ({ value: String(n), label: words.t('terms.lay.n', { n }) }))}
          onChange={(n) => setWeeks(Number(n))}
        />
        <Button variant="primary" icon="plus" busy={busy} onPress={() => void lay()}>
          {words.t('terms.lay.do')}
        </Button>
      </div>
      <p role="status">{laid === null ? null : words.t('terms.laid', { count: laid })}</p>
      {laid === null ? null : <Link to="/week">{words.t('terms.back')}</Link>}
    </Card>
  );
}
