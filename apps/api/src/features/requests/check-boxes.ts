import { BODY_BYTES } from '@doorstep/sealed';
import { Refusal } from '../../platform/errors/refusal';
import { type BoxDraft, hasSealedForm } from '../boxes/boxes.service';
import type { CurrentKids } from '../hubs/hubs.service';

/** Whose keys the boxes of one request may name. */
export interface Recipients extends CurrentKids {
  readonly receipt: string;
}

type Compartment = 'card' | 'place' | 'contact' | 'care' | 'consent';
type Reader = keyof Recipients;

/** Who must be able to open each drawer. The board opens the card and nothing else, ever. */
const READERS: Readonly<
  Record<Compartment | 'message', { readonly must: readonly Reader[]; readonly may: readonly Reader[] }>
> = {
  card: { must: ['board', 'hub'], may: ['receipt'] },
  place: { must: ['hub', 'receipt'], may: [] },
  contact: { must: ['hub', 'receipt'], may: [] },
  care: { must: ['hub', 'receipt'], may: [] },
  consent: { must: ['hub', 'receipt'], may: [] },
  message: { must: ['hub'], may: ['receipt'] },
};
/** Drawers of a request itself; a message lies beside it. */
const ALL: readonly Compartment[] = ['card', 'place', 'contact', 'care', 'consent'];
/** A consent record is a short list and travels in the family's answer; a message is 200 letters in any script. */
const MOST: Readonly<Partial<Record<Compartment | 'message', number | undefined>>> = {
  consent: BODY_BYTES[0],
  message: BODY_BYTES[2],
};
/** Without a consent record nothing was agreed to; without one of the others nobody can help. */
const NEEDED = ALL.filter((compartment) => compartment !== 'consent');

/** The boxes of a new request: four, and a consent record where the browser makes one. Refuses BOX_MISSING, BOX_MALFORMED and BOX_FOR_WRONG_KEY with the compartment. */
export function checkBoxes(boxes: readonly BoxDraft[], recipients: Recipients): void {
  const names = boxes.map((box) => box.compartment);
  if (new Set(names).size !== names.length || !names.every(isRequestCompartment))
    throw new Refusal('BOX_MALFORMED');
  const missing = NEEDED.find((compartment) => !names.includes(compartment));
  if (missing !== undefined) throw new Refusal('BOX_MISSING', { compartment: missing });
  for (const box of boxes) checkBox(box, recipients);
}

/** One box: the form of its bytes, and exactly the readers its compartment may have. */
export function checkBox(box: BoxDraft, recipients: Recipients): void {
  const { compartment, wraps } = box;
  if (compartment !== 'message' && !isRequestCompartment(compartment))
    throw new Refusal('BOX_MALFORMED', { compartment });
  const kids = new Set(wraps.map(({ kid }) => kid));
  if (!hasSealedForm(box)) throw new Refusal('BOX_MALFORMED', { compartment });
  if (box.body.length > (MOST[compartment] ?? Infinity)) throw new Refusal('BOX_MALFORMED', { compartment });
  const { must, may } = READERS[compartment];
  const allowed = [...must, ...may].map((reader) => recipients[reader]);
  if (![...kids].every((kid) => allowed.includes(kid)))
    throw new Refusal('BOX_FOR_WRONG_KEY', { compartment });
  if (!must.every((reader) => kids.has(recipients[reader])))
    throw new Refusal('BOX_MISSING', { compartment });
}

/** Whether a drawer is one of a request’s own. */
export const isRequestCompartment = (name: BoxDraft['compartment']): name is Compartment =>
  (ALL as readonly string[]).includes(name);
