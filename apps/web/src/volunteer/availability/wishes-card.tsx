import { SHIFT_KINDS, type ShiftKind } from '@doorstep/lifecycle';
import { type ReactNode, useState } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { Card, CheckRows, Select, TextField } from '../kit';
import { PartOfTown } from '../frame/part-of-town';
import { useWords } from '../messages';
import { handlesIn } from './company';
import type { AvailabilityDesk, Draft, Wishes } from './use-availability';

const NO_LIMIT = '';
const LIMITS = {
  weekHours: [2, 4, 6, 8, 10, 12, 16, 20, 30, 40],
  monthHours: [4, 8, 12, 16, 20, 30, 40, 60, 80, 120],
  restHours: [8, 10, 12, 16, 24, 48],
  shiftsPerDay: [1, 2, 3],
} as const satisfies Partial<Record<keyof Wishes, readonly number[]>>;
type Limit = keyof typeof LIMITS;

interface WishesCardProps {
  readonly desk: AvailabilityDesk;
  readonly draft: Draft;
}

/** How much, what, and where a drive should end. All of it may stay empty. */
export function WishesCard({ desk, draft }: WishesCardProps): ReactNode {
  const words = useWords();
  const { wishes } = draft;
  const change = (part: Partial<Wishes>): void => desk.change({ wishes: { ...wishes, ...part } });
  const kinds = SHIFT_KINDS.map((value) => ({ value, label: words.t(`free.kind.${value}`) }));
  const without = (list: readonly ShiftKind[], gone: readonly ShiftKind[]): ShiftKind[] =>
    list.filter((kind) => !gone.includes(kind));
  return (
    <Card title={words.t('free.wishes')} icon="check">
      {(Object.keys(LIMITS) as Limit[]).map((limit) => (
        <LimitSelect key={limit} limit={limit} value={wishes[limit]} onChange={change} />
      ))}
      <CheckRows
        shape="chips"
        label={words.t('free.likes')}
        choices={kinds}
        value={wishes.prefersKinds}
        onChange={(now) =>
          change({ prefersKinds: [...now], dislikesKinds: without(wishes.dislikesKinds, now) })
        }
      />
      <CheckRows
        shape="chips"
        label={words.t('free.dislikes')}
        choices={kinds}
        value={wishes.dislikesKinds}
        onChange={(now) =>
          change({ dislikesKinds: [...now], prefersKinds: without(wishes.prefersKinds, now) })
        }
      />
      <EndsNear cell={wishes.endsNearCell} onChange={(endsNearCell) => change({ endsNearCell })} />
    </Card>
  );
}

interface LimitSelectProps {
  readonly limit: Limit;
  readonly value: number | null;
  readonly onChange: (part: Partial<Wishes>) => void;
}

function LimitSelect({ limit, value, onChange }: LimitSelectProps): ReactNode {
  const words = useWords();
  const known: readonly number[] = LIMITS[limit];
  const all = value === null || known.includes(value) ? known : [...known, value].sort((a, b) => a - b);
  return (
    <Select
      label={words.t(`free.limit.${limit}`)}
      value={value === null ? NO_LIMIT : String(value)}
      options={[
        { value: NO_LIMIT, label: words.t('free.limit.none') },
        ...all.map((count) => ({
          value: String(count),
          label: words.t(limit === 'shiftsPerDay' ? 'free.limit.shifts' : 'free.limit.hours', { count }),
        })),
      ]}
      onChange={(text) => onChange({ [limit]: text === NO_LIMIT ? null : Number(text) })}
    />
  );
}

interface EndsNearProps {
  readonly cell: string | null;
  readonly onChange: (cell: string | null) => void;
}

/** Where a drive should end. */
function EndsNear({ cell, onChange }: EndsNearProps): ReactNode {
  const words = useWords();
  const { homeCell } = useUnlocked().me;
  return (
    <PartOfTown
      label={words.t('free.ends')}
      hint={words.t('free.ends.hint')}
      none={words.t('free.ends.anywhere')}
      first={homeCell === null ? undefined : { cell: homeCell, name: words.t('free.ends.home') }}
      value={cell}
      onChange={onChange}
    />
  );
}

/** With whom, and with whom not. Leaves this phone sealed to the hub's organizers and to the member. */
export function CompanyCard({ desk, draft }: WishesCardProps): ReactNode {
  const words = useWords();
  const { company } = draft;
  return (
    <Card title={words.t('free.company')} icon="people">
      <p>{words.t('free.company.sealed')}</p>
      <HandleList
        label={words.t('free.company.likes')}
        handles={company.likes}
        onChange={(likes) => desk.change({ company: { ...company, likes } })}
      />
      <HandleList
        label={words.t('free.company.apart')}
        handles={company.apart}
        onChange={(apart) => desk.change({ company: { ...company, apart } })}
      />
    </Card>
  );
}

interface HandleListProps {
  readonly label: string;
  readonly handles: readonly string[];
  readonly onChange: (handles: readonly string[]) => void;
}

/** Typed text stays as typed; what is in it is read with each letter. */
function HandleList({ label, handles, onChange }: HandleListProps): ReactNode {
  const words = useWords();
  const [text, setText] = useState(handles.join(', '));
  const shown = handlesIn(text).join() === handles.join() ? text : handles.join(', ');
  return (
    <TextField
      label={label}
      hint={words.t('free.company.hint')}
      value={shown}
      spellCheck={false}
      onChange={(now) => {
        setText(now);
        onChange(handlesIn(now));
      }}
    />
  );
}
