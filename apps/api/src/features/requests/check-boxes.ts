import { Refusal } from '../../platform/errors/refusal';
import { type BoxDraft, hasSealedForm } from '../boxes/boxes.service';
import type { CurrentKids } from '../hubs/hubs.service';

/** Whose keys the boxes of one request may name. */
export interface Recipients extends CurrentKids {
  readonly receipt: string;
}

type Compartment = 'card' | 'place' | 'contact' | 'care';
type Reader = keyof Recipients;

/** Who must be able to open each drawer. The board opens the card and nothing else, ever. */
const READERS: Readonly<
  Record<Compartment, { readonly must: readonly Reader[]; readonly may: readonly Reader[] }>
> = {
  card: { must: ['board', 'hub'], may: ['receipt'] },
  place: { must: ['hub', 'receipt'], may: [] },
  contact: { must: ['hub', 'receipt'], may: [] },
  care: { must: ['hub', 'receipt'], may: [] },
};
const ALL = Object.keys(READERS) as Compartment[];

/** The four boxes of a new request. Refuses BOX_MISSING, BOX_MALFORMED and BOX_FOR_WRONG_KEY with the compartment. */
export function checkBoxes(boxes: readonly BoxDraft[], recipients: Recipients): void {
  const names = boxes.map((box) => box.compartment);
  if (new Set(names).size !== names.length || !names.every(isRequestCompartment))
    throw new Refusal('BOX_MALFORMED');
  const missing = ALL.find((compartment) => !names.includes(compartment));
  if (missing !== undefined) throw new Refusal('BOX_MISSING', { compartment: missing });
  for (const box of boxes) checkBox(box, recipients);
}

/** One box: the form of its bytes, and exactly the readers its compartment may have. */
export function checkBox(box: BoxDraft, recipients: Recipients): void {
  const { compartment, wraps } = box;
  if (!isRequestCompartment(compartment)) throw new Refusal('BOX_MALFORMED', { compartment });
  const kids = new Set(wraps.map(({ kid }) => kid));
  if (!hasSealedForm(box)) throw new Refusal('BOX_MALFORMED', { compartment });
  const { must, may } = READERS[compartment];
  const allowed = [...must, ...may].map((reader) => recipients[reader]);
  if (![...kids].every((kid) => allowed.includes(kid)))
    throw new Refusal('BOX_FOR_WRONG_KEY', { compartment });
  if (!must.every((reader) => kids.has(recipients[reader])))
    throw new Refusal('BOX_MISSING', { compartment });
}

/** Whether a drawer is one of a request’s four. */
export const isRequestCompartment = (name: BoxDraft['compartment']): name is Compartment =>
  (ALL as readonly string[]).includes(name);
