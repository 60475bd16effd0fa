import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { InvariantError } from '@doorstep/std';
import { Refusal } from '../errors/refusal';
import type { RequestContext } from '../graphql/request-context';
import type { Actor } from './actor';
import { PERMISSION } from './can.decorator';
import { type Permission, PERMISSIONS, type Relation } from './permissions';

/** Stands before every root field. What door-check.ts promises at boot is asked again here: no permission, no entry. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): true {
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, context.getHandler());
    if (permission === undefined) throw new InvariantError('every root field names a permission');
    admit(GqlExecutionContext.create(context).getContext<RequestContext>().actor, permission);
    return true;
  }
}

/** Refuses SIGNED_OUT to a visitor and NOT_ALLOWED to a member whose relation is not on the list. */
export function admit(actor: Actor, permission: Permission): void {
  const who: readonly Relation[] = PERMISSIONS[permission].who;
  if (actor.relation !== 'system' && who.includes(actor.relation)) return;
  throw new Refusal(actor.relation === 'visitor' ? 'SIGNED_OUT' : 'NOT_ALLOWED');
}
