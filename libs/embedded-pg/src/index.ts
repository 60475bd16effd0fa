export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './start';
export { EmbeddedPostgresError, type EmbeddedPostgresCode } from './embedded-pg.error';
