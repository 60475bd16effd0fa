import { fail, ok, type Result } from '@doorstep/std';
import { dissect } from './dissection';
import { readGraph, type GraphFile } from './graph-file';

/*
 * contraction.bin, little-endian:
 *   u32 x 6   magic "DSCO", version, arcs A, checksum of graph.bin, checksum of the order, 0
 *   u32[A]    the arcs of the graph, each once, in the order in which they are taken out
 * The order alone is kept: any order gives right answers, so a damaged one could make us slow but never wrong, and one
 * order serves every vehicle, winter and closure. The shortcuts follow from it in a tenth of a second for a city.
 */
const MAGIC = 0x4f435344;
const VERSION = 1;
const HEADER_WORDS = 6;

/**
 * Of 32-bit words (FNV-1a over words): tells other data from these, not malice. Signed, for before it is compiled a
 * loop over unsigned words makes garbage of every large one.
 */
function checksum(words: Int32Array): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, 0x01000193);
  return sum >>> 0;
}

const wordsOf = (buffer: ArrayBuffer): Int32Array => new Int32Array(buffer, 0, buffer.byteLength >> 2);

/** The arcs of a network, from those inside small pieces to those that join the largest. */
export function orderOf(file: GraphFile): Int32Array {
  const segments = dissect(file);
  return Int32Array.from({ length: segments.length * 2 }, (_, i) => segments[i >> 1]! * 2 + (i & 1));
}

/** Works out `contraction.bin` for a `graph.bin`; seconds for a metropolis. Throws what `readGraph` says of a bad one. */
export function contract(graph: ArrayBuffer): ArrayBuffer {
  const file = readGraph(graph);
  if (!file.ok) throw new Error(`graph.bin cannot be contracted: ${file.error}`);
  const order = orderOf(file.value);
  const buffer = new ArrayBuffer((HEADER_WORDS + order.length) * 4);
  const words = new Uint32Array(buffer);
  words.set(order, HEADER_WORDS);
  const sums = [checksum(wordsOf(graph)), checksum(order)] as const;
  words.set([MAGIC, VERSION, order.length, ...sums]);
  return buffer;
}

function eachOnce(order: Int32Array): boolean {
  const seen = new Uint8Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const arc = order[i]!;
    if (arc < 0 || arc >= order.length || seen[arc] === 1) return false;
    seen[arc] = 1;
  }
  return true;
}

/** Opens `contraction.bin`; refuses with a sentence when it is damaged or made for another `graph.bin`. */
export function readContraction(
  buffer: ArrayBuffer,
  graph: ArrayBuffer,
  file: GraphFile,
): Result<Int32Array, string> {
  if (buffer.byteLength < HEADER_WORDS * 4) return fail('it is shorter than its header');
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (header[0] !== MAGIC) return fail('it is not a contraction');
  if (header[1] !== VERSION) {
    return fail(`its version is ${header[1]}, this build reads ${VERSION}: build the pack again`);
  }
  const arcs = header[2]!;
  if (buffer.byteLength !== (HEADER_WORDS + arcs) * 4) return fail('its length is not what its header says');
  const order = new Int32Array(buffer, HEADER_WORDS * 4, arcs);
  if (arcs !== file.segments * 2 || header[3] !== checksum(wordsOf(graph))) {
    return fail('it was made for another graph.bin');
  }
  const whole = header[4] === checksum(order) && eachOnce(order);
  return whole ? ok(order) : fail('its order is damaged');
}
