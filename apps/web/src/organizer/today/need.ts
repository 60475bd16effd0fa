import type { IconName } from '../../ui';
import type { MessageKey } from '../messages';

/** One line of what needs a person now: how many, since when, and where to go about it. */
export interface Need {
  readonly word: MessageKey;
  readonly count: number;
  readonly to: string;
  readonly icon: IconName;
  /** The day (YYYY-MM-DD) or the moment since which the oldest waits. */
  readonly oldestDay?: string | undefined;
  readonly oldestAt?: string | undefined;
}
