import type { Bytes } from './bytes';
import type { ContextTuple } from './context';
import { signTuple, verifyTuple, type SigningPair } from './signing';

/**
 * "In this epoch, boxes of this hub (or its board) are sealed to this key", or "of this making is the key of the hub's
 * recovery sheets". Signed by the hub root.
 */
export interface KeyStatement {
  readonly deployment: string;
  readonly hub: string;
  readonly purpose: 'hub' | 'board' | 'recovery';
  readonly epoch: number;
  readonly publicKey: Bytes;
}

/** "The private half of this key was given to this member, who opens it with that public key." Signed by the hub root. */
export interface GrantStatement {
  readonly deployment: string;
  readonly hub: string;
  readonly purpose: 'hub' | 'board' | 'root';
  readonly epoch: number;
  readonly member: string;
  /** The member's own, X25519. */
  readonly publicKey: Bytes;
}

const PURPOSE = 'epoch-key';
const GRANT = 'key-grant';

/** Signs an epoch key with the hub root: 64 bytes. */
export const signKeyStatement = (root: SigningPair, statement: KeyStatement): Promise<Bytes> =>
  signTuple(root, PURPOSE, tupleOf(statement));

/** Whether the root signed exactly this statement. A browser asks before it seals anything to the key. */
export const verifyKeyStatement = (
  rootPublic: Bytes,
  statement: KeyStatement,
  signature: Bytes,
): Promise<boolean> => verifyTuple(rootPublic, PURPOSE, tupleOf(statement), signature);

/** Signs with the hub root that a member was given a key: 64 bytes. */
export const signGrantStatement = (root: SigningPair, statement: GrantStatement): Promise<Bytes> =>
  signTuple(root, GRANT, grantTupleOf(statement));

/** Whether the root signed exactly this. Who turns the hub's keys asks before they pass the next one on. */
export const verifyGrantStatement = (
  rootPublic: Bytes,
  statement: GrantStatement,
  signature: Bytes,
): Promise<boolean> => verifyTuple(rootPublic, GRANT, grantTupleOf(statement), signature);

const grantTupleOf = ({
  deployment,
  hub,
  purpose,
  epoch,
  member,
  publicKey,
}: GrantStatement): ContextTuple => [deployment, hub, purpose, epoch, member, publicKey];

const tupleOf = (statement: KeyStatement): ContextTuple => [
  statement.deployment,
  statement.hub,
  statement.purpose,
  statement.epoch,
  statement.publicKey,
];
