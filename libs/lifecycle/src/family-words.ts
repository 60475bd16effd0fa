/** What a family can say after it has asked, under its code. */
export const FAMILY_NOTE_KINDS = ['message', 'new_time', 'not_safe', 'consent'] as const;
export type FamilyNoteKind = (typeof FAMILY_NOTE_KINDS)[number];

/** Letters of one message to the hub. */
export const MESSAGE_LETTERS = 200;

/** `message`, sealed to the hub: a few words of the family. */
export interface MessageFacts {
  readonly text: string;
}

/** What a household can agree to; what is not in its record, it has not agreed to. */
export const CONSENTS = ['share_ride', 'leave_message', 'call_doctor', 'keep_for_again'] as const;
export type Consent = (typeof CONSENTS)[number];

/**
 * `consent`, sealed to the hub and to the family's code: the record of what a household agreed to. Written whole each
 * time; it stands over whatever an older drawer says.
 */
export interface ConsentFacts {
  readonly agreed: readonly Consent[];
  /** YYYY-MM-DD, the hub's. */
  readonly day: string;
}
