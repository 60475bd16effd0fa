import type { DataSource } from 'typeorm';

/** Refuses to run on a role that row-level security does not bind: then one of two walls would be missing. */
export async function checkRole(source: DataSource): Promise<void> {
  const [role]: { name: string; free: boolean }[] = await source.query(
    `SELECT rolname AS name, rolsuper OR rolbypassrls AS free FROM pg_roles WHERE rolname = current_user`,
  );
  if (role === undefined || role.free || role.name !== 'doorstep_app') {
    throw new Error('The application must run as doorstep_app, which cannot pass row-level security.');
  }
}
