import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { Config } from '../config/config';
import { type ErrorLog, tell } from '../errors/what-went-wrong';
import { BareApolloDriver } from './bare-apollo.driver';
import { jit } from './jit';
import { nameOperation } from './name-operation';
import { LIMITS, limitsRule } from './limits';
import { shortWays } from './short-ways';

/** Nest's GraphQL module as this house wants it. CSRF, body size and documents are the front door's business. */
export function graphqlOptions(config: Config, log: ErrorLog): ApolloDriverConfig {
  return {
    driver: BareApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: shortWays,
    graphiql: false,
    introspection: !config.production,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    autoTransformHttpErrors: false,
    parseOptions: { maxTokens: LIMITS.tokens, noLocation: false },
    validationRules: [limitsRule],
    plugins: [ApolloServerPluginCacheControlDisabled(), nameOperation(), jit()],
    formatError: (formatted, error) => tell(error, formatted.path, log),
    buildSchemaOptions: { noDuplicatedFields: true },
  } as ApolloDriverConfig;
}
