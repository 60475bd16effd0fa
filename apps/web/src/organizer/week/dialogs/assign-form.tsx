import { NOTE_REASONS, type NoteReason } from '@doorstep/lifecycle';
import { useMemo, useState, type ReactNode } from 'react';
import { Button, CheckRows, Icon, RadioRows, Select } from '../../../ui';
import { useWords } from '../../messages';
import type { WeekDesk } from '../board/use-week-desk';
import type { WeekWords } from '../data/use-week-words';
import { presentOn, type BoardShift } from '../model/board';
import { ranked, type Check } from '../model/checks';
import type { Role } from '../model/week-words';

interface AssignFormProps {
  readonly desk: WeekDesk;
  readonly say: WeekWords;
  readonly shift: BoardShift;
  /** Who was carried here; chosen already. */
  readonly memberId: string | undefined;
}

const LEADS = 'leads';

/** Puts somebody on a shift. What speaks against it stands beside each name before it is chosen. */
export function AssignForm({ desk, say, shift, memberId }: AssignFormProps): ReactNode {
  const words = useWords();
  const [role, setRole] = useState<Role>(() => openRole(shift, desk, memberId));
  const list = useMemo(() => ranked(desk.ground, shift, role), [desk.ground, shift, role]);
  const [wanted, setWanted] = useState(memberId ?? '');
  const [note, setNote] = useState<NoteReason | null>(null);
  const [leads, setLeads] = useState(false);
  const there = new Set(presentOn(shift).map((one) => one.memberId));
  const shown = list.filter(({ person }) => person.isActive && !there.has(person.id));
  const chosen = shown.find(({ person }) => person.id === wanted);
  const block = reasonNot(chosen?.checks, note);
  const put = (): void => {
    if (!chosen) return;
    const word = chosen.checks.length > 0 ? note : null;
    desk.doing({ do: 'assign', id: shift.id, put: { memberId: wanted, role, leads, note: word } });
    setWanted('');
    setNote(null);
    setLeads(false);
  };
  return (
    <fieldset className="choices assign">
      <legend className="field-label">{words.t('week.assign')}</legend>
      {shift.places.length > 1 ? (
        <Select
          label={words.t('week.assign.role')}
          value={role}
          options={shift.places.map((place) => ({ value: place.role, label: words.t(`role.${place.role}`) }))}
          onChange={setRole}
        />
      ) : null}
      <Select
        label={words.t('week.assign.who')}
        value={wanted}
        options={[
          { value: '', label: words.t('week.assign.nobody') },
          ...shown.map(({ person, checks }) => ({
            value: person.id,
            label: words.t(`week.assign.${gradeOf(checks)}`, { handle: person.handle }),
          })),
        ]}
        onChange={setWanted}
      />
      {chosen ? <CheckLines checks={chosen.checks} say={say} /> : null}
      {chosen && gradeOf(chosen.checks) === 'warn' ? (
        <RadioRows
          label={words.t('week.note')}
          hint={words.t('week.note.hint')}
          shape="chips"
          value={note}
          choices={NOTE_REASONS.map((value) => ({ value, label: words.t(`week.note.${value}`) }))}
          onChange={setNote}
        />
      ) : null}
      <CheckRows
        label={words.t('week.leader')}
        value={leads ? [LEADS] : []}
        choices={[{ value: LEADS, label: words.t('week.lead.yes') }]}
        onChange={(value) => setLeads(value.length > 0)}
      />
      <div className="row">
        <Button icon="plus" reason={block === null ? undefined : words.t(block)} onPress={put}>
          {words.t('week.assign.do')}
        </Button>
      </div>
    </fieldset>
  );
}

const gradeOf = (checks: readonly Check[]): 'law' | 'warn' | 'fits' => {
  if (checks.some(({ isLaw }) => isLaw)) return 'law';
  return checks.length > 0 ? 'warn' : 'fits';
};

function reasonNot(checks: readonly Check[] | undefined, note: NoteReason | null) {
  if (!checks) return 'week.assign.need.who' as const;
  const grade = gradeOf(checks);
  if (grade === 'law') return 'week.assign.need.law' as const;
  return grade === 'warn' && note === null ? ('week.assign.need.note' as const) : null;
}

/** The role that is short and that the person may do; else the first. */
function openRole(shift: BoardShift, desk: WeekDesk, memberId: string | undefined): Role {
  const held = (role: Role): number => presentOn(shift).filter((one) => one.role === role).length;
  const cleared = memberId === undefined ? null : desk.data.people.get(memberId)?.clearances;
  const may = shift.places.filter(({ role }) => !cleared || cleared.some((one) => one.role === role));
  const [first] = shift.places;
  const short = may.find(({ role, least }) => held(role) < least);
  return (short ?? may[0] ?? first)?.role ?? 'packer';
}

/** What speaks against somebody, laws and warnings told apart by icon and word. */
export function CheckLines({
  checks,
  say,
}: {
  readonly checks: readonly Check[];
  readonly say: WeekWords;
}): ReactNode {
  const words = useWords();
  return (
    <ul className="check-lines" role="status">
      {checks.length === 0 ? (
        <li data-tone="fits">
          <Icon name="check" size={16} /> {words.t('week.check.none')}
        </li>
      ) : null}
      {checks.map((check) => (
        <li key={check.code} data-tone={check.isLaw ? 'law' : 'warn'}>
          <Icon name={check.isLaw ? 'close' : 'alert'} size={16} />
          <span>
            {words.t(check.isLaw ? 'week.check.law' : 'week.check.warn', { why: say.check(check) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
