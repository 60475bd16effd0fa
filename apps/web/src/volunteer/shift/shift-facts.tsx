import type { ReactNode } from 'react';
import type { Role, ShiftKind } from '@doorstep/lifecycle';
import type { BoxText } from '../../platform/session/boxes';
import { FactRows, type FactRow } from '../find/fact-rows';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { MyShift } from './kept-shift';
import { useSiteName } from './shift-words';
import { useSite } from './use-site';

/** What every shift tells, mine or open or to be taken over. */
export interface ShiftOutline {
  readonly kind: ShiftKind;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly site: { readonly box: BoxText | null } | null;
}

interface ShiftFactsProps {
  readonly shift: ShiftOutline;
  /** What only this screen knows. */
  readonly more?: readonly (FactRow | null)[];
  /** Over: nothing has to be brought any more. */
  readonly isOver?: boolean;
}

/** When, how long, where, and what to bring. */
export function ShiftFacts({ shift, more = [], isOver = false }: ShiftFactsProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const site = useSite(shift.site);
  const where = useSiteName()(site);
  const seconds = (Date.parse(shift.endsAt) - Date.parse(shift.startsAt)) / 1000;
  return (
    <FactRows
      rows={[
        {
          icon: 'calendar',
          label: words.t('shift.when'),
          text: words.t('fact.dayWindow', {
            day: time.day(shift.day),
            window: time.window(shift.fromMinute, shift.toMinute),
          }),
        },
        {
          icon: 'clock',
          label: words.t('shift.long'),
          text: words.t('shift.longValue', { length: time.length(seconds) }),
        },
        { icon: site.at === 'hub' ? 'hub' : 'pin', label: words.t('shift.where'), text: where },
        site.at === 'open' && site.facts.note !== ''
          ? { icon: 'info', label: words.t('shift.note'), text: site.facts.note }
          : null,
        ...more,
        isOver
          ? null
          : { icon: 'package', label: words.t('shift.bring'), text: words.t(`bring.${shift.kind}`) },
      ]}
    />
  );
}

/** As what; the icon stands for a person's part. */
export function useRoleRow(): (role: Role) => FactRow {
  const words = useWords();
  return (role) => ({ icon: 'people', label: words.t('shift.role'), text: words.t(`shiftRole.${role}`) });
}

const PRESENT: ReadonlySet<string> = new Set(['confirmed', 'checked_in', 'completed']);

/** Who leads and who else is in, by handle. */
export function useMateRows(): (shift: MyShift) => readonly (FactRow | null)[] {
  const words = useWords();
  return ({ leads, mates }) => {
    const leader = mates.find((mate) => mate.leads);
    const others = mates.filter(({ state }) => PRESENT.has(state)).map(({ handle }) => handle);
    return [
      {
        icon: 'flag',
        label: words.t('shift.lead'),
        text: leads ? words.t('shift.leadYou') : (leader?.handle ?? words.t('shift.leadNone')),
      },
      {
        icon: 'people',
        label: words.t('shift.mates'),
        text: others.length === 0 ? words.t('shift.matesNone') : others.join(', '),
      },
    ];
  };
}
