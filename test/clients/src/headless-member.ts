import {
  DEPLOYMENT,
  deriveMember,
  keyGrantTuple,
  memberKeysTuple,
  openMemberKeys,
  fromBase64Url,
  importPrivate,
  openBox,
  openKey,
  toBase64Url,
  type BoxContext,
  type Bytes,
  type KeyPair,
  type OpenError,
  type SigningPair,
} from '@doorstep/sealed';
import type { Result } from '@doorstep/std';
import type { Api } from './api';
import { doorOf, HUB_FIELDS, type HubDoor } from './hub-door';
import { kdf } from './kdf';

const ME = `query Me { me {
  id handle roles tier homeCell publicKey signKey wrappedKey
  hub { ${HUB_FIELDS} }
  keys { kid purpose epoch publicKey sealed }
} }`;

interface MeAnswer {
  readonly id: string;
  readonly handle: string;
  readonly roles: readonly string[];
  readonly tier: number;
  readonly homeCell: string | null;
  readonly wrappedKey: string;
  readonly hub: Parameters<typeof doorOf>[0];
  readonly keys: readonly { kid: string; purpose: 'hub' | 'board'; epoch: number; sealed: string }[];
}

/** A box as the API hands it out: for the reader's key named by `kid`. */
export interface BoxAnswer {
  readonly subjectId: string;
  readonly compartment: BoxContext['compartment'];
  readonly version: number;
  readonly body: string;
  readonly kid: string;
  readonly wrap: string;
}

interface Unlocked {
  readonly id: string;
  readonly handle: string;
  readonly hub: HubDoor;
  readonly signing: SigningPair;
  readonly keys: ReadonlyMap<string, KeyPair>;
}

/** A member's unlocked browser: session, own keys, and the hub's keys this member was given. */
export class HeadlessMember {
  readonly id: string;
  readonly handle: string;
  readonly hub: HubDoor;
  readonly signing: SigningPair;
  private readonly keys: ReadonlyMap<string, KeyPair>;

  private constructor(
    readonly api: Api,
    unlocked: Unlocked,
  ) {
    this.id = unlocked.id;
    this.handle = unlocked.handle;
    this.hub = unlocked.hub;
    this.signing = unlocked.signing;
    this.keys = unlocked.keys;
  }

  static async signIn(api: Api, handle: string, passphrase: string): Promise<HeadlessMember> {
    const { signInSalt } = await api.call<{ signInSalt: { salt: string } }>(
      'query Salt($handle: String!) { signInSalt(handle: $handle) { salt } }',
      { handle },
    );
    const { authSecret, kek } = await deriveMember(passphrase, fromBase64Url(signInSalt.salt), kdf);
    await api.call(
      'mutation In($handle: String!, $secret: Bytes!) { signIn(handle: $handle, authSecret: $secret) { id } }',
      {
        handle,
        secret: toBase64Url(authSecret),
      },
    );
    const { me } = await api.call<{ me: MeAnswer }>(ME);
    return HeadlessMember.unlock(api, me, kek);
  }

  private static async unlock(api: Api, me: MeAnswer, kek: Bytes): Promise<HeadlessMember> {
    const hub = await doorOf(me.hub);
    const lock = { kek, tuple: memberKeysTuple(me.handle) };
    const { own, signing } = must(await openMemberKeys(fromBase64Url(me.wrappedKey), lock), 'member keys');
    const keys = new Map([[own.kid, own]]);
    for (const grant of me.keys) {
      const tuple = keyGrantTuple(hub.id, grant.epoch, me.id);
      const opened = must(
        await openKey(grant.purpose, tuple, fromBase64Url(grant.sealed), own),
        grant.purpose,
      );
      keys.set(grant.kid, await importPrivate(opened, { extractable: false }));
    }
    return new HeadlessMember(api, { id: me.id, handle: me.handle, hub, signing, keys });
  }

  /** Opens a box with the key it names, or with a claim key given beside. */
  async open<T>(box: BoxAnswer, claimKey?: KeyPair): Promise<T> {
    const key = claimKey ?? this.keyOf(box.kid);
    return must(
      await openBox<T>(this.contextOf(box), fromBase64Url(box.body), fromBase64Url(box.wrap), key),
      box.compartment,
    );
  }

  keyOf(kid: string): KeyPair {
    const key = this.keys.get(kid);
    if (key === undefined) throw new Error(`${this.handle} holds no key ${kid}`);
    return key;
  }

  contextOf(box: Pick<BoxAnswer, 'subjectId' | 'compartment' | 'version'>): BoxContext {
    const { subjectId, compartment, version } = box;
    return { deployment: DEPLOYMENT, hub: this.hub.id, subject: subjectId, compartment, version };
  }
}

function must<T>(result: Result<T, OpenError>, what: string): T {
  if (!result.ok) throw new Error(`${what} does not open: ${result.error}`);
  return result.value;
}
