import type { ShiftKind } from '@doorstep/lifecycle';
import type { IconName } from '../kit';
import { useHub } from '../frame/hub';
import { useWords, type MessageKey } from '../messages';
import type { Phase } from './shift-phase';
import type { SiteState } from './use-site';

/** An icon for a kind of shift; the word stands beside it. */
export const SHIFT_ICON: Readonly<Record<ShiftKind, IconName>> = {
  packing: 'box',
  driving: 'car',
  phone_line: 'phone',
  school_presence: 'door',
  childcare_room: 'child',
  home_visits: 'visit',
  interpreting: 'language',
};

type Tone = 'plain' | 'info' | 'success' | 'warning' | 'danger';

/** How a phase looks: colour and icon, with the word always beside them. */
export const PHASE_LOOK: Readonly<Record<Phase, { readonly tone: Tone; readonly icon: IconName }>> = {
  applied: { tone: 'plain', icon: 'wait' },
  waiting: { tone: 'plain', icon: 'wait' },
  asked: { tone: 'warning', icon: 'bell' },
  before: { tone: 'success', icon: 'check' },
  arriving: { tone: 'warning', icon: 'clock' },
  arrived: { tone: 'warning', icon: 'wait' },
  here: { tone: 'success', icon: 'check' },
  after: { tone: 'success', icon: 'check' },
  over: { tone: 'plain', icon: 'clock' },
  gone: { tone: 'plain', icon: 'close' },
};

export const phaseKey = (phase: Phase): MessageKey => `shifts.line.${phase}`;

/** Where it is, in a line. */
export function useSiteName(): (site: SiteState) => string {
  const words = useWords();
  const hub = useHub();
  return (site) => {
    switch (site.at) {
      case 'hub':
        return words.t('shift.atHub', { hub: hub.name, street: hub.street });
      case 'open':
        return site.facts.name;
      case 'opening':
        return words.t('shift.siteOpening');
      case 'sealed':
        return words.t('shift.siteSealed');
      case 'closed':
        return words.t('shift.siteClosed');
    }
  };
}
