import { COURSES, REQUIREMENT_KINDS, type Requirement, type Role, type RoleRule } from '@doorstep/lifecycle';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../messages';
import { changesBetween, requirementKey } from './policy-cells';
import { requirementOf, toggled, type PolicyDraft } from './policy-draft';
import { RuleDialog } from './rule-dialog';
import { stepInGrid } from './step-in-grid';
import { useTrustWords } from './use-trust-words';

type Asked = Pick<Requirement, 'kind' | 'course'>;

/** Every thing a role may ask for: one row each. */
const ASKS: readonly Asked[] = REQUIREMENT_KINDS.flatMap((kind): readonly Asked[] =>
  kind === 'training' ? COURSES.map((course) => ({ kind, course })) : [{ kind, course: null }],
);

interface PolicyTableProps {
  readonly draft: PolicyDraft;
  readonly onEdit: (role: Role, change: (rule: RoleRule) => RoleRule) => void;
}

/**
 * Requirements by roles, as one real table. One stop of the tab key: arrows move inside, so that nobody tabs through
 * two hundred boxes to get past it.
 */
export function PolicyTable({ draft, onEdit }: PolicyTableProps): ReactNode {
  const words = useWords();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const [open, setOpen] = useState<Role | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stepInGrid(event.key, at, {
      rows: ASKS.length + 1,
      columns: draft.rules.length,
      mirrored: words.direction === 'rtl',
    });
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  };
  const cell = (row: number, column: number) => ({
    'data-cell': `${row} ${column}`,
    tabIndex: at.row === row && at.column === column ? 0 : -1,
    onFocus: () => setAt({ row, column }),
  });
  const opened = draft.rules.find(({ role }) => role === open);
  return (
    <div className="table-frame policy-frame" role="group" aria-label={words.t('policy.table')}>
      <table className="table policy-table" ref={table} onKeyDown={onKeyDown}>
        <caption className="visually-hidden">{words.t('policy.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('policy.asked')}</th>
            {draft.rules.map((rule, column) => (
              <th key={rule.role} scope="col">
                <button
                  type="button"
                  className="button"
                  data-size="small"
                  aria-label={words.t('policy.edit', { role: words.t(`role.${rule.role}`) })}
                  {...cell(0, column)}
                  onClick={() => setOpen(rule.role)}
                >
                  {words.t(`role.${rule.role}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ASKS.map((asked, row) => (
            <AskedRow
              key={requirementKey(asked)}
              {...{ asked, draft, onEdit }}
              cellAt={(c) => cell(row + 1, c)}
            />
          ))}
          <NumberRows draft={draft} />
        </tbody>
      </table>
      {opened ? <RuleDialog rule={opened} onEdit={onEdit} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

interface AskedRowProps extends PolicyTableProps {
  readonly asked: Asked;
  readonly cellAt: (column: number) => Readonly<Record<string, unknown>>;
}

function AskedRow({ asked, draft, onEdit, cellAt }: AskedRowProps): ReactNode {
  const words = useWords();
  const trust = useTrustWords();
  const check = trust.check(asked);
  const changed = new Set(
    changesBetween(draft.base, draft.rules).flatMap(({ role, before, after }) => {
      const cell = after ?? before;
      return cell?.at === 'requirement' && requirementKey(cell.value) === requirementKey(asked) ? [role] : [];
    }),
  );
  return (
    <tr>
      <th scope="row">{check}</th>
      {draft.rules.map((rule, column) => {
        const is = requirementOf(rule, asked);
        const names = { role: words.t(`role.${rule.role}`), check };
        return (
          <td key={rule.role} data-changed={changed.has(rule.role) || undefined}>
            <label className="policy-cell">
              <input
                type="checkbox"
                checked={is !== undefined}
                aria-label={words.t(changed.has(rule.role) ? 'policy.cell.changed' : 'policy.cell', names)}
                {...cellAt(column)}
                onChange={() => onEdit(rule.role, toggled(asked))}
              />
              {is ? <Form requirement={is} /> : null}
            </label>
          </td>
        );
      })}
    </tr>
  );
}

/** How it is asked for, as short as it can be said. */
function Form({ requirement }: { readonly requirement: Requirement }): ReactNode {
  const words = useWords();
  const { kind, count, validDays, twoPeople } = requirement;
  const parts = [
    kind === 'vouches' ? `×${count}` : '',
    validDays === null ? '' : words.t('policy.valid.days', { days: validDays }),
    twoPeople ? '2' : '',
  ].filter(Boolean);
  return parts.length === 0 ? null : <span className="meta">{parts.join(' · ')}</span>;
}

function NumberRows({ draft }: { readonly draft: PolicyDraft }): ReactNode {
  const words = useWords();
  const rows = [
    { name: 'tier', says: ({ tier }: RoleRule) => tier },
    {
      name: 'twoPeople',
      says: ({ twoPeople }: RoleRule) => words.t(twoPeople ? 'policy.two.yes' : 'policy.two.no'),
    },
    { name: 'newcomerShifts', says: ({ newcomerShifts }: RoleRule) => newcomerShifts },
  ] as const;
  const changed = new Set(
    changesBetween(draft.base, draft.rules).map(
      ({ role, before, after }) => `${role} ${(after ?? before)?.at}`,
    ),
  );
  return rows.map(({ name, says }) => (
    <tr key={name}>
      <th scope="row">{words.t(`policy.row.${name}`)}</th>
      {draft.rules.map((rule) => (
        <td key={rule.role} data-changed={changed.has(`${rule.role} ${name}`) || undefined}>
          {says(rule)}
        </td>
      ))}
    </tr>
  ));
}
