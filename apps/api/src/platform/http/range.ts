export interface ByteRange {
  readonly from: number;
  /** Last byte, itself included. */
  readonly to: number;
}

/** One `bytes=` range of a file; `whole` when there is none or several (allowed by RFC 9110), `unfit` outside it. */
export function rangeOf(header: string | undefined, size: number): ByteRange | 'whole' | 'unfit' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (match === null || match[0] === 'bytes=-') return 'whole';
  const [, first = '', last = ''] = match;
  const { from, to } = first === '' ? suffix(Number(last), size) : between(Number(first), last, size);
  return from <= to && from < size ? { from, to } : 'unfit';
}

/** The last `count` bytes. */
const suffix = (count: number, size: number): ByteRange => ({
  from: Math.max(0, size - count),
  to: size - 1,
});

const between = (from: number, last: string, size: number): ByteRange => ({
  from,
  to: last === '' ? size - 1 : Math.min(Number(last), size - 1),
});
