import type { RefusalCode } from '../../platform/graphql/refusals';

/** What went wrong with a call. `OFFLINE`: no answer came, so nobody knows whether the call arrived. */
export type FaultCode = RefusalCode | 'OFFLINE';

export class Fault extends Error {
  override readonly name = 'Fault';
  constructor(
    readonly code: FaultCode,
    /** The server's random reference of an internal fault, to be read out on the telephone. */
    readonly reference: string | null = null,
    /** The sum that the server wants worked out first. */
    readonly toll: string | null = null,
  ) {
    super(code);
  }

  /** After these the server may have written what was sent. */
  get isUncertain(): boolean {
    return this.code === 'OFFLINE' || this.code === 'INTERNAL';
  }
}
