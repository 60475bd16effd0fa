import { type Cells } from './cells';

/** The cells a search looks at: all of them, or those that could matter. */
export class Field {
  readonly all: Int32Array;
  /** Those of place p are `ofPlace[placeAt[p]]` to `ofPlace[placeAt[p + 1] - 1]`; the same by volunteer. */
  readonly placeAt: Int32Array;
  readonly ofPlace: Int32Array;
  readonly volunteerAt: Int32Array;
  readonly ofVolunteer: Int32Array;

  constructor(
    { count, place, volunteer, placeAt, volunteerAt, byVolunteer }: Cells,
    matters: (cell: number) => boolean = () => true,
  ) {
    this.all = Int32Array.from({ length: count }, (_, cell) => cell).filter(matters);
    this.ofPlace = this.all; // cells are numbered by place
    this.placeAt = starts(this.ofPlace, place, placeAt.length);
    const kept = new Uint8Array(count);
    for (const cell of this.all) kept[cell] = 1;
    this.ofVolunteer = byVolunteer.filter((cell) => kept[cell] === 1);
    this.volunteerAt = starts(this.ofVolunteer, volunteer, volunteerAt.length);
  }
}

/** Where the run of each owner begins in cells that are sorted by owner. */
function starts(sorted: Int32Array, ownerOf: Int32Array, length: number): Int32Array {
  const at = new Int32Array(length);
  for (const cell of sorted) at[ownerOf[cell]! + 1]!++;
  for (let i = 1; i < length; i++) at[i]! += at[i - 1]!;
  return at;
}
