import { type Held } from './shape';

/** Whether a row keeps its promised stops. `place` says where each node is; stale entries are told by `nodes`. */
export function keepsPromise(held: Held, nodes: Int32Array, length: number, place: Int32Array): boolean {
  const { hold, promised } = held;
  if (hold !== 'order') return keepsPrefix(promised, nodes, length, hold === 'route');
  let last = 0;
  for (const node of promised) {
    const at = place[node]!;
    if (at <= last || at >= length || nodes[at] !== node) return false;
    last = at;
  }
  return true;
}

function keepsPrefix(promised: Int32Array, nodes: Int32Array, length: number, whole: boolean): boolean {
  if (length < promised.length + 2 || (whole && length > promised.length + 2)) return false;
  for (let k = 0; k < promised.length; k++) if (nodes[k + 1] !== promised[k]) return false;
  return true;
}
