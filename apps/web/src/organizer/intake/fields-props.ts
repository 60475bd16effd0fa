import type { IntakeDraft } from './intake-draft';

/** What every part of the call's form is given. */
export interface FieldsProps {
  readonly draft: IntakeDraft;
  readonly errorAt: (field: keyof IntakeDraft) => string | undefined;
  readonly onChange: (part: Partial<IntakeDraft>) => void;
}
