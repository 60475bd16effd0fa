import { createHash } from 'node:crypto';
import type { RefusalCode } from '../../platform/errors/refusal';
import type { InviteState } from '../../platform/graphql/words';
import type { InviteEntity } from './invite.entity';

/** Bytes of the token in a link: 128 random bits. */
export const TOKEN_BYTES = 16;

/** An invitation works for two days. */
export const INVITE_LIFE_MS = 48 * 3_600_000;

/** How a token is known here: a stolen table lets nobody in. */
export const tokenHash = (token: Buffer): Buffer => createHash('sha256').update(token).digest();

type Ends = Pick<InviteEntity, 'usedAt' | 'withdrawnAt' | 'expiresAt'>;

export function inviteState({ usedAt, withdrawnAt, expiresAt }: Ends, now: Date): InviteState {
  if (usedAt !== null) return 'used';
  if (withdrawnAt !== null) return 'withdrawn';
  return expiresAt <= now ? 'expired' : 'open';
}

/** Why an invitation that is not open lets nobody in. */
export const SHUT: Readonly<Record<Exclude<InviteState, 'open'>, RefusalCode>> = {
  used: 'INVITE_USED',
  withdrawn: 'INVITE_WITHDRAWN',
  expired: 'INVITE_EXPIRED',
};
