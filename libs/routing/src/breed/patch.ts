import { type Form } from './form';
import { type Head } from './heads';
import { type Tariff } from './tariff';

type Cells = Int32Array | Float64Array | Uint8Array;

/** Some tasks and rows of a form as a form of its own. Its matrices are small enough to stay near the processor. */
export function patchOf(form: Form, tasks: Int32Array, rows: Int32Array): Form {
  const types = [...new Set(Array.from(rows, (r) => form.typeOf[r]!))];
  const typeOf = rows.map((r) => types.indexOf(form.typeOf[r]!));
  const headIds = types.map((type) => headsFrom(form, type));
  const places = placesOf(form, rows, headIds.flat());
  const placeOf = (place: number): number => tasks.length + places.indexOf(place);
  const at = Int32Array.from([...tasks, ...places]);
  const heads = headIds.flatMap((ids, type) =>
    ids.map((id): Head => {
      const head = form.heads[id]!;
      return { ...head, vehicle: typeOf.indexOf(type), place: placeOf(head.place) };
    }),
  );
  const may = Uint8Array.from(headIds.flat().flatMap((id) => pickRow(form.may, id * form.tasks, tasks)));
  return {
    ...form,
    ...byTask(form, tasks),
    ...byRow(form, rows),
    size: at.length,
    tariffs: form.tariffs.map((tariff) => cutTariff(tariff, form.size, at)),
    typeOf,
    types: types.length,
    endPlace: rows.map((r) => placeOf(form.endPlace[r]!)),
    heads,
    headsAt: Int32Array.from([0, ...types], (_, k) => headIds.slice(0, k).flat().length),
    may,
    anyone: may.every((yes) => yes === 1),
    points: pointsOf(form.points, form.tasks, types, tasks),
    pointsBound: pointsOf(form.pointsBound, form.tasks, types, tasks),
    scattered: new Set(pick(form.ending, rows)).size > 1,
  };
}

const byTask = (form: Form, tasks: Int32Array) => ({
  tasks: tasks.length,
  taskIds: pick(form.taskIds, tasks),
  demand: pick(form.demand, tasks, form.dimensions),
  from: pick(form.from, tasks),
  to: pick(form.to, tasks),
  service: pick(form.service, tasks),
  leftOut: pick(form.leftOut, tasks),
  fetched: pick(form.fetched, tasks),
});

const byRow = (form: Form, rows: Int32Array) => ({
  rows: rows.length,
  rowIds: pick(form.rowIds, rows),
  tariffOf: pick(form.tariffOf, rows),
  shiftFrom: pick(form.shiftFrom, rows),
  shiftTo: pick(form.shiftTo, rows),
  fixed: pick(form.fixed, rows),
  perSecond: pick(form.perSecond, rows),
  maxDuration: pick(form.maxDuration, rows),
  maxMeters: pick(form.maxMeters, rows),
  timed: pick(form.timed, rows),
  metered: pick(form.metered, rows),
  capacity: pick(form.capacity, rows, form.dimensions),
  ending: pick(form.ending, rows),
});

const headsFrom = ({ headsAt }: Form, type: number): number[] =>
  Array.from({ length: headsAt[type + 1]! - headsAt[type]! }, (_, k) => headsAt[type]! + k);

const placesOf = (form: Form, rows: Int32Array, heads: readonly number[]): number[] => [
  ...new Set([...Array.from(rows, (r) => form.endPlace[r]!), ...heads.map((h) => form.heads[h]!.place)]),
];

/** One matrix for points where the whole has one: it is looked at twice. */
function cutTariff(
  { seconds, meters, price, bound, symmetric }: Tariff,
  size: number,
  at: Int32Array,
): Tariff {
  const points = cut(price, size, at);
  return {
    seconds: cut(seconds, size, at),
    meters: cut(meters, size, at),
    price: points,
    bound: bound === price ? points : cut(bound, size, at),
    symmetric,
  };
}

function cut(cells: Int32Array, size: number, at: Int32Array): Int32Array {
  const some = new Int32Array(at.length * at.length);
  for (let a = 0, k = 0; a < at.length; a++)
    for (let b = 0; b < at.length; b++) some[k++] = cells[at[a]! * size + at[b]!]!;
  return some;
}

/** The cells of these numbers, `width` to each. */
function pick<T extends Cells>(all: T, ids: Int32Array, width = 1): T {
  const some = all.slice(0, ids.length * width) as T;
  for (let k = 0; k < some.length; k++) some[k] = all[ids[Math.floor(k / width)]! * width + (k % width)]!;
  return some;
}

const pickRow = (all: Cells, from: number, ids: Int32Array): number[] =>
  Array.from(ids, (id) => all[from + id]!);

function pointsOf(points: Int32Array | null, all: number, types: readonly number[], tasks: Int32Array) {
  return points && Int32Array.from(types.flatMap((type) => pickRow(points, type * all, tasks)));
}
