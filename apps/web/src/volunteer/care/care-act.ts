import type { ChildStep } from '@doorstep/lifecycle';

/** What a carer can do without a signal: true when it is pressed, whenever the hub hears of it. */
export type CareAct =
  | { readonly kind: 'careArrive'; readonly careId: string }
  | {
      readonly kind: 'childStep';
      readonly careId: string;
      readonly child: number;
      readonly step: ChildStep;
      /** Who of the family gives or receives: 0 the parent, then the receivers of the sheet. */
      readonly family: number | null;
    }
  | { readonly kind: 'careCheck'; readonly careId: string }
  | { readonly kind: 'careEnd'; readonly careId: string; readonly concern: boolean };
