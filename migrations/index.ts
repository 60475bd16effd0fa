/** Brings a database up to date. The list of migrations is in migrate.ts. */
export { migrate } from './migrate';
