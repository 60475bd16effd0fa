/** One line per answer. Only these keys exist: there is no place for an address, an id or a variable. */
export interface AccessLine {
  readonly minute: string;
  readonly method: string;
  /** Root fields of the operation (words of our schema), or the kind of route. */
  readonly what: string;
  readonly status: '1xx' | '2xx' | '3xx' | '4xx' | '5xx';
  readonly took: '<10ms' | '<100ms' | '<1s' | '>=1s';
}

export type AccessLog = (line: AccessLine) => void;

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']);
const WHAT = /^[A-Za-z][A-Za-z0-9,:_-]{0,120}$/;

/** Builds a line from an allow-list; whatever is not on it becomes `other`. */
export function accessLine(
  at: Date,
  seen: { method: string; what: string; status: number; ms: number },
): AccessLine {
  const { method, what, status, ms } = seen;
  return {
    minute: `${at.toISOString().slice(0, 16)}Z`,
    method: METHODS.has(method) ? method : 'other',
    what: WHAT.test(what) ? what : 'other',
    status: `${Math.floor(status / 100)}xx` as AccessLine['status'],
    took: ms < 10 ? '<10ms' : ms < 100 ? '<100ms' : ms < 1000 ? '<1s' : '>=1s',
  };
}
