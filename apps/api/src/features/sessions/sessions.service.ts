import { Injectable } from '@nestjs/common';
import { type Member, systemOf } from '../../platform/auth/actor';
import type { Login } from '../../platform/auth/login';
import { endSession, type NewSession } from '../../platform/auth/session';
import { Db, type Tx } from '../../platform/db/db';
import { NetworkBudget } from '../../platform/http/network-budget';
import { ServerKey } from '../../platform/seal/server-key';
import type { HubEntity } from '../hubs/hub.entity';
import { HubsService } from '../hubs/hubs.service';
import type { MemberEntity } from '../members/member.entity';
import { ownKeys } from './own-keys';
import type { KeyGrant } from './session.types';
import { memberWhoMayComeIn, ownRow, saltOf, signIn } from './sign-in';

/** A member's own row: at the moment of signing in there is no actor yet. */
export type Self = Pick<Member, 'hubId' | 'id'>;

/** Where an attempt comes from, and the session it would replace. */
export interface Knock {
  readonly network: string;
  readonly session: Buffer | null;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly db: Db,
    private readonly key: ServerKey,
    private readonly budget: NetworkBudget,
    private readonly hubs: HubsService,
  ) {}

  /** Never tells whether a handle exists. Refuses TOO_MANY_TRIES. */
  signInSalt(knock: Knock, handle: string): Promise<Buffer> {
    this.budget.spend(knock.network, 'salt');
    return saltOf(this.db, this.key, handle);
  }

  /** Begins a session with a new token. Refuses SIGN_IN_FAILED, TOO_MANY_TRIES. */
  signIn(knock: Knock, handle: string, authSecret: Buffer): Promise<NewSession> {
    return this.budget.failures(knock.network, 'sign-in', () =>
      signIn(this.db, this.key, { handle, authSecret }, knock.session),
    );
  }

  /** Whose login it is; nobody when they were suspended or have left. */
  whoMayComeIn(tx: Tx, login: Pick<Login, 'hub_id' | 'member_id'>): Promise<MemberEntity | null> {
    return memberWhoMayComeIn(tx, login);
  }

  signOut(me: Member): Promise<void> {
    return this.db.write(me, (tx) => endSession(tx, me));
  }

  me(me: Self): Promise<MemberEntity> {
    return ownRow(this.db, me);
  }

  hubOf(me: Self): Promise<HubEntity> {
    return this.db.read(systemOf(me.hubId), (tx) => this.hubs.require(tx, me.hubId));
  }

  /** Every epoch's key that was sealed to this member, newest first. */
  keysOf(me: Self): Promise<KeyGrant[]> {
    return this.db.read(systemOf(me.hubId), (tx) => ownKeys(tx, me));
  }
}
