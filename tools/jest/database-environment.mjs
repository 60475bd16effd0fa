import { randomBytes } from 'node:crypto';
import { TestEnvironment as NodeEnvironment } from 'jest-environment-node';
import { filledTemplate } from './filled-template.mjs';
import { administer, databaseUrl } from './throw-away-server.mjs';

/**
 * Gives a test file clones of the migrated template, and takes them back after its last hook. A file that leaves
 * a connection open fails: a leak here is a leak in production.
 */
export default class DatabaseEnvironment extends NodeEnvironment {
  #databases = /** @type {string[]} */ ([]);
  /** @type {import('./throw-away-server.mjs').TestServer} */
  #server = JSON.parse(process.env.DOORSTEP_TEST_SERVER ?? '{}');

  /** @override */
  async setup() {
    await super.setup();
    this.global.makeDatabase = (from) =>
      this.#copy(from === 'template' ? this.#server.template : 'template0');
    this.global.makeFilledDatabase = async (kind, fill) =>
      this.#copy(await filledTemplate(this.#server, kind, fill));
    // Loaded here it is loaded once for all files of a worker; a file that loads it for itself pays for it anew.
    this.global.launchChromium = async (options) =>
      (await import('playwright-core')).chromium.launch(options);
  }

  /** @param {string} template */
  async #copy(template) {
    const name = `doorstep_test_${randomBytes(6).toString('hex')}`;
    await administer(this.#server.url, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
    this.#databases.push(name);
    return databaseUrl(this.#server.url, name);
  }

  /** @override */
  async teardown() {
    const leaks = [];
    for (const name of this.#databases) {
      const open = await this.#openConnections(name);
      if (open.length > 0) leaks.push(`${name}: ${open.join(', ')}`);
      await administer(this.#server.url, `DROP DATABASE ${name} WITH (FORCE)`);
    }
    await super.teardown();
    if (leaks.length > 0) throw new Error(`connections left open after the last hook: ${leaks.join('; ')}`);
  }

  /**
   * A closed socket takes the server a moment to notice.
   * @param {string} name
   */
  async #openConnections(name) {
    const ask = `SELECT application_name || ' (' || coalesce(state, '') || ') ' || left(query, 60) AS seen
      FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`;
    for (let attempt = 0; ; attempt++) {
      const rows = await administer(this.#server.url, ask, [name]);
      if (rows.length === 0 || attempt === 20) return rows.map((row) => row.seen);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
