/**
 * The fixed words of the sealing protocol between browsers, headless clients and the server. The deployment is the
 * region's slug: keys of one region's server open nothing of another's.
 */

/** What a receipt look-up is answered with: purpose and inner size of the sealed blob. */
export const STATUS_ANSWER = { purpose: 'receipt-status', size: 1024 } as const;

/** Purposes under which hub and board private keys are sealed to a member; the tuple is keyTuple(...). */
export const KEY_PURPOSE = { hub: 'hub-key', board: 'board-key' } as const;

export const keyTuple = (deployment: string, hubId: string, kid: string): readonly string[] => [
  deployment,
  hubId,
  kid,
];

/** Authenticated with a member’s wrapped private keys: 32 bytes X25519, then the 64 bytes of `exportSigning`. */
export const memberKeyTuple = (deployment: string, hubId: string, handle: string): readonly string[] => [
  deployment,
  hubId,
  handle,
];

/** What a member's signing key signs when a claim is made: that this claim key is theirs, for this task only. */
export const CLAIM_PURPOSE = 'claim';
export const claimTuple = (
  hubId: string,
  taskId: string,
  claimKey: Uint8Array,
): readonly (string | Uint8Array)[] => [hubId, taskId, claimKey];

/** What a family reads after its code opened the answer. */
export interface FamilyStatus {
  readonly v: 1;
  readonly hub: string;
  readonly kind: string;
  readonly state: string;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  /** Who opened the address: role, day, how many. No names. */
  readonly opened: readonly { readonly role: string; readonly day: string; readonly count: number }[];
}
