import { ApolloServer } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';

/**
 * Nest's Apollo driver without its Express route: the http front door (platform/http) reads, limits and answers
 * POST /graphql itself and hands the operation to this server. No other way in exists.
 */
@Injectable()
export class BareApolloDriver extends ApolloDriver {
  override async registerServer(options: ApolloDriverConfig): Promise<void> {
    const server = new ApolloServer({ ...options, gateway: undefined } as never);
    await server.start();
    this.apolloServer = server;
  }
}
