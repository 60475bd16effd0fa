import { randomBytes, randomUUID } from 'node:crypto';
import { newProof } from '../platform/auth/login';
import type { ServerKey } from '../platform/seal/server-key';
import {
  DEPLOYMENT,
  giveEpochKey,
  importPrivate,
  importSigning,
  joinSheets,
  keyGrantTuple,
  newKeyPair,
  newRecovery,
  openKey,
  publicOf,
  RECOVERY_READER,
  rootGrantTuple,
  sealKey,
  signKeyStatement,
  WRAPPED_MEMBER_KEYS,
  type Bytes,
  type KeyPair,
  type RecoverySecrets,
} from '@doorstep/sealed';
import type { RecoveryService } from '../features/recovery/recovery.service';
import type { KeepSheetsInput, RecoverHubInput } from '../features/recovery/recovery.types';
import type { Member } from '../platform/auth/actor';
import type { Holder, KeyedHub } from './given-keys';
import type { Work } from './given-work';

/** Sheets as they lie in drawers, and what an organizer's browser sends so that they count. */
export interface GivenSheets {
  readonly sheets: readonly string[];
  readonly secrets: RecoverySecrets;
  readonly input: KeepSheetsInput;
}

/** What these members sign in with. */
export async function putLogins(
  work: Work,
  key: ServerKey,
  members: readonly Member[],
  passphrase: Buffer,
): Promise<void> {
  const { auth_salt, auth_hash } = newProof(passphrase);
  for (const { hubId, id, handle } of members)
    await work.sql('INSERT INTO member_login VALUES ($1, $2, $3, $4, $5, $6)', [
      ...[key.handleTag(handle), hubId, id, randomBytes(16)],
      ...[auth_salt, auth_hash],
    ]);
}

/** What an organizer's browser does who makes sheets: everything they can open, sealed to the key of the sheets. */
export async function makeSheets(
  keyed: KeyedHub,
  maker: Holder,
  passphrase: Buffer,
  making = 1,
): Promise<GivenSheets> {
  const hub = keyed.hub.id;
  const { secrets, sheets } = await newRecovery();
  const to = { id: RECOVERY_READER, publicKey: secrets.keyPair.publicKey };
  const grants: { kid: string; sealed: Buffer }[] = [];
  let root: Bytes | null = null;
  for (const grant of await keyed.grantsOf(maker.me.id)) {
    const bytes = await openAs(maker, grant);
    if (grant.purpose === 'root') root = bytes;
    const { purpose, epoch } = grant as { purpose: 'hub' | 'board'; epoch: number };
    const sealed =
      grant.purpose === 'root'
        ? await sealKey('root', rootGrantTuple(hub, RECOVERY_READER), bytes, publicOf(secrets.keyPair))
        : await giveEpochKey(hub, { purpose, epoch, privateBytes: bytes }, to);
    grants.push({ kid: grant.kid, sealed: Buffer.from(sealed) });
  }
  const signing = await importSigning(root ?? new Uint8Array(64), { extractable: false });
  if (!signing.ok) throw new Error('an organizer holds the root');
  const statement = { deployment: DEPLOYMENT, hub, purpose: 'recovery', epoch: making } as const;
  const signature = await signKeyStatement(signing.value, { ...statement, publicKey: to.publicKey });
  const input = {
    making,
    passphrase,
    lookup: Buffer.from(secrets.lookup),
    proof: Buffer.from(secrets.proof),
    publicKey: Buffer.from(to.publicKey),
    signature: Buffer.from(signature),
    grants,
  };
  return { sheets, secrets, input };
}

interface Grant {
  readonly purpose: string;
  readonly epoch: number;
  readonly sealed: Buffer;
}

/** What was sealed to a member, or, for their own reader's name, to the sheets. */
async function openAs(
  { me, own }: Pick<Holder, 'own'> & { readonly me: { readonly hubId: string; readonly id: string } },
  { purpose, epoch, sealed }: Grant,
): Promise<Bytes> {
  const bytes = await openKey(purpose, keyGrantTuple(me.hubId, epoch, me.id), sealed, own);
  if (!bytes.ok) throw new Error(`a grant of the ${purpose} key opens`);
  return bytes.value;
}

/** What a browser does into which two sheets were typed: a new member, to whom all that the sheets open is sealed. */
export async function comeBack(
  keyed: KeyedHub,
  recovery: RecoveryService,
  typed: readonly [string, string],
  is: { readonly handle?: string; readonly network?: string } = {},
): Promise<RecoverHubInput & { readonly holder: Omit<Holder, 'me'> }> {
  const joined = await joinSheets(...typed);
  if (!joined.ok) throw new Error('these sheets belong together');
  const { lookup, proof, keyPair } = joined.value;
  const shown = { lookup: Buffer.from(lookup), proof: Buffer.from(proof) };
  const door = await recovery.door({ network: is.network ?? randomUUID(), session: null }, shown);
  const hubId = keyed.hub.id;
  const reader = { me: { hubId, id: RECOVERY_READER }, own: keyPair };
  const own = await newKeyPair({ extractable: false });
  const memberId = randomUUID();
  const grants: { kid: string; sealed: Buffer; signature: Buffer }[] = [];
  const signed = (of: Parameters<KeyedHub['signed']>[0]) =>
    keyed.signed(of, { id: memberId, publicKey: own.publicKey });
  for (const key of door.keys) {
    const privateBytes = await openAs(reader, key);
    const sealed = await giveEpochKey(hubId, { ...key, privateBytes }, { id: memberId, ...own });
    grants.push({ kid: key.kid, sealed: Buffer.from(sealed), signature: await signed(key) });
  }
  const root = await openAs(reader, { purpose: 'root', epoch: 1, sealed: door.root.sealed });
  const sealedRoot = await sealKey('root', rootGrantTuple(hubId, memberId), root, publicOf(own));
  const signature = await signed({ purpose: 'root', epoch: 1 });
  grants.push({ kid: door.root.kid, sealed: Buffer.from(sealedRoot), signature });
  return {
    ...shown,
    memberId,
    handle: is.handle ?? `back-${memberId.replace(/[^a-f]/g, '').slice(0, 6)}-again`,
    salt: randomBytes(16),
    authSecret: randomBytes(32),
    publicKey: Buffer.from(own.publicKey),
    signKey: randomBytes(32),
    wrappedKey: randomBytes(WRAPPED_MEMBER_KEYS),
    grants,
    holder: { own, memory: new Map() },
  };
}

/** What the sheets open by themselves, with a dump of the whole database. */
export async function sheetsHolder(
  work: Work,
  keyed: KeyedHub,
  { secrets }: GivenSheets,
  anybody: Member,
): Promise<Holder> {
  const grants = await work.sql<Grant & { kid: string }>(
    `SELECT kid, k.purpose, k.epoch, g.sealed FROM recovery_grant g JOIN hub_key k USING (hub_id, kid)
     WHERE g.hub_id = $1 AND k.purpose <> 'root'`,
    [keyed.hub.id],
  );
  const own = secrets.keyPair;
  const reader = { me: { hubId: keyed.hub.id, id: RECOVERY_READER }, own };
  const memory = new Map<string, KeyPair>();
  for (const grant of grants)
    memory.set(grant.kid, await importPrivate(await openAs(reader, grant), { extractable: false }));
  return { me: anybody, own, memory };
}
