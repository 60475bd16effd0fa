import { Injectable } from '@nestjs/common';
import { visitorOf } from '../../platform/auth/actor';
import type { NewSession } from '../../platform/auth/session';
import { once } from '../../platform/db/idempotency';
import { Db } from '../../platform/db/db';
import { refusalIn } from '../../platform/errors/what-went-wrong';
import { NetworkBudget } from '../../platform/http/network-budget';
import type { Knock } from '../sessions/sessions.service';
import { acceptAgain, acceptInvite, JoinDoors } from './accept-invite';
import type { AcceptInviteInput, InviteDoor } from './invite.types';
import { InvitesService } from './invites.service';

/** What the holder of a link may do: look at it, and come in with it once. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly db: Db,
    private readonly budget: NetworkBudget,
    private readonly invites: InvitesService,
    private readonly doors: JoinDoors,
  ) {}

  /** Refuses NOT_FOUND, TOO_MANY_TRIES. */
  door({ network }: Knock, token: Buffer): Promise<InviteDoor> {
    this.budget.spend(network, 'invite');
    return this.invites.door(token);
  }

  /**
   * Makes an applicant and begins their session. Refuses what `acceptInvite` refuses, and TOO_MANY_TRIES: a link may
   * meet a few handles that are taken, not find out who is here.
   */
  async accept({ network, session }: Knock, input: AcceptInviteInput): Promise<NewSession> {
    this.budget.spend(network, 'invite');
    const link = input.token.toString('hex');
    this.budget.check(link, 'handle');
    const found = await this.invites.find(input.token);
    const joining = { found, input, replaced: session };
    const visitor = visitorOf(found.hubId);
    try {
      return await this.db.write(visitor, (tx, now) =>
        once(tx, now, visitor, {
          key: input.key,
          verb: 'invite.accept',
          work: () => acceptInvite(tx, now, this.doors, joining),
          answerOf: ({ me }) => me.id,
          reread: (id) => acceptAgain(tx, now, joining, String(id)),
        }),
      );
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal?.code === 'HANDLE_TAKEN') this.budget.count(link, 'handle');
      throw refusal ?? error;
    }
  }
}
