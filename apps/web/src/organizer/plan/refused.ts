import type { Fault, FaultCode } from '../../platform/graphql/refusals';

/** What the server named when it refused a plan: tasks, people, a rule, goods. */
export interface Refused {
  readonly code: FaultCode;
  readonly taskId: string | null;
  /** All the tasks it is about, where there may be several. */
  readonly taskIds: readonly string[];
  readonly runIds: readonly string[];
  readonly memberIds: readonly string[];
  readonly rule: string | null;
  readonly short: readonly { readonly itemId: string; readonly missing: number }[];
}

/** Reads the details of a refusal; what has another shape than ours is passed over. */
export function refusedOf({ code, details = {} }: Fault): Refused {
  return {
    code,
    taskId: textOf(details['taskId']),
    taskIds: textsOf(details['taskIds']),
    runIds: textsOf(details['runIds']),
    memberIds: textsOf(details['memberIds']),
    rule: textOf(details['rule']),
    short: listOf(details['items']).flatMap((item) => {
      const { itemId, missing } = (item ?? {}) as Readonly<Record<string, unknown>>;
      return typeof itemId === 'string' && typeof missing === 'number' ? [{ itemId, missing }] : [];
    }),
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const textsOf = (value: unknown): readonly string[] => listOf(value).flatMap((one) => textOf(one) ?? []);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
