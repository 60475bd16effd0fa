import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * With each key in force that is sealed to a member goes the root's word that it is for this member and this public key. Who
 * turns the keys asks for it, so that a server cannot name somebody, or a key, that nobody gave anything to. Keys of
 * epochs that are over are passed on to nobody: they need none.
 */
export class LetTheRootSignWhoReads20261122T2330 implements MigrationInterface {
  name = 'LetTheRootSignWhoReads1763850600000';

  async up(runner: QueryRunner): Promise<void> {
    await refuseUnsigned(runner);
    await runner.query(`
      ALTER TABLE hub_key_grant ADD COLUMN signature bytea,
        ADD CONSTRAINT hub_key_grant_signature_size CHECK (octet_length(signature) = 64);
      ALTER TABLE turn_key ADD COLUMN signature bytea,
        ADD CONSTRAINT turn_key_signature_size CHECK (octet_length(signature) = 64),
        ADD CONSTRAINT turn_key_signed CHECK ((sealed IS NULL) = (signature IS NULL));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE turn_key DROP COLUMN signature; ALTER TABLE hub_key_grant DROP COLUMN signature',
    );
  }
}

/** Only the root can sign, and only an organizer's browser opens it: no migration can. */
async function refuseUnsigned(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE hub_key_grant NO FORCE ROW LEVEL SECURITY');
  const [{ founded }] = (await runner.query('SELECT EXISTS (SELECT FROM hub_key_grant) AS founded')) as [
    { founded: boolean },
  ];
  await runner.query('ALTER TABLE hub_key_grant FORCE ROW LEVEL SECURITY');
  if (founded)
    throw new Error(
      'This database was made before the hub’s root signed who reads, by a version that was never released: found its hubs anew in an empty database.',
    );
}
