import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context';

/** The actor of this request, as the actor guard let it in. `@Me() me: Member` on fields for members only. */
export const Me = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    GqlExecutionContext.create(context).getContext<RequestContext>().actor,
);
