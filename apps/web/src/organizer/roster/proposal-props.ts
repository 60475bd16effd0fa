import type { ToldRoster } from './roster-messages';
import type { RosterDesk } from './use-roster-desk';
import type { RosterWords } from './use-roster-words';

/** A proposal, who decides about it, and how it is said. */
export interface ProposalProps {
  readonly desk: RosterDesk;
  readonly say: RosterWords;
  readonly told: ToldRoster;
}
