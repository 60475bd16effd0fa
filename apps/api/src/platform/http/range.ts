export interface ByteRange {
  readonly from: number;
  /** Last byte, itself included. */
  readonly to: number;
}

/** One `bytes=` range of a file; `whole` when there is none or several (allowed by RFC 9110), `unfit` outside it. */
export function rangeOf(header: string | undefined, size: number): ByteRange | 'whole' | 'unfit' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (match === null) return 'whole';
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return 'whole';
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from <= to && from < size ? { from, to } : 'unfit';
}
