import type { EntityManager } from 'typeorm';

/** The transaction handed to every query: the first argument of whatever touches the database. */
export type Tx = EntityManager;
