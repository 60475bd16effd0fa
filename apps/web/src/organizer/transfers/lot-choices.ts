import type { Lot } from '../stock/chosen-lot';

/** What lies of one lot at one place and can be sent along, with how much of it is put aside already. */
export interface LotChoice {
  readonly key: string;
  readonly lot: Lot;
  readonly binId: string | null;
  /** Put aside for this line. */
  readonly picked: number;
  /** At most: what is put aside and what is free beside it. */
  readonly most: number;
}

interface Picked {
  readonly lotId: string | null;
  readonly binId: string | null;
  readonly quantity: number;
}

/** The lots of one item as somebody may choose them for a line: where something is free or put aside, first to expire first. */
export function lotChoices(lots: readonly Lot[], parcels: readonly Picked[]): readonly LotChoice[] {
  return lots
    .flatMap((lot) => lot.places.map((place) => choiceOf(lot, place, parcels)))
    .filter(({ most }) => most > 0)
    .sort((a, b) => (a.lot.labelDate ?? '9').localeCompare(b.lot.labelDate ?? '9'));
}

function choiceOf(lot: Lot, place: Lot['places'][number], parcels: readonly Picked[]): LotChoice {
  const { binId, onHand, reserved, held } = place;
  const own = parcels.find((parcel) => parcel.lotId === lot.id && parcel.binId === binId);
  const picked = own?.quantity ?? 0;
  // A lot that is set apart or recalled gives nothing more; what was put aside of it can be taken out.
  const free = lot.state === 'available' ? onHand - reserved - held : 0;
  return { key: `${lot.id} ${binId ?? ''}`, lot, binId, picked, most: picked + free };
}

/** The choices whose number is another than before: those are sent, and no others. What is taken out goes first. */
export function changesOf(
  choices: readonly LotChoice[],
  typed: ReadonlyMap<string, number | null>,
): readonly (LotChoice & { readonly quantity: number })[] {
  return choices
    .map((choice) => ({ ...choice, quantity: typed.get(choice.key) ?? choice.picked }))
    .filter(({ quantity, picked }) => quantity !== picked)
    .sort((a, b) => a.quantity - a.picked - (b.quantity - b.picked));
}
